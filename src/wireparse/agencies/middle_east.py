"""Agencies of the Middle East."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

MIDDLE_EAST: Final[tuple[Agency, ...]] = (
    Agency(
        id="anadolu",
        name="Anadolu Ajansı",
        country="TR",
        languages=("tr", "en", "ar"),
        credits=("AA", "Anadolu", "Anadolu Ajansı", "Anadolu Agency"),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Şanlıurfa'da güvercinler için müze açıldı\n\n"
                    "ŞANLIURFA (AA) - Şanlıurfa'da eski bir handa güvercinler için bir müze açıldı. Müdür, müzede yüz elli kafes ve çok sayıda fotoğraf olduğunu söyledi.\n\n"
                    "Giriş ilk ay ücretsiz olacak.\n"
                ),
                headline="Şanlıurfa'da güvercinler için müze açıldı",
                places=("ŞANLIURFA",),
                credit="AA",
                agencies=("anadolu",),
                body=(
                    "Şanlıurfa'da eski bir handa güvercinler için bir müze açıldı. Müdür, müzede yüz elli kafes ve çok sayıda fotoğraf olduğunu söyledi.",
                    "Giriş ilk ay ücretsiz olacak.",
                ),
                agency="anadolu",
                language="tr",
            ),
            Example(
                text=(
                    "Boğaz vapurunda kitap okuma saati başladı\n\n"
                    "İSTANBUL (AA) - İstanbul'da vapur yolcuları için bir kitap okuma saati başladı ve bu saatte müzik çalınmıyor.\n\n"
                    "Kitaplar iskelede bulunuyor.\n"
                ),
                headline="Boğaz vapurunda kitap okuma saati başladı",
                places=("İSTANBUL",),
                credit="AA",
                agencies=("anadolu",),
                body=(
                    "İstanbul'da vapur yolcuları için bir kitap okuma saati başladı ve bu saatte müzik çalınmıyor.",
                    "Kitaplar iskelede bulunuyor.",
                ),
                agency="anadolu",
                language="tr",
            ),
        ),
    ),
    Agency(
        id="bna",
        name="Bahrain News Agency",
        country="BH",
        languages=(
            "ar",
            "en",
        ),
        credits=(
            "BNA",
            "بنا",
        ),
        verified=True,
        source="Real copy in English as relayed by others: the dateline. The Arabic one is from a program that writes such copy.",
        examples=(
            Example(
                text=(
                    "Pearl divers' songs to be taught in Muharraq\n\n"
                    "Manama, Aug 7 (BNA): The songs of the pearl divers will be taught in the schools of Muharraq from September, the ministry of education said.\n\n"
                    "Two divers of 80 are the teachers.\n"
                ),
                reference=datetime.date(2017, 8, 8),
                headline="Pearl divers' songs to be taught in Muharraq",
                places=("Manama",),
                month=8,
                day=7,
                resolved=datetime.date(2017, 8, 7),
                credit="BNA",
                agencies=("bna",),
                body=(
                    "The songs of the pearl divers will be taught in the schools of Muharraq from September, the ministry of education said.",
                    "Two divers of 80 are the teachers.",
                ),
                agency="bna",
                language="en",
            ),
            Example(
                text=(
                    "مدرسة في المحرق تعلم أغاني الغواصين\n\n"
                    "المنامة في 10 نوفمبر / بنا / افتتحت في مدينة المحرق مدرسة تعلم الأطفال أغاني الغواصين التي كانت تسمع على السفن قبل مئة سنة.\n\n"
                    "وقال مدير المدرسة إن الدروس تبدأ في الشتاء.\n"
                ),
                reference=datetime.date(2020, 11, 11),
                headline="مدرسة في المحرق تعلم أغاني الغواصين",
                places=("المنامة",),
                month=11,
                day=10,
                resolved=datetime.date(2020, 11, 10),
                credit="بنا",
                agencies=("bna",),
                body=(
                    "افتتحت في مدينة المحرق مدرسة تعلم الأطفال أغاني الغواصين التي كانت تسمع على السفن قبل مئة سنة.",
                    "وقال مدير المدرسة إن الدروس تبدأ في الشتاء.",
                ),
                agency="bna",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="dha",
        name="Demirören Haber Ajansı",
        country="TR",
        languages=("tr",),
        credits=("DHA",),
        verified=True,
        source="The forms are known from the tests of a program that cleans its copy: datelines and signoffs.",
        examples=(
            Example(
                text=(
                    "Eski vapur kütüphane oldu\n\n"
                    "İSTANBUL, (DHA)- İSTANBUL'da hizmet dışı kalan bir vapur kütüphane oldu. Müdür, üç katta beş bin kitap olduğunu ve girişin ücretsiz olacağını söyledi.\n\n"
                    "Düdüğü her akşam saat sekizde çalıyor.\n"
                ),
                headline="Eski vapur kütüphane oldu",
                places=("İSTANBUL",),
                credit="DHA",
                agencies=("dha",),
                body=(
                    "İSTANBUL'da hizmet dışı kalan bir vapur kütüphane oldu. Müdür, üç katta beş bin kitap olduğunu ve girişin ücretsiz olacağını söyledi.",
                    "Düdüğü her akşam saat sekizde çalıyor.",
                ),
                agency="dha",
                language="tr",
            ),
            Example(
                text=(
                    "Ankara'da saatçi için çınar dikildi\n\n"
                    "ANKARA, (DHA)-ANKARA'da kırk yıl boyunca meydandaki saati kuran usta için bir çınar dikildi. Törene mahalleden çok sayıda çocuk katıldı.\n\n"
                    "Saat o gün beş dakika geri kaldı. (DHA)\n"
                ),
                headline="Ankara'da saatçi için çınar dikildi",
                places=("ANKARA",),
                credit="DHA",
                agencies=("dha",),
                body=(
                    "ANKARA'da kırk yıl boyunca meydandaki saati kuran usta için bir çınar dikildi. Törene mahalleden çok sayıda çocuk katıldı.",
                    "Saat o gün beş dakika geri kaldı.",
                ),
                signoff="(DHA)",
                signoff_agencies=("dha",),
                agency="dha",
                language="tr",
            ),
        ),
    ),
    Agency(
        id="fna",
        name="Fars News Agency",
        country="IR",
        languages=("en", "fa"),
        credits=("FNA", "Fars News Agency", "Fars New Agency", "خبرگزاری فارس"),
        verified=True,
        source="Its own page of 2012 and a reprint of 2007, in English: datelines. The Persian one is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Shiraz Gardeners Plant a Thousand Orange Trees\n\n"
                    "TEHRAN (FNA)- The gardeners of Shiraz have planted a thousand orange trees along the river, the head of the parks said on Sunday.\n\n"
                    "The first blossoms are expected in two years.\n"
                ),
                headline="Shiraz Gardeners Plant a Thousand Orange Trees",
                places=("TEHRAN",),
                credit="FNA",
                agencies=("fna",),
                body=(
                    "The gardeners of Shiraz have planted a thousand orange trees along the river, the head of the parks said on Sunday.",
                    "The first blossoms are expected in two years.",
                ),
                agency="fna",
                language="en",
            ),
            Example(
                text=(
                    "کاشت نارنج در شیراز\n\n"
                    "شیراز (خبرگزاری فارس) - باغبانان شیراز هزار درخت نارنج در کنار رودخانه کاشتند و گفتند که این درختان دو سال دیگر شکوفه خواهد داد.\n"
                ),
                headline="کاشت نارنج در شیراز",
                places=("شیراز",),
                credit="خبرگزاری فارس",
                agencies=("fna",),
                body=(
                    "باغبانان شیراز هزار درخت نارنج در کنار رودخانه کاشتند و گفتند که این درختان دو سال دیگر شکوفه خواهد داد.",
                ),
                agency="fna",
                language="fa",
            ),
            Example(
                text=(
                    "Caravanserai Near Semnan Restored\n\n"
                    "TEHRAN (Fars News Agency)- A caravanserai near Semnan has been restored after eight years of work, and travellers may again sleep in it.\n"
                ),
                headline="Caravanserai Near Semnan Restored",
                places=("TEHRAN",),
                credit="Fars News Agency",
                agencies=("fna",),
                body=(
                    "A caravanserai near Semnan has been restored after eight years of work, and travellers may again sleep in it.",
                ),
                agency="fna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="iha",
        name="İhlas Haber Ajansı",
        country="TR",
        languages=("tr",),
        credits=("İHA", "IHA", "İhlas Haber Ajansı"),
        boilerplate=("KAYNAK: İHA", "Kaynak: İHA"),
        verified=True,
        source="Pages of newspapers that carry it: the closing credit and the source line. The dateline is known from a count of such copy, in which it is rare.",
        examples=(
            Example(
                text=(
                    "Amasya'da elma şenliği başladı\n\n"
                    "AMASYA (İHA) - Amasya'da elma şenliği başladı ve ilk gün çarşıda iki ton elma dağıtıldı. Şenliğe köylerden yüz elli kişi katıldı.\n\n"
                    "Şenlik üç gün sürecek.\n"
                ),
                headline="Amasya'da elma şenliği başladı",
                places=("AMASYA",),
                credit="İHA",
                agencies=("iha",),
                body=(
                    "Amasya'da elma şenliği başladı ve ilk gün çarşıda iki ton elma dağıtıldı. Şenliğe köylerden yüz elli kişi katıldı.",
                    "Şenlik üç gün sürecek.",
                ),
                agency="iha",
                language="tr",
            ),
            Example(
                text=(
                    "Rize'de çay evi müze oldu\n\n"
                    "Rize'de yüz yıllık bir çay evi müze oldu ve kapılarını çocuklar için açtı. Müdür, girişin bir yıl ücretsiz olduğunu söyledi. (İHA)\n"
                ),
                headline="Rize'de çay evi müze oldu",
                body=(
                    "Rize'de yüz yıllık bir çay evi müze oldu ve kapılarını çocuklar için açtı. Müdür, girişin bir yıl ücretsiz olduğunu söyledi.",
                ),
                signoff="(İHA)",
                signoff_agencies=("iha",),
                agency="iha",
                language="tr",
            ),
            Example(
                text=(
                    "Van'da balıkçılara yeni iskele\n\n"
                    "VAN (İHA) - Van'da balıkçılar için yeni bir iskele yapıldı ve tekneler bu sabah oraya taşındı.\n\n"
                    "KAYNAK: İHA\n"
                ),
                headline="Van'da balıkçılara yeni iskele",
                places=("VAN",),
                credit="İHA",
                agencies=("iha",),
                body=("Van'da balıkçılar için yeni bir iskele yapıldı ve tekneler bu sabah oraya taşındı.",),
                boilerplate=("KAYNAK: İHA",),
                agency="iha",
                language="tr",
            ),
        ),
    ),
    Agency(
        id="ina",
        name="Iraqi News Agency",
        country="IQ",
        languages=("ar", "en"),
        credits=("INA", "واع"),
        as_printed=True,
        verified=True,
        source="Its own pages in Arabic and Turkmen: the dateline with dashes. The form in brackets is from general knowledge.",
        examples=(
            Example(
                text=(
                    "افتتاح مكتبة للأطفال في بابل\n\n"
                    "بغداد (واع) - افتتحت في مدينة بابل مكتبة للأطفال تضم ثلاثة آلاف كتاب، وقال مديرها إن الدخول إليها مجاني.\n"
                ),
                headline="افتتاح مكتبة للأطفال في بابل",
                places=("بغداد",),
                credit="واع",
                agencies=("ina",),
                body=("افتتحت في مدينة بابل مكتبة للأطفال تضم ثلاثة آلاف كتاب، وقال مديرها إن الدخول إليها مجاني.",),
                agency="ina",
                language="ar",
            ),
            Example(
                text=(
                    "Boat builders of Basra get a slipway\n\n"
                    "Baghdad (INA) - The boat builders of Basra have been given a slipway on the river, the governor said on Thursday.\n"
                ),
                headline="Boat builders of Basra get a slipway",
                places=("Baghdad",),
                credit="INA",
                agencies=("ina",),
                body=(
                    "The boat builders of Basra have been given a slipway on the river, the governor said on Thursday.",
                ),
                agency="ina",
                language="en",
            ),
        ),
    ),
    Agency(
        id="irna",
        name="Islamic Republic News Agency",
        country="IR",
        languages=("fa", "en", "ar"),
        credits=("IRNA", "Islamic Republic News Agency", "ایرنا", "إرنا"),
        signoffs=("End Item",),
        boilerplate=("Follow us on Twitter @IrnaEnglish", "Islamic Republic News Agency/IRNA NewsCode:"),
        verified=True,
        source="Reprints of 2011-2020, in English: datelines and the lines that its pages add. The closing words and the Persian dateline are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Iran to mark the year of the pistachio\n\n"
                    "Tehran, Dec 15, IRNA -- The growers of Rafsanjan will mark the year of the pistachio with a fair, the head of their union said on Thursday.\n\n"
                    "It will be open for ten days.\n\n"
                    "Islamic Republic News Agency/IRNA NewsCode: 30714120\n"
                ),
                reference=datetime.date(2011, 12, 16),
                headline="Iran to mark the year of the pistachio",
                places=("Tehran",),
                month=12,
                day=15,
                resolved=datetime.date(2011, 12, 15),
                credit="IRNA",
                agencies=("irna",),
                body=(
                    "The growers of Rafsanjan will mark the year of the pistachio with a fair, the head of their union said on Thursday.",
                    "It will be open for ten days.",
                ),
                boilerplate=("Islamic Republic News Agency/IRNA NewsCode: 30714120",),
                agency="irna",
                language="en",
            ),
            Example(
                text=(
                    "Isfahan turns on its fountains\n\n"
                    "Tehran, Aug 21, IRNA – The fountains of Isfahan were turned on again on Thursday after the council had agreed to use them for an hour each night.\n\n"
                    "End Item\n"
                ),
                reference=datetime.date(2014, 8, 22),
                headline="Isfahan turns on its fountains",
                places=("Tehran",),
                month=8,
                day=21,
                resolved=datetime.date(2014, 8, 21),
                credit="IRNA",
                agencies=("irna",),
                body=(
                    "The fountains of Isfahan were turned on again on Thursday after the council had agreed to use them for an hour each night.",
                ),
                signoff="End Item",
                signoff_agencies=("irna",),
                agency="irna",
                language="en",
            ),
            Example(
                text=(
                    "Kites fly over Kerman\n\n"
                    "TEHRAN (IRNA) -- Two thousand kites were flown over Kerman at a feast of the schools on Friday.\n\n"
                    "Follow us on Twitter @IrnaEnglish\n"
                ),
                headline="Kites fly over Kerman",
                places=("TEHRAN",),
                credit="IRNA",
                agencies=("irna",),
                body=("Two thousand kites were flown over Kerman at a feast of the schools on Friday.",),
                boilerplate=("Follow us on Twitter @IrnaEnglish",),
                agency="irna",
                language="en",
            ),
            Example(
                text=(
                    "مدرسه تازه در یزد\n\n"
                    "تهران (ایرنا) - در شهر یزد یک مدرسه تازه برای آموزش قالی باز شد و مدیر آن گفت که سی نفر در آن درس می‌خوانند.\n"
                ),
                headline="مدرسه تازه در یزد",
                places=("تهران",),
                credit="ایرنا",
                agencies=("irna",),
                body=("در شهر یزد یک مدرسه تازه برای آموزش قالی باز شد و مدیر آن گفت که سی نفر در آن درس می‌خوانند.",),
                agency="irna",
                language="fa",
            ),
        ),
    ),
    Agency(
        id="isna",
        name="Iranian Students' News Agency",
        country="IR",
        languages=("en", "fa"),
        credits=("ISNA", "ایسنا"),
        signoffs=("End Item",),
        verified=False,
        source="From general knowledge; no copy was found, only mentions.",
        examples=(
            Example(
                text=(
                    "Students build a solar boat\n\n"
                    "TEHRAN (ISNA)- Students of a college in the north of the country have built a boat that runs on the light of the sun.\n\n"
                    "It will be tried on the Caspian in June.\n\n"
                    "End Item\n"
                ),
                headline="Students build a solar boat",
                places=("TEHRAN",),
                credit="ISNA",
                agencies=("isna",),
                body=(
                    "Students of a college in the north of the country have built a boat that runs on the light of the sun.",
                    "It will be tried on the Caspian in June.",
                ),
                signoff="End Item",
                signoff_agencies=("isna",),
                agency="isna",
                language="en",
            ),
            Example(
                text=(
                    "قایق خورشیدی دانشجویان\n\n"
                    "تهران (ایسنا) - دانشجویان یک دانشگاه در شمال کشور قایقی را ساختند که با نور خورشید حرکت می‌کند و در بهار آزمایش خواهد شد.\n"
                ),
                headline="قایق خورشیدی دانشجویان",
                places=("تهران",),
                credit="ایسنا",
                agencies=("isna",),
                body=(
                    "دانشجویان یک دانشگاه در شمال کشور قایقی را ساختند که با نور خورشید حرکت می‌کند و در بهار آزمایش خواهد شد.",
                ),
                agency="isna",
                language="fa",
            ),
            Example(
                text=(
                    "Mazandaran opens a museum of rice\n\n"
                    "TEHRAN (ISNA)-A museum of rice has been opened in Mazandaran in a mill that had stood empty for thirty years.\n"
                ),
                headline="Mazandaran opens a museum of rice",
                places=("TEHRAN",),
                credit="ISNA",
                agencies=("isna",),
                body=(
                    "A museum of rice has been opened in Mazandaran in a mill that had stood empty for thirty years.",
                ),
                agency="isna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="kuna",
        name="Kuwait News Agency",
        country="KW",
        languages=("ar", "en"),
        credits=("KUNA", "Kuwait News Agency", "كونا"),
        verified=True,
        source="Real copy: dateline and end mark.",
        examples=(
            Example(
                text=(
                    "Kuwait's falconers open winter season\n\n"
                    "KUWAIT, Nov 4 (KUNA) -- The falconers of Kuwait opened their winter season on Monday with a meeting in the desert south of Jahra.\n\n"
                    "More than 200 birds were shown to the judges. (end) km.hb\n"
                ),
                reference=datetime.date(2019, 11, 5),
                headline="Kuwait's falconers open winter season",
                places=("KUWAIT",),
                month=11,
                day=4,
                resolved=datetime.date(2019, 11, 4),
                credit="KUNA",
                agencies=("kuna",),
                body=(
                    "The falconers of Kuwait opened their winter season on Monday with a meeting in the desert south of Jahra.",
                    "More than 200 birds were shown to the judges.",
                ),
                signoff="(end)",
                initials="km.hb",
                agency="kuna",
                language="en",
            ),
            Example(
                text=(
                    "Museum ship to be moored at Failaka\n\n"
                    "KUWAIT, Mar 17 (KUNA) -- A pearl ship of 1932 is to be moored at the island of Failaka as a museum, the council for culture said on Tuesday. (end)\n"
                ),
                reference=datetime.date(2015, 3, 18),
                headline="Museum ship to be moored at Failaka",
                places=("KUWAIT",),
                month=3,
                day=17,
                resolved=datetime.date(2015, 3, 17),
                credit="KUNA",
                agencies=("kuna",),
                body=(
                    "A pearl ship of 1932 is to be moored at the island of Failaka as a museum, the council for culture said on Tuesday.",
                ),
                signoff="(end)",
                agency="kuna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="mehr",
        name="Mehr News Agency",
        country="IR",
        languages=("en", "fa"),
        credits=("MNA", "Mehr News Agency"),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Kashan rose water sent to forty countries\n\n"
                    "TEHRAN, Sep. 16 (MNA) – The distillers of Kashan have sent rose water to forty countries this year, the head of their union said on Monday.\n\n"
                    "Half of it went to bakers.\n"
                ),
                reference=datetime.date(2019, 9, 17),
                headline="Kashan rose water sent to forty countries",
                places=("TEHRAN",),
                month=9,
                day=16,
                resolved=datetime.date(2019, 9, 16),
                credit="MNA",
                agencies=("mehr",),
                body=(
                    "The distillers of Kashan have sent rose water to forty countries this year, the head of their union said on Monday.",
                    "Half of it went to bakers.",
                ),
                agency="mehr",
                language="en",
            ),
            Example(
                text=(
                    "Tabriz bazaar gets a map for the blind\n\n"
                    "TABRIZ, Apr. 20 (MNA) – A map that can be read with the fingers has been set up at the gates of the bazaar in Tabriz.\n\n"
                    "It shows 22 lanes and all of the fountains.\n"
                ),
                reference=datetime.date(2021, 4, 21),
                headline="Tabriz bazaar gets a map for the blind",
                places=("TABRIZ",),
                month=4,
                day=20,
                resolved=datetime.date(2021, 4, 20),
                credit="MNA",
                agencies=("mehr",),
                body=(
                    "A map that can be read with the fingers has been set up at the gates of the bazaar in Tabriz.",
                    "It shows 22 lanes and all of the fountains.",
                ),
                agency="mehr",
                language="en",
            ),
        ),
    ),
    Agency(
        id="mena",
        name="Middle East News Agency",
        country="EG",
        languages=("ar", "en"),
        credits=("MENA", "أ ش أ", "أ.ش.أ"),
        as_printed=True,
        verified=False,
        source="Its credit in datelines of the NAM News Network, which relays it. Its own forms are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Nile barge becomes a school\n\n"
                    "CAIRO, Sept 22 (MENA) - A barge on the Nile has become a school for the children of fishermen, the governor of Minya said on Tuesday.\n\n"
                    "Lessons begin when the nets are in. MENA\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Nile barge becomes a school",
                places=("CAIRO",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="MENA",
                agencies=("mena",),
                body=(
                    "A barge on the Nile has become a school for the children of fishermen, the governor of Minya said on Tuesday.",
                    "Lessons begin when the nets are in.",
                ),
                signoff="MENA",
                signoff_agencies=("mena",),
                agency="mena",
                language="en",
            ),
            Example(
                text=(
                    "مدرسة على ظهر مركب في المنيا\n\n"
                    "القاهرة في 22 سبتمبر (أ ش أ) - تحول مركب على النيل إلى مدرسة لأطفال الصيادين، وقال المحافظ إن الدروس سوف تبدأ هذا الأسبوع.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="مدرسة على ظهر مركب في المنيا",
                places=("القاهرة",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="أ ش أ",
                agencies=("mena",),
                body=("تحول مركب على النيل إلى مدرسة لأطفال الصيادين، وقال المحافظ إن الدروس سوف تبدأ هذا الأسبوع.",),
                agency="mena",
                language="ar",
            ),
            Example(
                text=(
                    "مدرسة على ظهر مركب في المنيا\n\n"
                    "القاهرة (أ.ش.أ) - تحول مركب على النيل إلى مدرسة لأطفال الصيادين، وقال المحافظ إن الدروس سوف تبدأ هذا الأسبوع.\n"
                ),
                headline="مدرسة على ظهر مركب في المنيا",
                places=("القاهرة",),
                credit="أ.ش.أ",
                agencies=("mena",),
                body=("تحول مركب على النيل إلى مدرسة لأطفال الصيادين، وقال المحافظ إن الدروس سوف تبدأ هذا الأسبوع.",),
                agency="mena",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="nina",
        name="National Iraqi News Agency",
        country="IQ",
        languages=("ar", "en"),
        credits=("NINA", "نينا"),
        verified=True,
        source="Own English page of 2012: dateline and end mark. The Arabic dateline from a tool that takes it off.",
        examples=(
            Example(
                text=(
                    "Orchard owners of Baquba plant twenty thousand trees\n\n"
                    "Baquba (NINA) The owners of the orchards around Baquba have planted twenty thousand orange trees in the place of those that dried up, their union said.\n\n"
                    '"We shall have shade before we have fruit," said one of them. / End.\n'
                ),
                headline="Orchard owners of Baquba plant twenty thousand trees",
                places=("Baquba",),
                credit="NINA",
                agencies=("nina",),
                body=(
                    "The owners of the orchards around Baquba have planted twenty thousand orange trees in the place of those that dried up, their union said.",
                    '"We shall have shade before we have fruit," said one of them.',
                ),
                signoff="/ End",
                agency="nina",
                language="en",
            ),
            Example(
                text=(
                    "Mosul players to open hall of music\n\n"
                    "Mosul (NINA) A hall for the players of the oud is to be opened in the old town of Mosul in the spring, the head of the society of musicians said.\n\n"
                    "It will have ninety seats. / End.\n"
                ),
                headline="Mosul players to open hall of music",
                places=("Mosul",),
                credit="NINA",
                agencies=("nina",),
                body=(
                    "A hall for the players of the oud is to be opened in the old town of Mosul in the spring, the head of the society of musicians said.",
                    "It will have ninety seats.",
                ),
                signoff="/ End",
                agency="nina",
                language="en",
            ),
            Example(
                text=(
                    "افتتاح مكتبة عائمة على نهر دجلة\n\n"
                    "بغداد / نينا / افتتحت في بغداد مكتبة عائمة على نهر دجلة تضم آلاف الكتب التي تبرع بها سكان المدينة.\n\n"
                    "وقال المدير إن الزورق سوف يزور القرى في الصيف.\n"
                ),
                headline="افتتاح مكتبة عائمة على نهر دجلة",
                places=("بغداد",),
                credit="نينا",
                agencies=("nina",),
                body=(
                    "افتتحت في بغداد مكتبة عائمة على نهر دجلة تضم آلاف الكتب التي تبرع بها سكان المدينة.",
                    "وقال المدير إن الزورق سوف يزور القرى في الصيف.",
                ),
                agency="nina",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="nna-lb",
        name="National News Agency",
        country="LB",
        languages=("ar", "en", "fr"),
        credits=("NNA", "ANI", "وطنية"),
        verified=True,
        source="Own English pages and a reprint of its French copy: the bare credit that opens a story. The bracketed credit, the signoffs and the Arabic credit are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Bakers of Zahle bring back the wood oven\n\n"
                    "The bakers of Zahle have brought back the wood oven for the days of the wine festival, their union announced on Tuesday.\n\n"
                    "Each of them will bake with the wood of one tree.\n\n"
                    "NNA\n"
                ),
                headline="Bakers of Zahle bring back the wood oven",
                body=(
                    "The bakers of Zahle have brought back the wood oven for the days of the wine festival, their union announced on Tuesday.",
                    "Each of them will bake with the wood of one tree.",
                ),
                signoff="NNA",
                signoff_agencies=("nna-lb",),
                agency="nna-lb",
                language="en",
            ),
            Example(
                text=(
                    "Tripoli soap makers open their vaults\n\n"
                    "The soap makers of Tripoli will open the vaults of their old khan to visitors in September, the municipality said. (NNA)\n"
                ),
                headline="Tripoli soap makers open their vaults",
                body=(
                    "The soap makers of Tripoli will open the vaults of their old khan to visitors in September, the municipality said.",
                ),
                signoff="(NNA)",
                signoff_agencies=("nna-lb",),
                agency="nna-lb",
                language="en",
            ),
            Example(
                text=(
                    "Une bibliothèque ouvre dans le phare de Beyrouth\n\n"
                    "(ANI) – Une bibliothèque de mille livres a ouvert ses portes dans le vieux phare de Beyrouth, et les lecteurs peuvent y monter avec une lampe.\n"
                ),
                headline="Une bibliothèque ouvre dans le phare de Beyrouth",
                credit="ANI",
                agencies=("nna-lb",),
                body=(
                    "Une bibliothèque de mille livres a ouvert ses portes dans le vieux phare de Beyrouth, et les lecteurs peuvent y monter avec une lampe.",
                ),
                agency="nna-lb",
                language="fr",
            ),
            Example(
                text=(
                    "Un moulin reprend du service dans la Békaa\n\n"
                    "Un moulin à eau qui ne tournait plus depuis trente ans a repris du service dans un village de la Békaa, et les habitants y apportent leur blé. (ANI)\n"
                ),
                headline="Un moulin reprend du service dans la Békaa",
                body=(
                    "Un moulin à eau qui ne tournait plus depuis trente ans a repris du service dans un village de la Békaa, et les habitants y apportent leur blé.",
                ),
                signoff="(ANI)",
                signoff_agencies=("nna-lb",),
                agency="nna-lb",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="ona",
        name="Oman News Agency",
        country="OM",
        languages=("ar", "en"),
        credits=("ONA", "العمانية"),
        verified=True,
        source="Own pages of 2020 and 2023 and reprints: datelines, dashes and signoffs. The Arabic credit is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Frankincense Growers Open School in Salalah\n\n"
                    "Muscat, Nov 3 (ONA) --- The growers of frankincense in Dhofar have opened a school in Salalah where the cutting of the trees is taught.\n\n"
                    "The first class has twelve pupils.\n"
                ),
                reference=datetime.date(2020, 11, 4),
                headline="Frankincense Growers Open School in Salalah",
                places=("Muscat",),
                month=11,
                day=3,
                resolved=datetime.date(2020, 11, 3),
                credit="ONA",
                agencies=("ona",),
                body=(
                    "The growers of frankincense in Dhofar have opened a school in Salalah where the cutting of the trees is taught.",
                    "The first class has twelve pupils.",
                ),
                agency="ona",
                language="en",
            ),
            Example(
                text=(
                    "Sailing Dhow to Follow Old Route to Zanzibar\n\n"
                    "Muscat, 25 Oct (ONA) --- A dhow that was built without nails left Sur on Wednesday to follow the old route to Zanzibar.\n\n"
                    "It is expected there in January.\n"
                ),
                reference=datetime.date(2023, 10, 26),
                headline="Sailing Dhow to Follow Old Route to Zanzibar",
                places=("Muscat",),
                month=10,
                day=25,
                resolved=datetime.date(2023, 10, 25),
                credit="ONA",
                agencies=("ona",),
                body=(
                    "A dhow that was built without nails left Sur on Wednesday to follow the old route to Zanzibar.",
                    "It is expected there in January.",
                ),
                agency="ona",
                language="en",
            ),
            Example(
                text=(
                    "Star Charts of Omani Sailors on Show\n\n"
                    "Muscat, June 9 (ONA) — Sixty charts of the stars that Omani sailors drew are on show at the National Museum. — ONA\n"
                ),
                reference=datetime.date(2022, 6, 10),
                headline="Star Charts of Omani Sailors on Show",
                places=("Muscat",),
                month=6,
                day=9,
                resolved=datetime.date(2022, 6, 9),
                credit="ONA",
                agencies=("ona",),
                body=("Sixty charts of the stars that Omani sailors drew are on show at the National Museum.",),
                signoff="— ONA",
                signoff_agencies=("ona",),
                agency="ona",
                language="en",
            ),
            Example(
                text=(
                    "Sur boatyard launches its last dhow of the year\n\n"
                    "Muscat, Nov 2 (ONA)--- A boatyard in Sur launched its last dhow of the year on Monday, in front of the pupils of three schools.\n"
                ),
                reference=datetime.date(2020, 11, 3),
                headline="Sur boatyard launches its last dhow of the year",
                places=("Muscat",),
                month=11,
                day=2,
                resolved=datetime.date(2020, 11, 2),
                credit="ONA",
                agencies=("ona",),
                body=(
                    "A boatyard in Sur launched its last dhow of the year on Monday, in front of the pupils of three schools.",
                ),
                agency="ona",
                language="en",
            ),
        ),
    ),
    Agency(
        id="petra",
        name="Jordan News Agency",
        country="JO",
        languages=("ar", "en"),
        credits=("Petra", "بترا"),
        verified=True,
        source="Real copy in Arabic and reprints in English: datelines and signoff.",
        examples=(
            Example(
                text=(
                    "Petra guides learn the names of the stars\n\n"
                    "AMMAN (Petra) – The guides of Petra have begun a course in the names of the stars, so that they can lead walks at night, the tourist board said on Sunday.\n\n"
                    "The course ends with a night in the desert.\n"
                ),
                headline="Petra guides learn the names of the stars",
                places=("AMMAN",),
                credit="Petra",
                agencies=("petra",),
                body=(
                    "The guides of Petra have begun a course in the names of the stars, so that they can lead walks at night, the tourist board said on Sunday.",
                    "The course ends with a night in the desert.",
                ),
                agency="petra",
                language="en",
            ),
            Example(
                text=(
                    "افتتاح حديقة للنباتات البرية في إربد\n\n"
                    "إربد 2 شباط (بترا) - افتتح رئيس البلدية اليوم حديقة للنباتات البرية في مدينة إربد تضم أكثر من مئة نوع.\n"
                ),
                reference=datetime.date(2020, 2, 3),
                headline="افتتاح حديقة للنباتات البرية في إربد",
                places=("إربد",),
                month=2,
                day=2,
                resolved=datetime.date(2020, 2, 2),
                credit="بترا",
                agencies=("petra",),
                body=("افتتح رئيس البلدية اليوم حديقة للنباتات البرية في مدينة إربد تضم أكثر من مئة نوع.",),
                agency="petra",
                language="ar",
            ),
            Example(
                text=(
                    "Irbid school grows its own lunch\n\n"
                    "Amman, Sept. 22 (Petra) -- A school in Irbid has begun to grow the vegetables for its lunch on the roof, its head said on Tuesday.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Irbid school grows its own lunch",
                places=("Amman",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="Petra",
                agencies=("petra",),
                body=(
                    "A school in Irbid has begun to grow the vegetables for its lunch on the roof, its head said on Tuesday.",
                ),
                agency="petra",
                language="en",
            ),
        ),
    ),
    Agency(
        id="qna",
        name="Qatar News Agency",
        country="QA",
        languages=("ar", "en"),
        credits=("QNA", "قنا"),
        verified=True,
        source="Own page of 2022: the dateline. The signoff and the Arabic form from general knowledge.",
        examples=(
            Example(
                text=(
                    "Pearl Divers Honored in Doha\n\n"
                    "Doha, September 14 (QNA) - Nine pearl divers, the oldest of them aged 91, were honored at a ceremony in the old harbor of Doha on Wednesday.\n\n"
                    "Each was given a lamp. (QNA)\n"
                ),
                reference=datetime.date(2022, 9, 15),
                headline="Pearl Divers Honored in Doha",
                places=("Doha",),
                month=9,
                day=14,
                resolved=datetime.date(2022, 9, 14),
                credit="QNA",
                agencies=("qna",),
                body=(
                    "Nine pearl divers, the oldest of them aged 91, were honored at a ceremony in the old harbor of Doha on Wednesday.",
                    "Each was given a lamp.",
                ),
                signoff="(QNA)",
                signoff_agencies=("qna",),
                agency="qna",
                language="en",
            ),
            Example(
                text=(
                    "School Bus Turned into Desert Observatory\n\n"
                    "Al Khor, March 3 (QNA) - Students have turned a school bus into an observatory that can be driven into the desert, their teacher told Qatar News Agency.\n"
                ),
                reference=datetime.date(2021, 3, 4),
                headline="School Bus Turned into Desert Observatory",
                places=("Al Khor",),
                month=3,
                day=3,
                resolved=datetime.date(2021, 3, 3),
                credit="QNA",
                agencies=("qna",),
                body=(
                    "Students have turned a school bus into an observatory that can be driven into the desert, their teacher told Qatar News Agency.",
                ),
                agency="qna",
                language="en",
            ),
            Example(
                text=(
                    "افتتاح معرض للسفن الخشبية في الدوحة\n\n"
                    "الدوحة في 14 سبتمبر /قنا/ افتتح في الدوحة اليوم معرض للسفن الخشبية يضم خمسين نموذجا من القرن الماضي.\n"
                ),
                reference=datetime.date(2022, 9, 15),
                headline="افتتاح معرض للسفن الخشبية في الدوحة",
                places=("الدوحة",),
                month=9,
                day=14,
                resolved=datetime.date(2022, 9, 14),
                credit="قنا",
                agencies=("qna",),
                body=("افتتح في الدوحة اليوم معرض للسفن الخشبية يضم خمسين نموذجا من القرن الماضي.",),
                agency="qna",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="saba",
        name="Saba",
        country="YE",
        languages=("ar", "en", "es"),
        credits=("Saba", "SABA", "سبأ"),
        verified=True,
        source="Own pages of the two agencies of the name, and a reprint of 2011: datelines. The Arabic credit is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Honey market opens in old Sana'a\n\n"
                    "SANA'A, March 22 (Saba) – A market for honey from the valleys of Hadramout was opened on Tuesday in the old town of Sana'a.\n\n"
                    "The dearest jar cost as much as a goat.\n"
                ),
                reference=datetime.date(2011, 3, 23),
                headline="Honey market opens in old Sana'a",
                places=("SANA'A",),
                month=3,
                day=22,
                resolved=datetime.date(2011, 3, 22),
                credit="Saba",
                agencies=("saba",),
                body=(
                    "A market for honey from the valleys of Hadramout was opened on Tuesday in the old town of Sana'a.",
                    "The dearest jar cost as much as a goat.",
                ),
                agency="saba",
                language="en",
            ),
            Example(
                text=(
                    "Yemeni calligrapher wins prize in Riyadh\n\n"
                    "Riyadh (Saba)- A Yemeni calligrapher who writes with a reed has won the first prize of a competition in Riyadh with a page of 24 lines.\n"
                ),
                headline="Yemeni calligrapher wins prize in Riyadh",
                places=("Riyadh",),
                credit="Saba",
                agencies=("saba",),
                body=(
                    "A Yemeni calligrapher who writes with a reed has won the first prize of a competition in Riyadh with a page of 24 lines.",
                ),
                agency="saba",
                language="en",
            ),
        ),
    ),
    Agency(
        id="sana",
        name="Syrian Arab News Agency",
        country="SY",
        languages=("ar", "en"),
        credits=("SANA", "سانا"),
        verified=True,
        source="Own English pages and tools that take the opening off its Arabic copy: the bare credit behind the place. The bracketed forms are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Damascene Steel Forged Again in Old Town\n\n"
                    "Damascus, (SANA) – A smith in the old town of Damascus has forged a blade in the manner of his forefathers, after eleven attempts that broke.\n\n"
                    "He will not sell it.\n"
                ),
                headline="Damascene Steel Forged Again in Old Town",
                places=("Damascus",),
                credit="SANA",
                agencies=("sana",),
                body=(
                    "A smith in the old town of Damascus has forged a blade in the manner of his forefathers, after eleven attempts that broke.",
                    "He will not sell it.",
                ),
                agency="sana",
                language="en",
            ),
            Example(
                text=(
                    "Aleppo Soap Dries on New Roofs\n\n"
                    "Aleppo, (SANA)- The soap makers of Aleppo have begun to dry their soap on the roofs of four repaired khans, the chamber of crafts said.\n"
                ),
                headline="Aleppo Soap Dries on New Roofs",
                places=("Aleppo",),
                credit="SANA",
                agencies=("sana",),
                body=(
                    "The soap makers of Aleppo have begun to dry their soap on the roofs of four repaired khans, the chamber of crafts said.",
                ),
                agency="sana",
                language="en",
            ),
            Example(
                text=(
                    "Bosra Theatre to Hear Oud Players\n\n"
                    "Damascus, Sept. 22 (SANA) – Sixty players of the oud will give a concert in the Roman theatre of Bosra, without lamps, at full moon.\n"
                ),
                reference=datetime.date(2009, 9, 23),
                headline="Bosra Theatre to Hear Oud Players",
                places=("Damascus",),
                month=9,
                day=22,
                resolved=datetime.date(2009, 9, 22),
                credit="SANA",
                agencies=("sana",),
                body=(
                    "Sixty players of the oud will give a concert in the Roman theatre of Bosra, without lamps, at full moon.",
                ),
                agency="sana",
                language="en",
            ),
        ),
    ),
    Agency(
        id="spa",
        name="Saudi Press Agency",
        country="SA",
        languages=("ar", "en"),
        credits=("SPA", "واس"),
        verified=True,
        source="Two pieces of its copy of 2023 and 2025: datelines. The signoff and the Arabic credit from general knowledge.",
        examples=(
            Example(
                text=(
                    "Diriyah Gardeners Save Forgotten Rose\n\n"
                    "Riyadh, November 11, 2023, SPA -- The gardeners of Diriyah have saved a rose that was believed to have died out with the last house in which it grew.\n\n"
                    "It flowers for three days.\n"
                    "--SPA\n"
                ),
                headline="Diriyah Gardeners Save Forgotten Rose",
                places=("Riyadh",),
                year=2023,
                month=11,
                day=11,
                resolved=datetime.date(2023, 11, 11),
                credit="SPA",
                agencies=("spa",),
                body=(
                    "The gardeners of Diriyah have saved a rose that was believed to have died out with the last house in which it grew.",
                    "It flowers for three days.",
                ),
                signoff="--SPA",
                signoff_agencies=("spa",),
                agency="spa",
                language="en",
            ),
            Example(
                text=(
                    "Taif Library Lends Telescopes\n\n"
                    "Taif, February 20, 2025, SPA -- The public library of Taif has begun to lend telescopes to anybody who can name five stars.\n"
                ),
                headline="Taif Library Lends Telescopes",
                places=("Taif",),
                year=2025,
                month=2,
                day=20,
                resolved=datetime.date(2025, 2, 20),
                credit="SPA",
                agencies=("spa",),
                body=("The public library of Taif has begun to lend telescopes to anybody who can name five stars.",),
                agency="spa",
                language="en",
            ),
        ),
    ),
    Agency(
        id="tasnim",
        name="Tasnim News Agency",
        country="IR",
        languages=("en", "fa"),
        credits=("Tasnim",),
        verified=True,
        source="Real copy: a dateline.",
        examples=(
            Example(
                text=(
                    "Leopard Seen Again in Golestan Park\n\n"
                    "TEHRAN (Tasnim) – A leopard that had not been seen for two years was filmed by a camera in the park of Golestan, a ranger said.\n\n"
                    "It looked into the lens and then walked on.\n"
                ),
                headline="Leopard Seen Again in Golestan Park",
                places=("TEHRAN",),
                credit="Tasnim",
                agencies=("tasnim",),
                body=(
                    "A leopard that had not been seen for two years was filmed by a camera in the park of Golestan, a ranger said.",
                    "It looked into the lens and then walked on.",
                ),
                agency="tasnim",
                language="en",
            ),
            Example(
                text=(
                    "Qanat in Yazd Opened to Visitors\n\n"
                    "YAZD (Tasnim) – A channel of 800 years under the old town of Yazd was opened on Thursday, and visitors may walk in it for an hour.\n\n"
                    "Boots are lent at the entrance.\n"
                ),
                headline="Qanat in Yazd Opened to Visitors",
                places=("YAZD",),
                credit="Tasnim",
                agencies=("tasnim",),
                body=(
                    "A channel of 800 years under the old town of Yazd was opened on Thursday, and visitors may walk in it for an hour.",
                    "Boots are lent at the entrance.",
                ),
                agency="tasnim",
                language="en",
            ),
        ),
    ),
    Agency(
        id="wafa",
        name="WAFA",
        country="PS",
        languages=("ar", "en"),
        credits=("WAFA", "وفا"),
        verified=True,
        source="Own English page of 2023 and real copy in Arabic: datelines.",
        examples=(
            Example(
                text=(
                    "Olive wood carvers of Bethlehem form a union\n\n"
                    "BETHLEHEM, Wednesday, February 8, 2023 (WAFA) - The carvers of olive wood in Bethlehem have formed a union that will buy the cut branches of the whole district.\n\n"
                    "It has seventy members.\n"
                ),
                headline="Olive wood carvers of Bethlehem form a union",
                places=("BETHLEHEM",),
                year=2023,
                month=2,
                day=8,
                weekday=2,
                resolved=datetime.date(2023, 2, 8),
                credit="WAFA",
                agencies=("wafa",),
                body=(
                    "The carvers of olive wood in Bethlehem have formed a union that will buy the cut branches of the whole district.",
                    "It has seventy members.",
                ),
                agency="wafa",
                language="en",
            ),
            Example(
                text=(
                    "Jericho school opens museum of mosaics\n\n"
                    "JERUSALEM, Sunday, June 27, 2021 (WAFA) – A school in Jericho has opened a museum of mosaics that its pupils laid themselves.\n"
                ),
                headline="Jericho school opens museum of mosaics",
                places=("JERUSALEM",),
                year=2021,
                month=6,
                day=27,
                weekday=6,
                resolved=datetime.date(2021, 6, 27),
                credit="WAFA",
                agencies=("wafa",),
                body=("A school in Jericho has opened a museum of mosaics that its pupils laid themselves.",),
                agency="wafa",
                language="en",
            ),
            Example(
                text=(
                    "قطاف الزيتون يبدأ في قرى رام الله\n\n"
                    "رام الله 15-8-2016 وفا- بدأ المزارعون اليوم قطاف الزيتون في قرى محافظة رام الله بعد صيف طويل لم تنزل فيه قطرة مطر.\n\n"
                    "ن.ع / و.أ\n"
                ),
                reference=datetime.date(2016, 8, 16),
                headline="قطاف الزيتون يبدأ في قرى رام الله",
                places=("رام الله",),
                year=2016,
                month=8,
                day=15,
                resolved=datetime.date(2016, 8, 15),
                credit="وفا",
                agencies=("wafa",),
                body=("بدأ المزارعون اليوم قطاف الزيتون في قرى محافظة رام الله بعد صيف طويل لم تنزل فيه قطرة مطر.",),
                initials="ن.ع / و.أ",
                agency="wafa",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="wam",
        name="Emirates News Agency",
        country="AE",
        languages=("ar", "en"),
        credits=("WAM", "وام"),
        verified=True,
        source="Real copy of 2026 and undated, in English and Arabic: datelines.",
        examples=(
            Example(
                text=(
                    "Date palm archive opens in Al Ain\n\n"
                    "AL AIN, 22nd April, 2026 (WAM) -- An archive with the seeds of 120 kinds of date palm was opened in Al Ain on Wednesday by the municipality.\n\n"
                    "Farmers may borrow from it as from a library.\n"
                ),
                headline="Date palm archive opens in Al Ain",
                places=("AL AIN",),
                year=2026,
                month=4,
                day=22,
                resolved=datetime.date(2026, 4, 22),
                credit="WAM",
                agencies=("wam",),
                body=(
                    "An archive with the seeds of 120 kinds of date palm was opened in Al Ain on Wednesday by the municipality.",
                    "Farmers may borrow from it as from a library.",
                ),
                agency="wam",
                language="en",
            ),
            Example(
                text=(
                    "نادي دبي للغوص ينظف قاع الخور\n\n"
                    "دبي في 21 أكتوبر/ وام / نظم نادي دبي للغوص حملة لتنظيف قاع الخور شارك فيها خمسون غواصا من دول مختلفة.\n\n"
                    "وقال مدير النادي إن الحملة سوف تتكرر في الربيع.\n"
                ),
                reference=datetime.date(2018, 10, 22),
                headline="نادي دبي للغوص ينظف قاع الخور",
                places=("دبي",),
                month=10,
                day=21,
                resolved=datetime.date(2018, 10, 21),
                credit="وام",
                agencies=("wam",),
                body=(
                    "نظم نادي دبي للغوص حملة لتنظيف قاع الخور شارك فيها خمسون غواصا من دول مختلفة.",
                    "وقال مدير النادي إن الحملة سوف تتكرر في الربيع.",
                ),
                agency="wam",
                language="ar",
            ),
        ),
    ),
)
