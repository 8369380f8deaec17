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
