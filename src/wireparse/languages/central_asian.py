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
            "Толук окуу", "Толугу менен окуу", "Кененирээк", "Бөлүшүү", "Бөлүшүңүз", "Шилтемени көчүрүү",
            "Шилтеме көчүрүлдү", "Комментарийлер", "Пикирлер", "Пикир калтыруу", "Комментарий калтыруу", "Жарнама",
            "Бардык укуктар корголгон", "Байланыш", "Биз жөнүндө", "Башкы бет", "Издөө", "Кирүү", "Катталуу",
            "Жазылуу", "Кийинки", "Мурунку", "Жогору", "Басып чыгаруу", "Жабуу", "Тегдер", "Купуялык саясаты",
            "Негизги мазмунга өтүү",
        ),
        related_headings=(
            "Окшош жаңылыктар", "Окшош материалдар", "Башка жаңылыктар", "Тектеш жаңылыктар", "Тема боюнча",
            "Дагы окуңуз", "Ошондой эле окуңуз", "Көп окулгандар", "Эң көп окулган", "Эң көп окулгандар",
            "Акыркы жаңылыктар", "Соңку жаңылыктар", "Сунуштайбыз",
        ),
        boilerplate_openers=(
            "Тегдер:", "Темалар:", "Ачкыч сөздөр:", "Рубрика:", "Бөлүшүү:", "Комментарийлер:", "Жарнама:",
            "Булак:", "Башкы редактор:",
        ),
        boilerplate_notices=(
            "Бардык укуктар корголгон", "Телеграм каналыбызга жазылыңыз", "Telegram каналыбызга жазылыңыз",
            "Биздин Telegram-каналга жазылыңыз", "Биздин телеграм-каналга жазылыңыз", "Ката таптыңызбы",
            "Электрондук дарегиңиз жарыяланбайт", "Бул сайт cookie", "Булак: http",
        ),
        page_times=("Жарыяланды", "Жарыяланган", "Жарыяланган күнү", "Жаңыланды", "Жаңыртылды", "Акыркы жаңылануу"),
        clock_words=("жыл", "жылы", "жылдын", "күнү", "саат", "мүнөт", "мурун", "мурда", "бүгүн", "кечээ"),
        share_words=(*NETWORKS, "Бөлүшүү", "Бөлүшүңүз", "Басып", "чыгаруу", "Шилтеме", "Шилтемени", "Көчүрүү"),
        photo_words=("Сүрөт", "Сүрөттөр", "Фото"),
        homonyms=("Кабар", "кабар"),
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
            "Batafsil", "Davomini o‘qish", "Davomini o'qish", "Davomini oʻqish", "To‘liq o‘qish", "To'liq o'qish",
            "Toʻliq oʻqish", "Ulashish", "Ulashing", "Do‘stlarga ulashish", "Do'stlarga ulashish",
            "Doʻstlarga ulashish", "Havolani nusxalash", "Fikr bildirish", "Fikrlar", "Izohlar", "Izoh qoldirish",
            "Reklama", "Barcha huquqlar himoyalangan", "Biz haqimizda", "Sayt haqida", "Aloqa", "Bosh sahifa",
            "Qidirish", "Qidiruv", "Kirish", "Ro‘yxatdan o‘tish", "Ro'yxatdan o'tish", "Roʻyxatdan oʻtish",
            "Keyingi", "Oldingi", "Yuqoriga", "Chop etish", "Teglar", "Maxfiylik siyosati", "Obuna bo‘lish",
            "Obuna bo'lish", "Obuna boʻlish", "Yopish", "Asosiy tarkibga o‘tish", "Asosiy tarkibga o'tish",
            "Asosiy tarkibga oʻtish", "Батафсил", "Улашиш", "Изоҳлар", "Изоҳ қолдириш", "Реклама",
            "Барча ҳуқуқлар ҳимояланган", "Бош саҳифа", "Чоп этиш", "Юқорига",
        ),
        related_headings=(
            "O‘xshash yangiliklar", "O'xshash yangiliklar", "Oʻxshash yangiliklar", "O‘xshash maqolalar",
            "O'xshash maqolalar", "Oʻxshash maqolalar", "Mavzuga oid", "Mavzuga oid yangiliklar", "Mavzuga doir",
            "Boshqa yangiliklar", "So‘nggi yangiliklar", "So'nggi yangiliklar", "Soʻnggi yangiliklar",
            "Ko‘p o‘qilgan", "Ko'p o'qilgan", "Koʻp oʻqilgan", "Ko‘p o‘qilganlar", "Ko'p o'qilganlar",
            "Koʻp oʻqilganlar", "Eng ko‘p o‘qilgan", "Eng ko'p o'qilgan", "Eng koʻp oʻqilgan",
            "Shuningdek, o‘qing", "Shuningdek, o'qing", "Shuningdek, oʻqing", "Tavsiya etamiz",
            "Сўнгги янгиликлар", "Ўхшаш янгиликлар", "Бошқа янгиликлар", "Кўп ўқилган", "Мавзуга оид",
            "Мавзуга доир",
        ),
        boilerplate_openers=(
            "Teglar:", "Mavzular:", "Kalit so‘zlar:", "Kalit so'zlar:", "Kalit soʻzlar:", "Ruknlar:", "Rukn:",
            "Ulashish:", "Izohlar:", "Reklama:", "Manba:", "Bosh muharrir:", "Теглар:", "Калит сўзлар:", "Рукн:",
            "Манба:",
        ),
        boilerplate_notices=(
            "Barcha huquqlar himoyalangan", "Telegram kanalimizga obuna", "Telegram-kanalimizga obuna",
            "Bizning Telegram kanalimiz", "Xato topdingizmi", "Xatolikni ko‘rdingizmi", "Xatolikni ko'rdingizmi",
            "Xatolikni koʻrdingizmi", "Elektron pochta manzilingiz e’lon qilinmaydi",
            "Elektron pochta manzilingiz e'lon qilinmaydi", "Elektron pochta manzilingiz eʼlon qilinmaydi",
            "Ushbu sayt cookie", "Sayt materiallaridan foydalanishda", "Manba: http", "Барча ҳуқуқлар ҳимояланган",
            "Telegram каналимизга обуна", "Хато топдингизми",
        ),
        page_times=(
            "E’lon qilingan", "E'lon qilingan", "Eʼlon qilingan", "E’lon qilindi", "E'lon qilindi",
            "Eʼlon qilindi", "E’lon qilingan sana", "E'lon qilingan sana", "Eʼlon qilingan sana", "Chop etilgan",
            "Joylangan", "Yangilandi", "Yangilangan", "So‘nggi yangilanish", "So'nggi yangilanish",
            "Soʻnggi yangilanish", "Эълон қилинган", "Эълон қилинди", "Янгиланди", "Янгиланган",
        ),
        clock_words=(
            "yil", "yilning", "sana", "soat", "daqiqa", "oldin", "avval", "bugun", "kecha", "йил", "соат",
            "дақиқа", "олдин", "бугун", "кеча",
        ),
        share_words=(*NETWORKS, "Ulashish", "Ulashing", "Chop", "etish", "Havola", "Havolani", "Nusxalash", "Улашиш"),
        photo_words=("Foto", "Surat", "Suratlar", "Фото", "Сурат"),
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
            "Дэлгэрэнгүй", "Дэлгэрэнгүй унших", "Цааш унших", "Хуваалцах", "Холбоос хуулах", "Сэтгэгдэл",
            "Сэтгэгдэл бичих", "Сэтгэгдэл үлдээх", "Зар сурталчилгаа", "Сурталчилгаа",
            "Бүх эрх хуулиар хамгаалагдсан", "Бидний тухай", "Холбоо барих", "Нүүр", "Нүүр хуудас", "Хайх",
            "Хайлт", "Нэвтрэх", "Бүртгүүлэх", "Дараах", "Өмнөх", "Дээш", "Дээш буцах", "Хэвлэх", "Хаах",
            "Нууцлалын бодлого", "Үйлчилгээний нөхцөл",
        ),
        related_headings=(
            "Холбоотой мэдээ", "Холбоотой мэдээнүүд", "Бусад мэдээ", "Шинэ мэдээ", "Сүүлийн үеийн мэдээ",
            "Их уншсан", "Их уншигдсан", "Хамгийн их уншсан", "Санал болгох", "Мөн унших",
        ),
        boilerplate_openers=(
            "Эх сурвалж:", "Шошго:", "Түлхүүр үг:", "Ангилал:", "Хуваалцах:", "Сэтгэгдэл:", "Сурталчилгаа:",
            "Ерөнхий редактор:",
        ),
        boilerplate_notices=(
            "Бүх эрх хуулиар хамгаалагдсан", "Зохиогчийн эрх хуулиар хамгаалагдсан", "Уншигчдын бичсэн сэтгэгдэлд",
            "Анхааруулга: Уншигчдын", "АНХААРУУЛГА: Уншигчдын", "Таны имэйл хаяг нийтлэгдэхгүй",
            "Энэ сайт күүки ашигладаг", "Энэхүү сайт күүки ашигладаг",
        ),
        page_times=(
            "Нийтэлсэн", "Нийтэлсэн огноо", "Нийтлэгдсэн", "Нийтлэсэн", "Огноо", "Шинэчилсэн", "Шинэчлэгдсэн",
            "Сүүлд шинэчилсэн",
        ),
        clock_words=(
            "он", "оны", "сар", "сарын", "өдөр", "цаг", "цагийн", "минут", "минутын", "өмнө", "өнөөдөр", "өчигдөр",
        ),
        share_words=(*NETWORKS, "Хуваалцах", "Хэвлэх", "Жиргэх", "Холбоос", "Хуулах"),
        photo_words=("Гэрэл зураг", "Зураг", "Фото"),
        function_words=(
            "нь", "байна", "гэж", "болон", "энэ", "юм", "бөгөөд", "байгаа", "хийж", "тухай", "тус", "улсын",
            "дээр", "болсон", "хэмээн", "хэлэв", "талаар", "мэдээллээ", "монгол", "оны", "сарын", "өдөр", "байсан",
        ),
    ),
)
# fmt: on
