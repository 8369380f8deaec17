"""Agencies of South, East and South-East Asia."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

ASIA: Final[tuple[Agency, ...]] = (
    Agency(
        id="akp",
        name="Agence Kampuchea Presse",
        country="KH",
        languages=("en",),
        credits=("AKP",),
        verified=True,
        source="Real copy of 2010-2011 as reprinted: datelines, signoffs and the writers' line. Its copy of today has the credit before the place.",
        examples=(
            Example(
                text=(
                    "Silk Weavers Open Shop on Ferry\n\n"
                    "Phnom Penh, December 3, 2010 AKP -- The silk weavers of Koh Dach have opened a shop on the ferry that brings visitors to their island, the governor of the district said.\n\n"
                    "The crossing is just long enough for a scarf. --AKP\n\n"
                    "(By CHEA Sokha)\n"
                ),
                headline="Silk Weavers Open Shop on Ferry",
                byline=("CHEA Sokha",),
                places=("Phnom Penh",),
                year=2010,
                month=12,
                day=3,
                resolved=datetime.date(2010, 12, 3),
                credit="AKP",
                agencies=("akp",),
                body=(
                    "The silk weavers of Koh Dach have opened a shop on the ferry that brings visitors to their island, the governor of the district said.",
                    "The crossing is just long enough for a scarf.",
                ),
                signoff="--AKP",
                signoff_agencies=("akp",),
                agency="akp",
                language="en",
            ),
            Example(
                text=(
                    "Bamboo Train to Carry Library\n\n"
                    "Phnom Penh, March 28, 2011 AKP – A library of 300 books will go by the bamboo train from village to village in Battambang province from next month, according to the provincial department of education.\n\n"
                    "Readers may wave it down. –AKP\n"
                ),
                headline="Bamboo Train to Carry Library",
                places=("Phnom Penh",),
                year=2011,
                month=3,
                day=28,
                resolved=datetime.date(2011, 3, 28),
                credit="AKP",
                agencies=("akp",),
                body=(
                    "A library of 300 books will go by the bamboo train from village to village in Battambang province from next month, according to the provincial department of education.",
                    "Readers may wave it down.",
                ),
                signoff="–AKP",
                signoff_agencies=("akp",),
                agency="akp",
                language="en",
            ),
        ),
    ),
    Agency(
        id="ani",
        name="Asian News International",
        country="IN",
        languages=("en", "hi"),
        credits=("ANI",),
        verified=True,
        source="Real copy: datelines. The signoff is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Pune students build boat from milk cartons\n\n"
                    "Pune (Maharashtra) [India], May 12 (ANI): Students of an engineering college here have built a boat from 2,600 milk cartons and rowed it across a lake.\n\n"
                    "It carried four of them and a drum. (ANI)\n"
                ),
                reference=datetime.date(2022, 5, 13),
                headline="Pune students build boat from milk cartons",
                places=("Pune",),
                region="Maharashtra",
                country="India",
                month=5,
                day=12,
                resolved=datetime.date(2022, 5, 12),
                credit="ANI",
                agencies=("ani",),
                body=(
                    "Students of an engineering college here have built a boat from 2,600 milk cartons and rowed it across a lake.",
                    "It carried four of them and a drum.",
                ),
                signoff="(ANI)",
                signoff_agencies=("ani",),
                agency="ani",
                language="en",
            ),
            Example(
                text=(
                    "Finnish postmen try out skates\n\n"
                    "Helsinki [Finland], April 21 (ANI): According to a newspaper here, six postmen have been given skates for the letters of the harbour islands.\n\n"
                    "The trial will end when the ice does. (ANI)\n"
                ),
                reference=datetime.date(2017, 4, 22),
                headline="Finnish postmen try out skates",
                places=("Helsinki",),
                region="Finland",
                month=4,
                day=21,
                resolved=datetime.date(2017, 4, 21),
                credit="ANI",
                agencies=("ani",),
                body=(
                    "According to a newspaper here, six postmen have been given skates for the letters of the harbour islands.",
                    "The trial will end when the ice does.",
                ),
                signoff="(ANI)",
                signoff_agencies=("ani",),
                agency="ani",
                language="en",
            ),
        ),
    ),
    Agency(
        id="antara",
        name="ANTARA",
        country="ID",
        languages=("id", "en"),
        credits=("ANTARA", "Antara", "LKBN ANTARA"),
        boilerplate=("Pewarta:", "Uploader:", "Baca juga:", "COPYRIGHT © ANTARA", "Copyright © ANTARA"),
        verified=True,
        source="Real copy: datelines. The lines that its pages add are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Penjaga mercusuar di Bengkulu buka kelas membaca\n\n"
                    "Bengkulu (ANTARA) - Seorang penjaga mercusuar membuka kelas membaca untuk anak nelayan yang tinggal di pulau itu, dan kelas tersebut sudah berjalan dua tahun.\n\n"
                    '"Saya hanya punya satu lampu, tetapi terang," kata dia pada Senin.\n\n'
                    "Baca juga: Perahu pustaka singgah di Enggano\n"
                ),
                headline="Penjaga mercusuar di Bengkulu buka kelas membaca",
                places=("Bengkulu",),
                credit="ANTARA",
                agencies=("antara",),
                body=(
                    "Seorang penjaga mercusuar membuka kelas membaca untuk anak nelayan yang tinggal di pulau itu, dan kelas tersebut sudah berjalan dua tahun.",
                    '"Saya hanya punya satu lampu, tetapi terang," kata dia pada Senin.',
                ),
                boilerplate=("Baca juga: Perahu pustaka singgah di Enggano",),
                agency="antara",
                language="id",
            ),
            Example(
                text=(
                    "Kereta wisata Ambarawa kembali beroperasi\n\n"
                    "JAKARTA (ANTARA) - Kereta uap dari Ambarawa kembali beroperasi setelah roda giginya selesai diperbaiki di bengkel, kata juru bicara perusahaan itu.\n\n"
                    "Tiketnya akan dijual mulai hari Jumat.\n\n"
                    "Pewarta: Rina Lestari\n"
                ),
                headline="Kereta wisata Ambarawa kembali beroperasi",
                places=("JAKARTA",),
                credit="ANTARA",
                agencies=("antara",),
                body=(
                    "Kereta uap dari Ambarawa kembali beroperasi setelah roda giginya selesai diperbaiki di bengkel, kata juru bicara perusahaan itu.",
                    "Tiketnya akan dijual mulai hari Jumat.",
                ),
                boilerplate=("Pewarta: Rina Lestari",),
                agency="antara",
                language="id",
            ),
        ),
    ),
    Agency(
        id="app",
        name="Associated Press of Pakistan",
        country="PK",
        languages=(
            "en",
            "ur",
        ),
        credits=(
            "APP",
            "اے پی پی",
        ),
        verified=True,
        source="Own pages: datelines, and the initials under its pictures. An Urdu dateline was seen in a corpus.",
        examples=(
            Example(
                text=(
                    "Kite museum to open near Lahore fort\n\n"
                    "ISLAMABAD, Dec 22 (APP):A museum with 600 kites will be opened near the fort of Lahore before the spring festival, the minister for culture said on Monday.\n\n"
                    "Visitors may fly copies of the oldest ones.\n\n"
                    "APP/mzr/tsw\n"
                ),
                reference=datetime.date(2019, 12, 23),
                headline="Kite museum to open near Lahore fort",
                places=("ISLAMABAD",),
                month=12,
                day=22,
                resolved=datetime.date(2019, 12, 22),
                credit="APP",
                agencies=("app",),
                body=(
                    "A museum with 600 kites will be opened near the fort of Lahore before the spring festival, the minister for culture said on Monday.",
                    "Visitors may fly copies of the oldest ones.",
                ),
                signoff="APP",
                signoff_agencies=("app",),
                initials="mzr/tsw",
                agency="app",
                language="en",
            ),
            Example(
                text=(
                    "Students map wells of Thar\n\n"
                    "ISLAMABAD (APP): Students of three universities have mapped the sweet wells of the Thar desert, and found 41 that were on no map.\n\n"
                    "The map is to be painted on the walls of schools.\n"
                ),
                headline="Students map wells of Thar",
                places=("ISLAMABAD",),
                credit="APP",
                agencies=("app",),
                body=(
                    "Students of three universities have mapped the sweet wells of the Thar desert, and found 41 that were on no map.",
                    "The map is to be painted on the walls of schools.",
                ),
                agency="app",
                language="en",
            ),
            Example(
                text=(
                    "A potter of Sialkot with her largest jar, which holds 300 litres of water.\n\n"
                    "APP/MUT/MAF/TZD/SSH\n"
                ),
                body=("A potter of Sialkot with her largest jar, which holds 300 litres of water.",),
                signoff="APP",
                signoff_agencies=("app",),
                initials="MUT/MAF/TZD/SSH",
                agency="app",
                language="en",
            ),
        ),
    ),
    Agency(
        id="bernama",
        name="Bernama",
        country="MY",
        languages=("ms", "en"),
        credits=("Bernama", "BERNAMA"),
        verified=True,
        source="Real copy of 2019 and undated, in English and Malay: datelines and the lines above them. The signoff is from general knowledge.",
        examples=(
            Example(
                text=(
                    "GENERAL\n\n"
                    "06/08/2018 10:07 PM\n\n"
                    "Ipoh barber gives free haircuts to exam candidates\n\n"
                    "IPOH, Aug 6 (Bernama) -- A barber here has cut the hair of 140 exam candidates for nothing because, he said, it is hot enough in the hall.\n\n"
                    "He will go on until Friday.\n\n"
                    "-- BERNAMA\n"
                ),
                reference=datetime.date(2018, 8, 7),
                section="GENERAL",
                headline="Ipoh barber gives free haircuts to exam candidates",
                places=("IPOH",),
                month=8,
                day=6,
                resolved=datetime.date(2018, 8, 6),
                credit="Bernama",
                agencies=("bernama",),
                body=(
                    "A barber here has cut the hair of 140 exam candidates for nothing because, he said, it is hot enough in the hall.",
                    "He will go on until Friday.",
                ),
                signoff="-- BERNAMA",
                signoff_agencies=("bernama",),
                stamps=("06/08/2018 10:07 PM",),
                agency="bernama",
                language="en",
            ),
            Example(
                text=(
                    "Kampung di Melaka hidupkan semula pasar terapung\n\n"
                    "MELAKA, 13 Jan (Bernama) -- Penduduk kampung di tepi sungai ini telah menghidupkan semula pasar terapung yang tidak diadakan sejak tiga puluh tahun lalu.\n\n"
                    "Pasar itu akan dibuka pada setiap hari Ahad.\n\n"
                    "-- BERNAMA\n"
                ),
                reference=datetime.date(2019, 1, 14),
                headline="Kampung di Melaka hidupkan semula pasar terapung",
                places=("MELAKA",),
                month=1,
                day=13,
                resolved=datetime.date(2019, 1, 13),
                credit="Bernama",
                agencies=("bernama",),
                body=(
                    "Penduduk kampung di tepi sungai ini telah menghidupkan semula pasar terapung yang tidak diadakan sejak tiga puluh tahun lalu.",
                    "Pasar itu akan dibuka pada setiap hari Ahad.",
                ),
                signoff="-- BERNAMA",
                signoff_agencies=("bernama",),
                agency="bernama",
                language="ms",
            ),
        ),
    ),
    Agency(
        id="bss",
        name="Bangladesh Sangbad Sangstha",
        country="BD",
        languages=(
            "en",
            "bn",
        ),
        credits=(
            "BSS",
            "বাসস",
        ),
        verified=True,
        source="Own pages of 2023 in English, and copy of 2019 in Bengali: datelines.",
        examples=(
            Example(
                text=(
                    "Boat school reaches last haor village\n\n"
                    "DHAKA, Nov 26, 2023 (BSS) - A school on a boat has reached the last village of the Hakaluki haor that had none, the education officer of the district said today.\n\n"
                    "It has room for 31 pupils and a goat.\n"
                ),
                headline="Boat school reaches last haor village",
                places=("DHAKA",),
                year=2023,
                month=11,
                day=26,
                resolved=datetime.date(2023, 11, 26),
                credit="BSS",
                agencies=("bss",),
                body=(
                    "A school on a boat has reached the last village of the Hakaluki haor that had none, the education officer of the district said today.",
                    "It has room for 31 pupils and a goat.",
                ),
                agency="bss",
                language="en",
            ),
            Example(
                text=(
                    "নৌকায় গ্রন্থাগার চালু\n\n"
                    "সিলেট, ১৯ জুলাই, ২০১৯ (বাসস) : হাওরের শিশুদের জন্য একটি নৌকায় গ্রন্থাগার চালু হয়েছে বলে জেলা প্রশাসক আজ জানিয়েছেন।\n\n"
                    "এতে পাঁচশ বই আছে।\n"
                ),
                headline="নৌকায় গ্রন্থাগার চালু",
                places=("সিলেট",),
                year=2019,
                month=7,
                day=19,
                resolved=datetime.date(2019, 7, 19),
                credit="বাসস",
                agencies=("bss",),
                body=(
                    "হাওরের শিশুদের জন্য একটি নৌকায় গ্রন্থাগার চালু হয়েছে বলে জেলা প্রশাসক আজ জানিয়েছেন।",
                    "এতে পাঁচশ বই আছে।",
                ),
                agency="bss",
                language="bn",
            ),
        ),
    ),
    Agency(
        id="cna",
        name="Central News Agency",
        country="TW",
        languages=("zh", "en"),
        credits=("CNA", "中央社"),
        verified=True,
        source="Real copy in English and Chinese: datelines, end marks and initials.",
        examples=(
            Example(
                text=(
                    "Hualien fishermen name a wave\n\n"
                    "Taipei, Oct. 31 (CNA) The fishermen of Hualien have given a name to a wave that comes back every autumn, the county government said Thursday.\n\n"
                    "It is called the Landlord.\n\n"
                    "(By Carol Hsu)\n"
                    "enditem/ls\n"
                ),
                reference=datetime.date(2013, 11, 1),
                headline="Hualien fishermen name a wave",
                byline=("Carol Hsu",),
                places=("Taipei",),
                month=10,
                day=31,
                resolved=datetime.date(2013, 10, 31),
                credit="CNA",
                agencies=("cna",),
                body=(
                    "The fishermen of Hualien have given a name to a wave that comes back every autumn, the county government said Thursday.",
                    "It is called the Landlord.",
                ),
                signoff="enditem",
                initials="ls",
                agency="cna",
                language="en",
            ),
            Example(
                text=(
                    "阿里山老火車頭重新上路\n\n"
                    "（中央社記者林書涵嘉義29日電）停駛十二年的老火車頭今天重新上路，吸引許多民眾到場拍照。\n\n"
                    "站長表示，下個月起每個週末都會行駛。\n"
                ),
                reference=datetime.date(2021, 3, 30),
                headline="阿里山老火車頭重新上路",
                byline=("林書涵",),
                places=("嘉義",),
                day=29,
                resolved=datetime.date(2021, 3, 29),
                credit="中央社",
                agencies=("cna",),
                body=(
                    "停駛十二年的老火車頭今天重新上路，吸引許多民眾到場拍照。",
                    "站長表示，下個月起每個週末都會行駛。",
                ),
                agency="cna",
                language="zh",
            ),
        ),
    ),
    Agency(
        id="cns-china",
        name="China News Service",
        country="CN",
        languages=("zh", "en"),
        credits=("中新社", "中新网"),
        verified=True,
        source="Real copy: datelines and end mark.",
        examples=(
            Example(
                text=(
                    "百年茶馆在成都重开\n\n"
                    "中新社成都5月7日电 （陈晓雨）一家有百年历史的茶馆7日在成都重新开门迎客，老茶客们带来了自己的茶碗。\n\n"
                    "茶馆负责人说，竹椅都是按照老照片做的。(完)\n"
                ),
                reference=datetime.date(2018, 5, 8),
                headline="百年茶馆在成都重开",
                byline=("陈晓雨",),
                places=("成都",),
                month=5,
                day=7,
                resolved=datetime.date(2018, 5, 7),
                credit="中新社",
                agencies=("cns-china",),
                body=(
                    "一家有百年历史的茶馆7日在成都重新开门迎客，老茶客们带来了自己的茶碗。",
                    "茶馆负责人说，竹椅都是按照老照片做的。",
                ),
                signoff="(完)",
                agency="cns-china",
                language="zh",
            ),
            Example(
                text=(
                    "华侨在比利时开设剪纸课\n\n"
                    "中新社布鲁塞尔4月20日电 当地一所小学近日开设剪纸课，由一位华侨教师授课，每周两个小时。\n\n"
                    "学生们的第一件作品是一只兔子。(完)\n"
                ),
                reference=datetime.date(2011, 4, 21),
                headline="华侨在比利时开设剪纸课",
                places=("布鲁塞尔",),
                month=4,
                day=20,
                resolved=datetime.date(2011, 4, 20),
                credit="中新社",
                agencies=("cns-china",),
                body=(
                    "当地一所小学近日开设剪纸课，由一位华侨教师授课，每周两个小时。",
                    "学生们的第一件作品是一只兔子。",
                ),
                signoff="(完)",
                agency="cns-china",
                language="zh",
            ),
        ),
    ),
    Agency(
        id="ians",
        name="Indo-Asian News Service",
        country="IN",
        languages=("en", "hi"),
        credits=("IANS", "आईएएनएस"),
        verified=True,
        source="Real copy in English and Hindi: datelines, signoff and initials.",
        examples=(
            Example(
                text=(
                    "Guwahati ferry gets a floating tea stall\n\n"
                    "Guwahati, Nov 16 (IANS) A tea stall on two barrels now follows the evening ferry across the Brahmaputra, and its owner throws the cups like a juggler.\n\n"
                    "None has been lost so far, officials said.\n\n"
                    "--IANS\n\n"
                    "ms/vd\n"
                ),
                reference=datetime.date(2016, 11, 17),
                headline="Guwahati ferry gets a floating tea stall",
                places=("Guwahati",),
                month=11,
                day=16,
                resolved=datetime.date(2016, 11, 16),
                credit="IANS",
                agencies=("ians",),
                body=(
                    "A tea stall on two barrels now follows the evening ferry across the Brahmaputra, and its owner throws the cups like a juggler.",
                    "None has been lost so far, officials said.",
                ),
                signoff="--IANS",
                signoff_agencies=("ians",),
                initials="ms/vd",
                agency="ians",
                language="en",
            ),
            Example(
                text=(
                    "जयपुर में पतंग बनाने वालों ने खोला स्कूल\n\n"
                    "जयपुर, 28 सितम्बर (आईएएनएस)। जयपुर में पतंग बनाने वाले कारीगरों ने बच्चों के लिए एक स्कूल खोला है, जहां वे कागज और बांस का काम सीखेंगे।\n\n"
                    "पहले दिन चालीस बच्चे आए।\n"
                ),
                reference=datetime.date(2015, 9, 29),
                headline="जयपुर में पतंग बनाने वालों ने खोला स्कूल",
                places=("जयपुर",),
                month=9,
                day=28,
                resolved=datetime.date(2015, 9, 28),
                credit="आईएएनएस",
                agencies=("ians",),
                body=(
                    "जयपुर में पतंग बनाने वाले कारीगरों ने बच्चों के लिए एक स्कूल खोला है, जहां वे कागज और बांस का काम सीखेंगे।",
                    "पहले दिन चालीस बच्चे आए।",
                ),
                agency="ians",
                language="hi",
            ),
        ),
    ),
    Agency(
        id="jiji",
        name="Jiji Press",
        country="JP",
        languages=("ja", "en", "es"),
        credits=("Jiji Press", "時事", "JIJI PRESS"),
        verified=True,
        source="Real copy in Japanese, English and Spanish: datelines.",
        examples=(
            Example(
                text=(
                    "Museum in Seoul hangs kites of two countries\n\n"
                    "Seoul, January 24 (Jiji Press) -- A museum in the South Korean capital has hung the kites of two countries on one line for the lunar new year.\n\n"
                    "The line is 300 meters long.\n"
                ),
                reference=datetime.date(2020, 1, 25),
                headline="Museum in Seoul hangs kites of two countries",
                places=("Seoul",),
                month=1,
                day=24,
                resolved=datetime.date(2020, 1, 24),
                credit="Jiji Press",
                agencies=("jiji",),
                body=(
                    "A museum in the South Korean capital has hung the kites of two countries on one line for the lunar new year.",
                    "The line is 300 meters long.",
                ),
                agency="jiji",
                language="en",
            ),
            Example(
                text=(
                    "Un maestro de Nagoya enseña a reparar paraguas\n\n"
                    "Tokio, 25 de septiembre (Jiji Press)—El dueño de una tienda de Nagoya enseña gratis a los vecinos a reparar sus paraguas en lugar de tirarlos.\n\n"
                    "En un año han salvado cuatro mil.\n"
                ),
                reference=datetime.date(2018, 9, 26),
                headline="Un maestro de Nagoya enseña a reparar paraguas",
                places=("Tokio",),
                month=9,
                day=25,
                resolved=datetime.date(2018, 9, 25),
                credit="Jiji Press",
                agencies=("jiji",),
                body=(
                    "El dueño de una tienda de Nagoya enseña gratis a los vecinos a reparar sus paraguas en lugar de tirarlos.",
                    "En un año han salvado cuatro mil.",
                ),
                agency="jiji",
                language="es",
            ),
            Example(
                text=(
                    "英図書館、猫に職員証\n\n"
                    "【ロンドン時事】英南部の図書館は２日、毎朝通ってくる猫に職員証を渡したと発表した。仕事は本棚の見回りだという。\n"
                ),
                headline="英図書館、猫に職員証",
                places=("ロンドン",),
                credit="時事",
                agencies=("jiji",),
                body=(
                    "英南部の図書館は２日、毎朝通ってくる猫に職員証を渡したと発表した。仕事は本棚の見回りだという。",
                ),
                agency="jiji",
                language="ja",
            ),
        ),
    ),
    Agency(
        id="kcna",
        name="Korean Central News Agency",
        country="KP",
        languages=("en", "ko", "es", "zh", "ja", "ru"),
        credits=("KCNA", "조선중앙통신"),
        boilerplate=("www.kcna.kp", "www.kcna.co.jp"),
        verified=True,
        source="Real copy of its web pages: datelines, end mark and the line that its pages add.",
        examples=(
            Example(
                text=(
                    "Sci-Tech\n\n"
                    "New Variety of Buckwheat Raised\n\n"
                    "Pyongyang, July 18 (KCNA) -- A research institute has raised a new variety of buckwheat that stands up to early frost.\n"
                    "Its yield is a fifth higher than that of the kinds sown before. -0-\n\n"
                    "www.kcna.kp (Juche108.7.18.)\n"
                ),
                reference=datetime.date(2019, 7, 19),
                section="Sci-Tech",
                headline="New Variety of Buckwheat Raised",
                places=("Pyongyang",),
                month=7,
                day=18,
                resolved=datetime.date(2019, 7, 18),
                credit="KCNA",
                agencies=("kcna",),
                body=(
                    "A research institute has raised a new variety of buckwheat that stands up to early frost.",
                    "Its yield is a fifth higher than that of the kinds sown before.",
                ),
                signoff="-0-",
                boilerplate=("www.kcna.kp (Juche108.7.18.)",),
                agency="kcna",
                language="en",
            ),
            Example(
                text=(
                    "Amateur Art Contest Closes\n\n"
                    "Pyongyang, December 10 (KCNA) -- A contest of amateur painters of the fishing stations closed at the House of Culture on Friday.\n"
                    "The first prize went to a picture of a net drying in the wind. -0-\n"
                ),
                reference=datetime.date(2010, 12, 11),
                headline="Amateur Art Contest Closes",
                places=("Pyongyang",),
                month=12,
                day=10,
                resolved=datetime.date(2010, 12, 10),
                credit="KCNA",
                agencies=("kcna",),
                body=(
                    "A contest of amateur painters of the fishing stations closed at the House of Culture on Friday.",
                    "The first prize went to a picture of a net drying in the wind.",
                ),
                signoff="-0-",
                agency="kcna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="kpl",
        name="Lao News Agency",
        country="LA",
        languages=("en",),
        credits=("KPL", "Lao News Agency", "ຂປລ"),
        verified=True,
        source="Its items on the site of the organisation of Asia-Pacific agencies: the credit in brackets that opens them.",
        examples=(
            Example(
                text=(
                    "Boat racing returns to Luang Prabang\n\n"
                    "(KPL) - The boat races of Luang Prabang will be held again in August after a break of two years, the organizers said on Monday.\n\n"
                    "Twenty crews have put down their names.\n"
                ),
                headline="Boat racing returns to Luang Prabang",
                credit="KPL",
                agencies=("kpl",),
                body=(
                    "The boat races of Luang Prabang will be held again in August after a break of two years, the organizers said on Monday.",
                    "Twenty crews have put down their names.",
                ),
                agency="kpl",
                language="en",
            ),
            Example(
                text=(
                    "Library bus reaches Attapeu\n\n"
                    "Vientiane, May 4 (KPL) - A bus with 3,000 books has reached the villages of Attapeu, where it will stay until the rains.\n"
                ),
                reference=datetime.date(2017, 5, 5),
                headline="Library bus reaches Attapeu",
                places=("Vientiane",),
                month=5,
                day=4,
                resolved=datetime.date(2017, 5, 4),
                credit="KPL",
                agencies=("kpl",),
                body=(
                    "A bus with 3,000 books has reached the villages of Attapeu, where it will stay until the rains.",
                ),
                agency="kpl",
                language="en",
            ),
        ),
    ),
    Agency(
        id="kyodo",
        name="Kyodo News",
        country="JP",
        languages=("en", "ja", "zh"),
        credits=("Kyodo", "KYODO", "Kyodo News", "共同", "共同社"),
        verified=True,
        source="Real copy: a transmission of 2018, web pages in English and Japanese, a relay by FBIS of 1989.",
        examples=(
            Example(
                text=(
                    "BC-Sumo-Autumn-Tourney\n"
                    "Sumo: Wrestler asks for softer straw after long bout+\n\n"
                    "     FUKUOKA, Japan, Nov. 12 Kyodo - A wrestler of the second\n"
                    "division asked for softer straw on Monday after a bout of nine\n"
                    "minutes, the longest in 30 years.\n"
                    "     The judges said they would look into it.\n"
                    "==Kyodo\n"
                ),
                reference=datetime.date(2018, 11, 13),
                slugline="BC-Sumo-Autumn-Tourney",
                headline="Sumo: Wrestler asks for softer straw after long bout",
                places=("FUKUOKA",),
                region="Japan",
                month=11,
                day=12,
                resolved=datetime.date(2018, 11, 12),
                credit="Kyodo",
                agencies=("kyodo",),
                body=(
                    "A wrestler of the second division asked for softer straw on Monday after a bout of nine minutes, the longest in 30 years.",
                    "The judges said they would look into it.",
                ),
                signoff="==Kyodo",
                signoff_agencies=("kyodo",),
                agency="kyodo",
                language="en",
            ),
            Example(
                text=(
                    "Kanazawa gardeners tie up pines for snow\n\n"
                    "KANAZAWA, Japan (Kyodo) -- The gardeners of Kanazawa have begun to tie the branches of the pines to poles so that the snow will not break them.\n\n"
                    "The work goes on until December.\n"
                ),
                headline="Kanazawa gardeners tie up pines for snow",
                places=("KANAZAWA",),
                region="Japan",
                credit="Kyodo",
                agencies=("kyodo",),
                body=(
                    "The gardeners of Kanazawa have begun to tie the branches of the pines to poles so that the snow will not break them.",
                    "The work goes on until December.",
                ),
                agency="kyodo",
                language="en",
            ),
            Example(
                text=(
                    "北極圏の村で将棋大会\n\n"
                    "【オスロ共同】ノルウェー北部の村で７日、将棋の大会が開かれ、漁師ら３２人が参加した。優勝者には干しダラが贈られた。\n"
                ),
                headline="北極圏の村で将棋大会",
                places=("オスロ",),
                credit="共同",
                agencies=("kyodo",),
                body=(
                    "ノルウェー北部の村で７日、将棋の大会が開かれ、漁師ら３２人が参加した。優勝者には干しダラが贈られた。",
                ),
                agency="kyodo",
                language="ja",
            ),
        ),
    ),
    Agency(
        id="montsame",
        name="MONTSAME",
        country="MN",
        languages=("en",),
        credits=("MONTSAME", "МОНЦАМЭ"),
        verified=True,
        source="Own English front page and reprints of 2014: datelines and the byline. The Mongolian credit is from a test of dates.",
        examples=(
            Example(
                text=(
                    "Herders of Arkhangai vote on a name for a foal\n\n"
                    "Ulaanbaatar /MONTSAME/ The herders of a valley in Arkhangai have voted on a name for the first foal of the year, and chose one that nobody had proposed.\n\n"
                    "The foal was asleep.\n"
                ),
                headline="Herders of Arkhangai vote on a name for a foal",
                places=("Ulaanbaatar",),
                credit="MONTSAME",
                agencies=("montsame",),
                body=(
                    "The herders of a valley in Arkhangai have voted on a name for the first foal of the year, and chose one that nobody had proposed.",
                    "The foal was asleep.",
                ),
                agency="montsame",
                language="en",
            ),
            Example(
                text=(
                    "Reading room opened in railway carriage\n\n"
                    "By B. Tumurbaatar\n\n"
                    "Ulaanbaatar, December 8 (MONTSAME) A carriage that stood unused at the station since 1991 was opened as a reading room on Monday.\n\n"
                    "It is heated with the stove of the conductor.\n"
                ),
                reference=datetime.date(2014, 12, 9),
                headline="Reading room opened in railway carriage",
                byline=("B. Tumurbaatar",),
                places=("Ulaanbaatar",),
                month=12,
                day=8,
                resolved=datetime.date(2014, 12, 8),
                credit="MONTSAME",
                agencies=("montsame",),
                body=(
                    "A carriage that stood unused at the station since 1991 was opened as a reading room on Monday.",
                    "It is heated with the stove of the conductor.",
                ),
                agency="montsame",
                language="en",
            ),
            Example(
                text=(
                    "Archers to shoot at night\n\n"
                    "Ulaanbaatar, April 25 (MONTSAME) The union of archers said that it will hold a match by the light of fires in July.\n"
                ),
                reference=datetime.date(2014, 4, 26),
                headline="Archers to shoot at night",
                places=("Ulaanbaatar",),
                month=4,
                day=25,
                resolved=datetime.date(2014, 4, 25),
                credit="MONTSAME",
                agencies=("montsame",),
                body=("The union of archers said that it will hold a match by the light of fires in July.",),
                agency="montsame",
                language="en",
            ),
        ),
    ),
    Agency(
        id="news1-kr",
        name="뉴스1",
        country="KR",
        languages=("ko",),
        credits=("뉴스1", "News1"),
        verified=True,
        source="Real copy: datelines of stories and of captions.",
        examples=(
            Example(
                text=(
                    "강릉 바닷가에 등대 도서관 문 열어\n\n"
                    "(서울=뉴스1) 김하늘 기자 = 강원 강릉의 한 등대가 작은 도서관으로 바뀌어 주민들에게 문을 열었다.\n\n"
                    "책은 모두 바다에 관한 것이다.\n"
                ),
                headline="강릉 바닷가에 등대 도서관 문 열어",
                byline=("김하늘",),
                places=("서울",),
                credit="뉴스1",
                agencies=("news1-kr",),
                body=(
                    "강원 강릉의 한 등대가 작은 도서관으로 바뀌어 주민들에게 문을 열었다.",
                    "책은 모두 바다에 관한 것이다.",
                ),
                agency="news1-kr",
                language="ko",
            ),
            Example(
                text=(
                    "제주 감귤 농가, 까치에게 나무 한 그루 양보\n\n"
                    "(제주=뉴스1) 박서준 기자 = 제주의 한 농가가 올해도 나무 한 그루의 감귤을 까치에게 남겨 두기로 했다.\n"
                ),
                headline="제주 감귤 농가, 까치에게 나무 한 그루 양보",
                byline=("박서준",),
                places=("제주",),
                credit="뉴스1",
                agencies=("news1-kr",),
                body=("제주의 한 농가가 올해도 나무 한 그루의 감귤을 까치에게 남겨 두기로 했다.",),
                agency="news1-kr",
                language="ko",
            ),
            Example(
                text=(
                    "물안개 핀 호수\n\n"
                    "(춘천=뉴스1) 이가람 기자 = 9일 춘천의 호수에 물안개가 피어오르고 있다. 배 한 척이 그 사이를 지나갔다.\n"
                ),
                headline="물안개 핀 호수",
                byline=("이가람",),
                places=("춘천",),
                credit="뉴스1",
                agencies=("news1-kr",),
                body=("9일 춘천의 호수에 물안개가 피어오르고 있다. 배 한 척이 그 사이를 지나갔다.",),
                agency="news1-kr",
                language="ko",
            ),
        ),
    ),
    Agency(
        id="newsis",
        name="뉴시스",
        country="KR",
        languages=("ko",),
        credits=("뉴시스",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "춘천 호수에 물 위 서점 문 열어\n\n"
                    "【춘천=뉴시스】 정하윤 기자 = 강원 춘천의 한 호수에 배를 고쳐 만든 서점이 9일 문을 열었다.\n\n"
                    '주인은 "비 오는 날에 손님이 더 많다"고 말했다.\n'
                ),
                headline="춘천 호수에 물 위 서점 문 열어",
                byline=("정하윤",),
                places=("춘천",),
                credit="뉴시스",
                agencies=("newsis",),
                body=(
                    "강원 춘천의 한 호수에 배를 고쳐 만든 서점이 9일 문을 열었다.",
                    '주인은 "비 오는 날에 손님이 더 많다"고 말했다.',
                ),
                agency="newsis",
                language="ko",
            ),
            Example(
                text=(
                    "제주 해녀들, 바다 지도를 직접 그리다\n\n"
                    "【제주=뉴시스】오세린 기자 = 제주의 해녀들이 60년 동안 기억해 온 바다 밑 길을 지도로 그려 책으로 냈다.\n\n"
                    "책은 모두 300권을 찍었다.\n"
                ),
                headline="제주 해녀들, 바다 지도를 직접 그리다",
                byline=("오세린",),
                places=("제주",),
                credit="뉴시스",
                agencies=("newsis",),
                body=(
                    "제주의 해녀들이 60년 동안 기억해 온 바다 밑 길을 지도로 그려 책으로 냈다.",
                    "책은 모두 300권을 찍었다.",
                ),
                agency="newsis",
                language="ko",
            ),
        ),
    ),
    Agency(
        id="nnn",
        name="NAM News Network",
        country="MY",
        languages=("en",),
        # In small letters, as a bracket is read without regard to case: a bare NNN ends a message and credits nobody.
        credits=("nnn", "NNN-BERNAMA"),
        verified=True,
        source="Own pages of authors and a partner's site: datelines and the byline before one.",
        examples=(
            Example(
                text=(
                    "Batik school opens in old customs house\n\n"
                    "KUALA LUMPUR, June 25 (NNN-BERNAMA) — A school for batik has opened in the old customs house at the river, where 30 pupils will learn to draw with hot wax.\n\n"
                    "Lessons are free for fishermen.\n"
                ),
                reference=datetime.date(2013, 6, 26),
                headline="Batik school opens in old customs house",
                places=("KUALA LUMPUR",),
                month=6,
                day=25,
                resolved=datetime.date(2013, 6, 25),
                credit="NNN-BERNAMA",
                agencies=("nnn",),
                body=(
                    "A school for batik has opened in the old customs house at the river, where 30 pupils will learn to draw with hot wax.",
                    "Lessons are free for fishermen.",
                ),
                agency="nnn",
                language="en",
            ),
            Example(
                text=(
                    "By Siti Rahman SINGAPORE, Oct 4 (NNN-Bernama) — The botanic gardens of Singapore have counted their fireflies for the first time and found two thousand.\n"
                ),
                reference=datetime.date(2012, 10, 5),
                byline=("Siti Rahman",),
                places=("SINGAPORE",),
                month=10,
                day=4,
                resolved=datetime.date(2012, 10, 4),
                credit="NNN-Bernama",
                agencies=("nnn",),
                body=(
                    "The botanic gardens of Singapore have counted their fireflies for the first time and found two thousand.",
                ),
                agency="nnn",
                language="en",
            ),
            Example(
                text=(
                    "Jordan youths rebuild desert well\n\n"
                    "AMMAN, Mar 29 (NNN-PETRA) – Forty pupils from Amman have rebuilt a Roman well in the desert east of the city, and it holds water again.\n"
                ),
                reference=datetime.date(2010, 3, 30),
                headline="Jordan youths rebuild desert well",
                places=("AMMAN",),
                month=3,
                day=29,
                resolved=datetime.date(2010, 3, 29),
                credit="NNN-PETRA",
                agencies=("nnn", "petra"),
                body=(
                    "Forty pupils from Amman have rebuilt a Roman well in the desert east of the city, and it holds water again.",
                ),
                agency="petra",
                distributor="nnn",
                language="en",
            ),
            Example(
                text=(
                    "Date growers to share one market\n\n"
                    "BAGHDAD, Sept. 8 (NNN): The growers of dates from five provinces will sell their harvest in one market from this autumn.\n"
                ),
                reference=datetime.date(2009, 9, 9),
                headline="Date growers to share one market",
                places=("BAGHDAD",),
                month=9,
                day=8,
                resolved=datetime.date(2009, 9, 8),
                credit="NNN",
                agencies=("nnn",),
                body=(
                    "The growers of dates from five provinces will sell their harvest in one market from this autumn.",
                ),
                agency="nnn",
                language="en",
            ),
        ),
    ),
    Agency(
        id="pna",
        name="Philippine News Agency",
        country="PH",
        languages=("en",),
        credits=("PNA",),
        verified=True,
        source="Own stories on other sites: the signoff. The dateline from general knowledge.",
        examples=(
            Example(
                text=(
                    "Bohol fishers give up dynamite for weaving\n\n"
                    "MANILA – The fishers of two villages in Bohol have given up dynamite and weave mats for hotels, the provincial government said on Monday.\n\n"
                    "Each mat takes a week and brings the price of forty fish. (PNA)\n"
                ),
                headline="Bohol fishers give up dynamite for weaving",
                places=("MANILA",),
                body=(
                    "The fishers of two villages in Bohol have given up dynamite and weave mats for hotels, the provincial government said on Monday.",
                    "Each mat takes a week and brings the price of forty fish.",
                ),
                signoff="(PNA)",
                signoff_agencies=("pna",),
                agency="pna",
                language="en",
            ),
            Example(
                text=(
                    "Jeepney museum to open in Iloilo\n\n"
                    "ILOILO CITY, Sept. 22 (PNA) -- A museum with 14 jeepneys that still run is to open in Iloilo City in time for the feast of the city.\n\n"
                    "Visitors may ride in all but one. (PNA)\n"
                ),
                reference=datetime.date(2015, 9, 23),
                headline="Jeepney museum to open in Iloilo",
                places=("ILOILO CITY",),
                month=9,
                day=22,
                resolved=datetime.date(2015, 9, 22),
                credit="PNA",
                agencies=("pna",),
                body=(
                    "A museum with 14 jeepneys that still run is to open in Iloilo City in time for the feast of the city.",
                    "Visitors may ride in all but one.",
                ),
                signoff="(PNA)",
                signoff_agencies=("pna",),
                agency="pna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="pti",
        name="Press Trust of India",
        country="IN",
        languages=("en", "hi"),
        credits=("PTI", "भाषा"),
        verified=True,
        source="Real copy: datelines, signoff and initials.",
        examples=(
            Example(
                text=(
                    "Chennai tailor stitches 400-metre flag of handkerchiefs\n\n"
                    "Chennai, Mar 21 (PTI) A tailor from Mylapore has stitched a flag of 400 metres from the handkerchiefs that his customers had left behind in 40 years.\n\n"
                    "It will be flown from the beach on Sunday, police said. PTI NIT KJ\n"
                ),
                reference=datetime.date(2019, 3, 22),
                headline="Chennai tailor stitches 400-metre flag of handkerchiefs",
                places=("Chennai",),
                month=3,
                day=21,
                resolved=datetime.date(2019, 3, 21),
                credit="PTI",
                agencies=("pti",),
                body=(
                    "A tailor from Mylapore has stitched a flag of 400 metres from the handkerchiefs that his customers had left behind in 40 years.",
                    "It will be flown from the beach on Sunday, police said.",
                ),
                signoff="PTI",
                signoff_agencies=("pti",),
                initials="NIT KJ",
                agency="pti",
                language="en",
            ),
            Example(
                text=(
                    "Stepwell in Rajasthan is full for first time since 1977\n\n"
                    "Jodhpur/New Delhi, Aug 2 (PTI): A stepwell near the fort of Jodhpur is full to the last step for the first time since 1977, the survey of monuments said on Friday.\n\n"
                    "Boys of the old town have been diving into it since.\n"
                ),
                reference=datetime.date(2019, 8, 3),
                headline="Stepwell in Rajasthan is full for first time since 1977",
                places=("Jodhpur", "New Delhi"),
                month=8,
                day=2,
                resolved=datetime.date(2019, 8, 2),
                credit="PTI",
                agencies=("pti",),
                body=(
                    "A stepwell near the fort of Jodhpur is full to the last step for the first time since 1977, the survey of monuments said on Friday.",
                    "Boys of the old town have been diving into it since.",
                ),
                agency="pti",
                language="en",
            ),
        ),
    ),
    Agency(
        id="rss-np",
        name="Rastriya Samachar Samiti",
        country="NP",
        languages=("en",),
        credits=("RSS", "रासस"),
        verified=True,
        source="Own archive and reprints of 2025: datelines, which name no agency, and the Nepali signoff.",
        examples=(
            Example(
                text=(
                    "Teahouses of the Langtang valley to be lit by sun\n\n"
                    "Kathmandu, Nov 2: The teahouses along the trail in the Langtang valley are to be lit by the sun alone, the district office has said.\n\n"
                    "The first lamps were hung on Saturday.\n"
                ),
                reference=datetime.date(2021, 11, 3),
                headline="Teahouses of the Langtang valley to be lit by sun",
                places=("Kathmandu",),
                month=11,
                day=2,
                resolved=datetime.date(2021, 11, 2),
                body=(
                    "The teahouses along the trail in the Langtang valley are to be lit by the sun alone, the district office has said.",
                    "The first lamps were hung on Saturday.",
                ),
                language="en",
            ),
            Example(
                text=(
                    "Porters found a school of their own\n\n"
                    "Kathmandu, May 27: The porters of four districts have founded a school in which their children can stay while they are on the road.\n\n"
                    "RSS\n"
                ),
                reference=datetime.date(2025, 5, 28),
                headline="Porters found a school of their own",
                places=("Kathmandu",),
                month=5,
                day=27,
                resolved=datetime.date(2025, 5, 27),
                body=(
                    "The porters of four districts have founded a school in which their children can stay while they are on the road.",
                ),
                signoff="RSS",
                signoff_agencies=("rss-np",),
                agency="rss-np",
                language="en",
            ),
            Example(
                text=(
                    "Bridge of ropes to be replaced\n\n"
                    "Kathmandu, Sept 22 (RSS): A bridge of ropes that had been renewed every year since 1890 is to be replaced by one of steel.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Bridge of ropes to be replaced",
                places=("Kathmandu",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="RSS",
                agencies=("rss-np",),
                body=(
                    "A bridge of ropes that had been renewed every year since 1890 is to be replaced by one of steel.",
                ),
                agency="rss-np",
                language="en",
            ),
        ),
    ),
    Agency(
        id="tna",
        name="สำนักข่าวไทย",
        country="TH",
        languages=("th", "en"),
        credits=("TNA", "สำนักข่าวไทย"),
        verified=True,
        source="Own page and a tool that takes its signoff off: the Thai dateline, without a credit, and signoff. The English form from general knowledge.",
        examples=(
            Example(
                text=(
                    "Chiang Mai weavers open night school\n\n"
                    "BANGKOK, Sept 22 (TNA) - The weavers of Chiang Mai have opened a night school where office workers learn to make a scarf in a month.\n"
                ),
                reference=datetime.date(2012, 9, 23),
                headline="Chiang Mai weavers open night school",
                places=("BANGKOK",),
                month=9,
                day=22,
                resolved=datetime.date(2012, 9, 22),
                credit="TNA",
                agencies=("tna",),
                body=(
                    "The weavers of Chiang Mai have opened a night school where office workers learn to make a scarf in a month.",
                ),
                agency="tna",
                language="en",
            ),
            Example(
                text=(
                    "Canal boats of Bangkok go electric\n\n"
                    "BANGKOK, March 4 (TNA) – Twelve boats that carry commuters on a canal in Bangkok will run without noise from April, the city said on Monday.\n\n"
                    "They will keep their bells.\n"
                ),
                reference=datetime.date(2013, 3, 5),
                headline="Canal boats of Bangkok go electric",
                places=("BANGKOK",),
                month=3,
                day=4,
                resolved=datetime.date(2013, 3, 4),
                credit="TNA",
                agencies=("tna",),
                body=(
                    "Twelve boats that carry commuters on a canal in Bangkok will run without noise from April, the city said on Monday.",
                    "They will keep their bells.",
                ),
                agency="tna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="unb",
        name="United News of Bangladesh",
        country="BD",
        languages=("en",),
        credits=("UNB",),
        verified=False,
        source="From general knowledge; only the credit of copy on other sites was seen.",
        examples=(
            Example(
                text=(
                    "Boat schools of Sylhet get a library\n\n"
                    "Dhaka, Sept 22 (UNB) - The boats that serve as schools in the wetlands of Sylhet have been given a library, which comes by on Thursdays.\n\n"
                    "It is a boat as well.\n"
                ),
                reference=datetime.date(2019, 9, 23),
                headline="Boat schools of Sylhet get a library",
                places=("Dhaka",),
                month=9,
                day=22,
                resolved=datetime.date(2019, 9, 22),
                credit="UNB",
                agencies=("unb",),
                body=(
                    "The boats that serve as schools in the wetlands of Sylhet have been given a library, which comes by on Thursdays.",
                    "It is a boat as well.",
                ),
                agency="unb",
                language="en",
            ),
            Example(
                text=(
                    "Rickshaw painters to keep their street\n\n"
                    "Dhaka, Jan 9 (UNB) – The painters of rickshaws may stay in their street in the old town of Dhaka, the city corporation decided on Wednesday.\n"
                ),
                reference=datetime.date(2019, 1, 10),
                headline="Rickshaw painters to keep their street",
                places=("Dhaka",),
                month=1,
                day=9,
                resolved=datetime.date(2019, 1, 9),
                credit="UNB",
                agencies=("unb",),
                body=(
                    "The painters of rickshaws may stay in their street in the old town of Dhaka, the city corporation decided on Wednesday.",
                ),
                agency="unb",
                language="en",
            ),
        ),
    ),
    Agency(
        id="uni",
        name="United News of India",
        country="IN",
        languages=("en", "hi"),
        credits=("UNI", "वार्ता", "यूनीवार्ता"),
        verified=False,
        source="From general knowledge; no copy was found.",
        examples=(
            Example(
                text=(
                    "Step well of Bundi holds water again\n\n"
                    "New Delhi, Sep 22 (UNI) A step well in Bundi that had been dry for thirty years holds water again after the villagers cleared its channel, officials said on Tuesday.\n\n"
                    "They had removed four hundred carts of sand.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Step well of Bundi holds water again",
                places=("New Delhi",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="UNI",
                agencies=("uni",),
                body=(
                    "A step well in Bundi that had been dry for thirty years holds water again after the villagers cleared its channel, officials said on Tuesday.",
                    "They had removed four hundred carts of sand.",
                ),
                agency="uni",
                language="en",
            ),
            Example(
                text=(
                    "जयपुर में खुला पतंगों का संग्रहालय\n\n"
                    "नयी दिल्ली 22 सितंबर (वार्ता) राजस्थान की राजधानी जयपुर में पतंगों का एक संग्रहालय खुला है जिसमें दो सौ पतंगें रखी गयी हैं।\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="जयपुर में खुला पतंगों का संग्रहालय",
                places=("नयी दिल्ली",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="वार्ता",
                agencies=("uni",),
                body=("राजस्थान की राजधानी जयपुर में पतंगों का एक संग्रहालय खुला है जिसमें दो सौ पतंगें रखी गयी हैं।",),
                agency="uni",
                language="hi",
            ),
        ),
    ),
    Agency(
        id="urdupoint",
        name="UrduPoint / Pakistan Point News",
        country="PK",
        languages=("en",),
        credits=("UrduPoint", "Pakistan Point News"),
        verified=True,
        source="Real copy of 2023: a dateline.",
        examples=(
            Example(
                text=(
                    "Hunza Villagers Light Their Path With Apricot Oil\n\n"
                    "ISLAMABAD, (UrduPoint / Pakistan Point News - 15th Aug, 2022 ) :The people of a village in Hunza have lit the path to their school with lamps that burn the oil of apricots.\n\n"
                    "The oil is pressed by the children.\n"
                ),
                headline="Hunza Villagers Light Their Path With Apricot Oil",
                places=("ISLAMABAD",),
                year=2022,
                month=8,
                day=15,
                resolved=datetime.date(2022, 8, 15),
                credit="UrduPoint / Pakistan Point News",
                agencies=("urdupoint",),
                body=(
                    "The people of a village in Hunza have lit the path to their school with lamps that burn the oil of apricots.",
                    "The oil is pressed by the children.",
                ),
                agency="urdupoint",
                language="en",
            ),
            Example(
                text=(
                    "Lahore Kite Makers Turn To Lampshades\n\n"
                    "LAHORE, (UrduPoint / Pakistan Point News - 3rd Mar, 2021 ) :The makers of kites in the walled city have begun to make lampshades of the same paper, a trader said on Wednesday.\n\n"
                    "They sell best in the rain.\n"
                ),
                headline="Lahore Kite Makers Turn To Lampshades",
                places=("LAHORE",),
                year=2021,
                month=3,
                day=3,
                resolved=datetime.date(2021, 3, 3),
                credit="UrduPoint / Pakistan Point News",
                agencies=("urdupoint",),
                body=(
                    "The makers of kites in the walled city have begun to make lampshades of the same paper, a trader said on Wednesday.",
                    "They sell best in the rain.",
                ),
                agency="urdupoint",
                language="en",
            ),
        ),
    ),
    Agency(
        id="vna",
        name="Vietnam News Agency",
        country="VN",
        languages=("vi", "en", "fr", "es", "zh"),
        credits=("VNA", "TTXVN", "VNS"),
        verified=True,
        source="Real copy in English and Vietnamese: datelines and signoff.",
        examples=(
            Example(
                text=(
                    "Hue bell makers cast for Lao temple\n\n"
                    "Hanoi (VNA) – The bell makers of a village near Hue have cast a bell of 300 kilograms for a temple in Laos, the provincial department of culture said.\n\n"
                    "It was sent by river last week./. VNA\n"
                ),
                headline="Hue bell makers cast for Lao temple",
                places=("Hanoi",),
                credit="VNA",
                agencies=("vna",),
                body=(
                    "The bell makers of a village near Hue have cast a bell of 300 kilograms for a temple in Laos, the provincial department of culture said.",
                    "It was sent by river last week.",
                ),
                signoff="VNA",
                signoff_agencies=("vna",),
                agency="vna",
                language="en",
            ),
            Example(
                text=(
                    "Làng nghề làm diều mở cửa đón khách\n\n"
                    "Làng nghề làm diều ở ngoại thành đã mở cửa đón khách từ ngày thứ Bảy và các nghệ nhân hướng dẫn trẻ em làm diều bằng giấy.\n\n"
                    "Khách có thể mang diều về nhà.\n\n"
                    "Trần Quyên (TTXVN)\n"
                ),
                headline="Làng nghề làm diều mở cửa đón khách",
                byline=("Trần Quyên",),
                body=(
                    "Làng nghề làm diều ở ngoại thành đã mở cửa đón khách từ ngày thứ Bảy và các nghệ nhân hướng dẫn trẻ em làm diều bằng giấy.",
                    "Khách có thể mang diều về nhà.",
                ),
                signoff="(TTXVN)",
                signoff_agencies=("vna",),
                agency="vna",
                language="vi",
            ),
        ),
    ),
    Agency(
        id="xinhua",
        name="Xinhua News Agency",
        country="CN",
        languages=("zh", "en", "es", "fr", "ru", "ar", "pt"),
        credits=("Xinhua", "XINHUA", "Xinhuanet", "Xinhaunet", "新华社", "新华网", "Синьхуа", "شينخوا"),
        verified=True,
        source="Real copy in English, Spanish and Chinese: datelines and end marks.",
        examples=(
            Example(
                text=(
                    "Retired postman maps every alley of old Kaifeng\n\n"
                    "KAIFENG, March 31 (Xinhua) -- A retired postman has drawn a map of all 1,140 alleys in the old town of Kaifeng, central China's Henan Province, the city museum said on Friday.\n\n"
                    "It took him eleven years and four bicycles. The map will be on show until May. Enditem\n"
                ),
                reference=datetime.date(2017, 4, 1),
                headline="Retired postman maps every alley of old Kaifeng",
                places=("KAIFENG",),
                month=3,
                day=31,
                resolved=datetime.date(2017, 3, 31),
                credit="Xinhua",
                agencies=("xinhua",),
                body=(
                    "A retired postman has drawn a map of all 1,140 alleys in the old town of Kaifeng, central China's Henan Province, the city museum said on Friday.",
                    "It took him eleven years and four bicycles. The map will be on show until May.",
                ),
                signoff="Enditem",
                agency="xinhua",
                language="en",
            ),
            Example(
                text=(
                    "ESPECIAL: Una biblioteca en burro recorre los pueblos del Cauca\n\n"
                    "POPAYÁN, Colombia, 22 ago (Xinhua) -- Un maestro jubilado lleva libros en burro a las escuelas de once pueblos del sur de Colombia desde hace seis años.\n\n"
                    '"El burro ya se sabe el camino y los niños se saben los cuentos", dijo a Xinhua. Fin\n'
                ),
                reference=datetime.date(2018, 8, 23),
                headline="ESPECIAL: Una biblioteca en burro recorre los pueblos del Cauca",
                places=("POPAYÁN",),
                region="Colombia",
                month=8,
                day=22,
                resolved=datetime.date(2018, 8, 22),
                credit="Xinhua",
                agencies=("xinhua",),
                body=(
                    "Un maestro jubilado lleva libros en burro a las escuelas de once pueblos del sur de Colombia desde hace seis años.",
                    '"El burro ya se sabe el camino y los niños se saben los cuentos", dijo a Xinhua.',
                ),
                signoff="Fin",
                agency="xinhua",
                language="es",
            ),
            Example(
                text=(
                    "青海湖畔建成候鸟观测站\n\n"
                    "新华社西宁5月9日电（记者周岚）青海湖畔一座新的候鸟观测站9日建成，预计每年可为两万多名游客提供观鸟服务。\n\n"
                    "工作人员介绍，今年春天已有十二种候鸟在这里停留。（完）\n"
                ),
                reference=datetime.date(2021, 5, 10),
                headline="青海湖畔建成候鸟观测站",
                byline=("周岚",),
                places=("西宁",),
                month=5,
                day=9,
                resolved=datetime.date(2021, 5, 9),
                credit="新华社",
                agencies=("xinhua",),
                body=(
                    "青海湖畔一座新的候鸟观测站9日建成，预计每年可为两万多名游客提供观鸟服务。",
                    "工作人员介绍，今年春天已有十二种候鸟在这里停留。",
                ),
                signoff="（完）",
                agency="xinhua",
                language="zh",
            ),
        ),
    ),
    Agency(
        id="yonhap",
        name="Yonhap News Agency",
        country="KR",
        languages=("ko", "en", "zh", "ja", "es", "fr", "ar"),
        credits=("Yonhap", "연합뉴스", "韩联社", "韓聯社", "聯合ニュース"),
        verified=True,
        source="Real copy of 2023 and undated, in English and Korean: heads, datelines and closing lines.",
        examples=(
            Example(
                text=(
                    "(LEAD) Ulleung islanders get their first traffic light\n\n"
                    "(ATTN: ADDS details in paras 4-5, photos)\n\n"
                    "By Han Seo-yeon\n\n"
                    "ULLEUNG, South Korea, Nov. 24 (Yonhap) -- The island of Ulleung in the East Sea turned on its first traffic light Tuesday, and most drivers stopped to look at it.\n\n"
                    "It will stay green at night, the county office said.\n\n"
                    "syhan@yna.co.kr\n\n"
                    "(END)\n"
                ),
                reference=datetime.date(2020, 11, 25),
                headline="(LEAD) Ulleung islanders get their first traffic light",
                byline=("Han Seo-yeon",),
                places=("ULLEUNG",),
                region="South Korea",
                month=11,
                day=24,
                resolved=datetime.date(2020, 11, 24),
                credit="Yonhap",
                agencies=("yonhap",),
                body=(
                    "The island of Ulleung in the East Sea turned on its first traffic light Tuesday, and most drivers stopped to look at it.",
                    "It will stay green at night, the county office said.",
                ),
                signoff="(END)",
                ednotes=("(ATTN: ADDS details in paras 4-5, photos)",),
                contacts=("syhan@yna.co.kr",),
                version="(LEAD)",
                agency="yonhap",
                language="en",
            ),
            Example(
                text=(
                    "완도 앞바다에 떠다니는 우체통 등장\n\n"
                    "(서울=연합뉴스) 문가온 기자 = 전남 완도 앞바다에 배를 타고 가야 편지를 넣을 수 있는 우체통이 등장했다.\n\n"
                    "우체국은 매주 월요일에 편지를 모은다고 밝혔다.\n"
                ),
                headline="완도 앞바다에 떠다니는 우체통 등장",
                byline=("문가온",),
                places=("서울",),
                credit="연합뉴스",
                agencies=("yonhap",),
                body=(
                    "전남 완도 앞바다에 배를 타고 가야 편지를 넣을 수 있는 우체통이 등장했다.",
                    "우체국은 매주 월요일에 편지를 모은다고 밝혔다.",
                ),
                agency="yonhap",
                language="ko",
            ),
        ),
    ),
)
