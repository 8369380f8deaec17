"""Kyrgyz, Uzbek and Mongolian.

Months and weekdays are those of the Unicode CLDR, with what datelines print besides; the other words are those of
newswire copy and news pages. Uzbek is printed in Latin and in Cyrillic, and its turned comma in three ways.
"""

from wireparse.agency import Language
from wireparse.languages import cldr
from wireparse.languages.networks import NETWORKS
from wireparse.languages.printed_names import add_forms

# The formatter would put every word on a line of its own and bury the lists.
# fmt: off
LANGUAGES: tuple[Language, ...] = (
    Language(
        code="ky",
        name="Kyrgyz",
        # "2023-жылдын 22-сентябры": the month belongs to the year.
        months=add_forms(
            cldr.MONTHS["ky"],
            (
                ("январы",), ("февралы",), ("марты",), ("апрели",), ("майы",), ("июну",), ("июлу",), ("августу",),
                ("сентябры", "сент"), ("октябры",), ("ноябры", "нояб"), ("декабры",),
            ),
        ),
        weekdays=cldr.WEEKDAYS["ky"],
        joiners=("жана",),
        job_words=(
            "Кабарчы", "Кабарчысы", "Кабарчыбыз", "Журналист", "Редактор", "Редактору", "Баяндамачы", "Серепчи",
            "Сүрөтчү", "Фотограф", "Агенттиги",
        ),
        reporters=("кабарчысы", "кабарчыбыз"),
        sections=(
            "Саясат", "Экономика", "Коом", "Дүйнө", "Дүйнөдө", "Кыргызстан", "Спорт", "Маданият", "Билим берүү",
            "Саламаттык сактоо", "Ден соолук", "Окуя", "Окуялар", "Криминал", "Укук", "Коопсуздук", "Туризм",
            "Айыл чарба", "Технология", "Технологиялар", "Илим", "Экология", "Жаңылыктар", "Аймактар",
            "Ой-пикир", "Пикир", "Талдоо", "Маек", "Интервью", "Өкмөт", "Парламент", "Расмий", "Аба ырайы",
        ),
        note_openers=("Толукталды", "Жаңыланды", "Такталды", "Оңдолду", "Кайталоо", "Эмбарго"),
        note_labels=("Редакциядан", "Редакторлорго", "Редакторлордун көңүлүнө", "Редакциялардын көңүлүнө"),
        notes=("Сүрөт", "Сүрөттөр", "Сүрөтү менен", "Видео", "Аудио", "Маек", "Талдоо", "Архив", "Толукталды"),
        tagline_openers=("Даярдаган:", "Даярдагандар:", "Которгон:", "Редактор:", "Кабарчы:", "Сүрөттөр:"),
        take_marks=("уландысы бар", "Уландысы бар"),
        version_marks=(
            ("ШАШЫЛЫШ", "urgent"), ("ЖАҢЫЛАНДЫ", "update"), ("ТОЛУКТАЛДЫ", "update"), ("ТАКТОО", "correction"),
            ("ОҢДОО", "correction"), ("КАЙТАЛОО", "repeat"),
        ),
        boilerplate=(
            "Окшош жаңылыктар", "Окшош материалдар", "Башка жаңылыктар", "Тектеш жаңылыктар", "Тема боюнча",
            "Дагы окуңуз", "Толук окуу", "Толугу менен окуу", "Кененирээк", "Бөлүшүү", "Бөлүшүңүз", "Комментарийлер",
            "Пикирлер", "Пикир калтыруу", "Комментарий калтыруу", "Жарнама", "Бардык укуктар корголгон", "Байланыш",
            "Биз жөнүндө", "Башкы бет", "Издөө", "Кирүү", "Катталуу", "Көп окулгандар", "Эң көп окулган",
            "Акыркы жаңылыктар", "Соңку жаңылыктар", "Кийинки", "Мурунку", "Жогору", "Басып чыгаруу", "Сунуштайбыз",
        ),
        boilerplate_openers=("Дагы окуңуз:", "Ошондой эле окуңуз:", "Булак:", "Бардык укуктар корголгон"),
        share_words=(*NETWORKS, "Бөлүшүү", "Бөлүшүңүз", "Басып", "чыгаруу", "Шилтеме", "Көчүрүү"),
        function_words=(
            "жана", "менен", "үчүн", "бул", "бир", "болгон", "болду", "эмес", "анын", "ошондой", "боюнча",
            "тууралуу", "өлкөнүн", "айтты", "билдирди", "кыргыз", "алар", "кийин", "ошол", "деген", "жөнүндө",
            "менин", "аркылуу",
        ),
    ),
    Language(
        code="uz",
        name="Uzbek",
        months=add_forms(
            cldr.MONTHS["uz"],
            ((), (), (), (), (), (), (), (), ("sentyabr", "sent", "сент"), ("oktyabr",), ("нояб",), ()),
        ),
        weekdays=cldr.WEEKDAYS["uz"],
        # Not "va": Catalan has it for a verb.
        joiners=("hamda", "ва"),
        job_words=(
            "Muxbir", "Muxbiri", "Muxbirimiz", "Fotomuxbir", "Jurnalist", "Muharrir", "Muharriri", "Sharhlovchi",
            "Sharhlovchisi", "Agentligi", "Мухбир", "Мухбири", "Мухбиримиз", "Муҳаррир", "Муҳаррири", "Шарҳловчи",
        ),
        reporters=("muxbiri", "muxbirimiz", "мухбири"),
        sections=(
            "Siyosat", "Iqtisodiyot", "Jamiyat", "Dunyo", "Jahon", "Sport", "Madaniyat", "Ta’lim", "Ta'lim", "Taʼlim",
            "Fan", "Fan va texnika", "Fan va texnologiya", "Texnologiya", "Texnologiyalar", "Turizm", "Ekologiya",
            "Sog‘liqni saqlash", "Sog'liqni saqlash", "Sogʻliqni saqlash", "Qishloq xo‘jaligi", "Qishloq xo'jaligi",
            "Huquq", "Qonunchilik", "Yangiliklar", "Hududlar", "O‘zbekiston", "O'zbekiston", "Oʻzbekiston", "Rasmiy",
            "Rasmiy xabarlar", "Xalqaro", "Intervyu", "Suhbat", "Tahlil", "Parlament", "Ob-havo", "Сиёсат",
            "Иқтисодиёт", "Жамият", "Дунё", "Жаҳон", "Маданият", "Таълим", "Фан", "Туризм", "Янгиликлар",
            "Ўзбекистон", "Соғлиқни сақлаш", "Қишлоқ хўжалиги", "Ҳудудлар",
        ),
        note_openers=("Tuzatildi", "Tuzatish", "Yangilandi", "To‘ldirildi", "To'ldirildi", "Тузатиш", "Янгиланди"),
        note_labels=("Tahririyatdan", "Muharrirlar diqqatiga", "Tahririyatlar diqqatiga", "Таҳририятдан"),
        notes=("Foto", "Fotolar", "Surat", "Suratlar", "Video", "Audio", "Fotoreportaj", "Infografika", "Arxiv"),
        tagline_openers=(
            "Muallif:", "Tayyorladi:", "Tarjima:", "Tarjimon:", "Muharrir:", "Surat muallifi:", "Suratlar muallifi:",
            "Тайёрлади:", "Муаллиф:", "Сурат муаллифи:",
        ),
        take_marks=("davomi bor", "Davomi bor", "давоми бор"),
        version_marks=(
            ("SHOSHILINCH", "urgent"), ("TEZKOR", "flash"), ("YANGILANDI", "update"), ("TUZATISH", "correction"),
            ("ШОШИЛИНЧ", "urgent"), ("ТЕЗКОР", "flash"), ("ТУЗАТИШ", "correction"),
        ),
        boilerplate=(
            "O‘xshash yangiliklar", "O‘xshash maqolalar", "Mavzuga oid", "Mavzuga oid yangiliklar", "Mavzuga doir",
            "Boshqa yangiliklar", "So‘nggi yangiliklar", "So'nggi yangiliklar", "Batafsil", "Davomini o‘qish",
            "To‘liq o‘qish", "Ko‘p o‘qilgan", "Ko‘p o‘qilganlar", "Eng ko‘p o‘qilgan", "Tavsiya etamiz", "Ulashish",
            "Ulashing", "Do‘stlarga ulashish", "Fikr bildirish", "Fikrlar", "Izohlar", "Izoh qoldirish", "Reklama",
            "Barcha huquqlar himoyalangan", "Biz haqimizda", "Sayt haqida", "Aloqa", "Bosh sahifa", "Qidirish",
            "Qidiruv", "Kirish", "Ro‘yxatdan o‘tish", "Keyingi", "Oldingi", "Yuqoriga", "Chop etish", "Teglar",
            "Maxfiylik siyosati", "Obuna bo‘lish", "Батафсил", "Сўнгги янгиликлар", "Улашиш", "Изоҳлар", "Реклама",
            "Барча ҳуқуқлар ҳимояланган", "Мавзуга оид",
        ),
        boilerplate_openers=("Teglar:", "Manba:", "Mavzuga oid:", "Барча ҳуқуқлар ҳимояланган"),
        share_words=(*NETWORKS, "Ulashish", "Ulashing", "Chop", "etish", "Havola", "Nusxalash", "Улашиш"),
        function_words=(
            "bilan", "uchun", "hamda", "ushbu", "tomonidan", "haqida", "boʻyicha", "bo‘yicha", "bo'yicha",
            "boʻlgan", "bo‘lgan", "bo'lgan", "lekin", "keyin", "mazkur", "qildi", "qilindi", "etildi", "yilda",
            "ularning", "kerak", "emas", "билан", "учун", "ҳам", "бўлган", "бўйича", "ҳақида", "томонидан", "ушбу",
            "ҳамда", "мазкур", "эди", "этилди",
        ),
    ),
    Language(
        code="mn",
        name="Mongolian",
        # The genitive, by which a day follows: "есдүгээр сарын 22".
        months=add_forms(
            cldr.MONTHS["mn"],
            (
                ("нэгдүгээр сарын",), ("хоёрдугаар сарын",), ("гуравдугаар сарын",), ("дөрөвдүгээр сарын",),
                ("тавдугаар сарын",), ("зургаадугаар сарын",), ("долоодугаар сарын", "долдугаар сар"),
                ("наймдугаар сарын",), ("есдүгээр сарын",), ("аравдугаар сарын",),
                ("арваннэгдүгээр сар", "арваннэгдүгээр сарын"), ("арванхоёрдугаар сар", "арванхоёрдугаар сарын"),
            ),
        ),
        weekdays=cldr.WEEKDAYS["mn"],
        joiners=("ба", "болон"),
        job_words=("Сурвалжлагч", "Сэтгүүлч", "Редактор", "Эрхлэгч", "Тоймч", "Гэрэл зурагчин", "Агентлаг"),
        reporters=("сурвалжлагч", "сэтгүүлч"),
        sections=(
            "Улс төр", "Эдийн засаг", "Нийгэм", "Дэлхий", "Дэлхий дахинд", "Спорт", "Соёл", "Соёл урлаг", "Урлаг",
            "Эрүүл мэнд", "Боловсрол", "Байгаль орчин", "Технологи", "Шинжлэх ухаан", "Хууль", "Гадаад харилцаа",
            "Гадаад мэдээ", "Монгол", "Мэдээ", "Орон нутаг", "Цаг агаар", "Аялал жуулчлал", "Хөдөө аж ахуй",
            "Уул уурхай", "Ярилцлага", "Нийтлэл", "Бизнес", "Төр засаг", "Зурхай", "Тойм",
        ),
        note_openers=("Залруулга", "Шинэчилсэн", "Нэмэлт", "Засвар"),
        note_labels=("Редакцаас", "Редакцын тэмдэглэл"),
        notes=("Зураг", "Гэрэл зураг", "Фото", "Видео", "Ярилцлага", "Архив", "Тойм"),
        tagline_openers=("Сурвалжилсан:", "Орчуулсан:", "Бэлтгэсэн:", "Хянасан:", "Гэрэл зургийг:", "Гэрэл зураг:"),
        take_marks=("Үргэлжлэл бий", "үргэлжлэл бий"),
        version_marks=(("ШУУРХАЙ", "flash"), ("ЯАРАЛТАЙ", "urgent"), ("ЗАЛРУУЛГА", "correction")),
        boilerplate=(
            "Холбоотой мэдээ", "Холбоотой мэдээнүүд", "Бусад мэдээ", "Дэлгэрэнгүй", "Дэлгэрэнгүй унших",
            "Цааш унших", "Их уншсан", "Хамгийн их уншсан", "Их уншигдсан", "Шинэ мэдээ", "Сүүлийн үеийн мэдээ",
            "Хуваалцах", "Сэтгэгдэл", "Сэтгэгдэл бичих", "Сэтгэгдэл үлдээх", "Зар сурталчилгаа", "Сурталчилгаа",
            "Бүх эрх хуулиар хамгаалагдсан", "Бидний тухай", "Холбоо барих", "Нүүр", "Нүүр хуудас", "Хайх", "Хайлт",
            "Нэвтрэх", "Бүртгүүлэх", "Дараах", "Өмнөх", "Дээш", "Хэвлэх", "Санал болгох",
        ),
        boilerplate_openers=("Эх сурвалж:", "Бүх эрх хуулиар хамгаалагдсан", "Шошго:"),
        share_words=(*NETWORKS, "Хуваалцах", "Хэвлэх", "Жиргэх", "Холбоос", "Хуулах"),
        function_words=(
            "нь", "байна", "гэж", "болон", "энэ", "юм", "бөгөөд", "байгаа", "хийж", "тухай", "тус", "улсын",
            "дээр", "болсон", "хэмээн", "хэлэв", "талаар", "мэдээллээ", "монгол", "оны", "сарын", "өдөр", "байсан",
        ),
    ),
)
# fmt: on
