"""Agencies of Russia, its neighbours and Central Asia."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

EURASIA: Final[tuple[Agency, ...]] = (
    Agency(
        id="armenpress",
        name="Armenpress",
        country="AM",
        languages=(
            "hy",
            "en",
            "ru",
        ),
        credits=(
            "ARMENPRESS",
            "Armenpress",
            "ԱՐՄԵՆՊՐԵՍ",
            "Արմենպրես",
            "АРМЕНПРЕСС",
            "Арменпресс",
        ),
        verified=True,
        source="Real copy in English and Armenian as reprinted: datelines. The Russian one is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Gyumri bakers revive oven of 1888\n\n"
                    "YEREVAN, FEBRUARY 28, ARMENPRESS. The bakers of Gyumri have lit an oven of 1888 that had been walled up since the earthquake, the city hall said.\n\n"
                    "The first loaf went to the mason.\n"
                ),
                reference=datetime.date(2019, 3, 1),
                headline="Gyumri bakers revive oven of 1888",
                places=("YEREVAN",),
                month=2,
                day=28,
                resolved=datetime.date(2019, 2, 28),
                credit="ARMENPRESS",
                agencies=("armenpress",),
                body=(
                    "The bakers of Gyumri have lit an oven of 1888 that had been walled up since the earthquake, the city hall said.",
                    "The first loaf went to the mason.",
                ),
                agency="armenpress",
                language="en",
            ),
            Example(
                text=(
                    "Գյումրիում վերաբացվել է հին փուռը\n\n"
                    "ԵՐԵՎԱՆ, 28 ՓԵՏՐՎԱՐԻ, ԱՐՄԵՆՊՐԵՍ: Գյումրիի հացթուխները վերաբացել են 1888 թվականի փուռը, որը փակ էր երկրաշարժից հետո, հայտնել է քաղաքապետարանը։\n\n"
                    "Առաջին հացը տրվել է վարպետին։\n"
                ),
                reference=datetime.date(2019, 3, 1),
                headline="Գյումրիում վերաբացվել է հին փուռը",
                places=("ԵՐԵՎԱՆ",),
                month=2,
                day=28,
                resolved=datetime.date(2019, 2, 28),
                credit="ԱՐՄԵՆՊՐԵՍ",
                agencies=("armenpress",),
                body=(
                    "Գյումրիի հացթուխները վերաբացել են 1888 թվականի փուռը, որը փակ էր երկրաշարժից հետո, հայտնել է քաղաքապետարանը։",
                    "Առաջին հացը տրվել է վարպետին։",
                ),
                agency="armenpress",
                language="hy",
            ),
            Example(
                text=(
                    "В Гюмри снова зажгли старую печь\n\n"
                    "ЕРЕВАН, 28 ФЕВРАЛЯ, АРМЕНПРЕСС. Пекари Гюмри снова зажгли печь 1888 года, которая была замурована после землетрясения, сообщила мэрия.\n\n"
                    "Первый хлеб отдали каменщику.\n"
                ),
                reference=datetime.date(2019, 3, 1),
                headline="В Гюмри снова зажгли старую печь",
                places=("ЕРЕВАН",),
                month=2,
                day=28,
                resolved=datetime.date(2019, 2, 28),
                credit="АРМЕНПРЕСС",
                agencies=("armenpress",),
                body=(
                    "Пекари Гюмри снова зажгли печь 1888 года, которая была замурована после землетрясения, сообщила мэрия.",
                    "Первый хлеб отдали каменщику.",
                ),
                agency="armenpress",
                language="ru",
            ),
        ),
    ),
    Agency(
        id="azertac",
        name="Azerbaijan State News Agency",
        country="AZ",
        languages=("az", "en", "ru"),
        credits=("AZERTAC", "AzerTAc", "AzerTAj", "AZƏRTAC"),
        verified=True,
        source="Real copy: a dateline.",
        examples=(
            Example(
                text=(
                    "Carpet weavers of Guba win prize in Lyon\n\n"
                    "Baku, September 19 (AzerTAc). Azerbaijan`s carpet weavers have won the first prize of a textile fair in Lyon with a piece that shows the stars of a summer night.\n\n"
                    "It had taken nine women two years.\n"
                ),
                reference=datetime.date(2013, 9, 20),
                headline="Carpet weavers of Guba win prize in Lyon",
                places=("Baku",),
                month=9,
                day=19,
                resolved=datetime.date(2013, 9, 19),
                credit="AzerTAc",
                agencies=("azertac",),
                body=(
                    "Azerbaijan`s carpet weavers have won the first prize of a textile fair in Lyon with a piece that shows the stars of a summer night.",
                    "It had taken nine women two years.",
                ),
                agency="azertac",
                language="en",
            ),
            Example(
                text=(
                    "Tea festival held in Lankaran\n\n"
                    "Lankaran, May 6 (AZERTAC). A tea festival was held in the south of the country, at which 40 kinds of tea were poured for the guests.\n"
                ),
                reference=datetime.date(2016, 5, 7),
                headline="Tea festival held in Lankaran",
                places=("Lankaran",),
                month=5,
                day=6,
                resolved=datetime.date(2016, 5, 6),
                credit="AZERTAC",
                agencies=("azertac",),
                body=(
                    "A tea festival was held in the south of the country, at which 40 kinds of tea were poured for the guests.",
                ),
                agency="azertac",
                language="en",
            ),
        ),
    ),
    Agency(
        id="belta",
        name="БелТА",
        country="BY",
        languages=("ru", "be", "en"),
        credits=("БЕЛТА", "БелТА", "BelTA"),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "В Полоцке открыли мастерскую колокольных дел\n\n"
                    "25 июня, Полоцк /Корр. БЕЛТА/. В Полоцке открыли мастерскую, в которой будут отливать небольшие колокола для музеев, сообщили в горисполкоме.\n\n"
                    "Первый колокол уже готов.\n"
                ),
                reference=datetime.date(2019, 6, 26),
                headline="В Полоцке открыли мастерскую колокольных дел",
                places=("Полоцк",),
                month=6,
                day=25,
                resolved=datetime.date(2019, 6, 25),
                credit="БЕЛТА",
                agencies=("belta",),
                body=(
                    "В Полоцке открыли мастерскую, в которой будут отливать небольшие колокола для музеев, сообщили в горисполкоме.",
                    "Первый колокол уже готов.",
                ),
                agency="belta",
                language="ru",
            ),
            Example(
                text=(
                    "На Припяти начался сезон паромов\n\n"
                    "27 марта, Мозырь /Корр. БЕЛТА/. На Припяти после ледохода начали работать паромы, сообщили в речном порту.\n\n"
                    "Они будут ходить до ноября.\n"
                ),
                reference=datetime.date(2015, 3, 28),
                headline="На Припяти начался сезон паромов",
                places=("Мозырь",),
                month=3,
                day=27,
                resolved=datetime.date(2015, 3, 27),
                credit="БЕЛТА",
                agencies=("belta",),
                body=(
                    "На Припяти после ледохода начали работать паромы, сообщили в речном порту.",
                    "Они будут ходить до ноября.",
                ),
                agency="belta",
                language="ru",
            ),
        ),
    ),
    Agency(
        id="interfax",
        name="Interfax",
        country="RU",
        languages=("ru", "en"),
        credits=("INTERFAX.RU", "ИНТЕРФАКС", "Интерфакс", "Interfax", "INTERFAX"),
        verified=True,
        source="Real copy in Russian and English: datelines.",
        examples=(
            Example(
                text=(
                    "Жители Тулы выбрали имя для нового моста\n\n"
                    "Москва. 22 ноября. INTERFAX.RU - Большинство жителей Тулы предложили назвать новый мост именем его первого сторожа, следует из опроса на сайте города.\n\n"
                    "Решение примут в январе.\n"
                ),
                reference=datetime.date(2019, 11, 23),
                headline="Жители Тулы выбрали имя для нового моста",
                places=("Москва",),
                month=11,
                day=22,
                resolved=datetime.date(2019, 11, 22),
                credit="INTERFAX.RU",
                agencies=("interfax",),
                body=(
                    "Большинство жителей Тулы предложили назвать новый мост именем его первого сторожа, следует из опроса на сайте города.",
                    "Решение примут в январе.",
                ),
                agency="interfax",
                language="ru",
            ),
            Example(
                text=(
                    "Ice swimmers of Omsk ask for warmer showers\n\n"
                    "OMSK. Oct 5 (Interfax) - The ice swimmers of Omsk have asked the city for warmer showers, a spokesman for their club told Interfax on Friday.\n\n"
                    "The season begins in November.\n"
                ),
                reference=datetime.date(2018, 10, 6),
                headline="Ice swimmers of Omsk ask for warmer showers",
                places=("OMSK",),
                month=10,
                day=5,
                resolved=datetime.date(2018, 10, 5),
                credit="Interfax",
                agencies=("interfax",),
                body=(
                    "The ice swimmers of Omsk have asked the city for warmer showers, a spokesman for their club told Interfax on Friday.",
                    "The season begins in November.",
                ),
                agency="interfax",
                language="en",
            ),
        ),
    ),
    Agency(
        id="interfax-ua",
        name="Interfax-Ukraine",
        country="UA",
        languages=("uk", "ru", "en"),
        credits=(
            "Интерфакс-Украина",
            "Інтерфакс-Україна",
            "ИНТЕРФАКС-УКРАИНА",
            "ІНТЕРФАКС-УКРАЇНА",
            "Interfax-Ukraine",
            "INTERFAX-UKRAINE",
        ),
        verified=False,
        source="From general knowledge, the dateline after that of Interfax; its pages print none.",
        examples=(
            Example(
                text=(
                    "Во Львове открыли музей трамвая\n\n"
                    "Киев. 22 сентября. ИНТЕРФАКС-УКРАИНА – Музей трамвая открыли во Львове в старом депо, и он будет работать каждый день, сообщили в городском совете.\n\n"
                    "В нем показаны восемь вагонов, и на одном из них можно поехать.\n"
                ),
                reference=datetime.date(2015, 9, 23),
                headline="Во Львове открыли музей трамвая",
                places=("Киев",),
                month=9,
                day=22,
                resolved=datetime.date(2015, 9, 22),
                credit="ИНТЕРФАКС-УКРАИНА",
                agencies=("interfax-ua",),
                body=(
                    "Музей трамвая открыли во Львове в старом депо, и он будет работать каждый день, сообщили в городском совете.",
                    "В нем показаны восемь вагонов, и на одном из них можно поехать.",
                ),
                agency="interfax-ua",
                language="ru",
            ),
            Example(
                text=(
                    "У Полтаві відновили міський годинник\n\n"
                    "Київ. 3 березня. Інтерфакс-Україна - У Полтаві відновили годинник на вежі, який не йшов понад двадцять років, повідомили в міській раді.\n\n"
                    "За ним стежитиме майстер, який його відремонтував.\n"
                ),
                reference=datetime.date(2018, 3, 4),
                headline="У Полтаві відновили міський годинник",
                places=("Київ",),
                month=3,
                day=3,
                resolved=datetime.date(2018, 3, 3),
                credit="Інтерфакс-Україна",
                agencies=("interfax-ua",),
                body=(
                    "У Полтаві відновили годинник на вежі, який не йшов понад двадцять років, повідомили в міській раді.",
                    "За ним стежитиме майстер, який його відремонтував.",
                ),
                agency="interfax-ua",
                language="uk",
            ),
            Example(
                text=(
                    "Carpathian village opens cheese school\n\n"
                    "KYIV. Sept 22 (Interfax-Ukraine) – A village in the Carpathians has opened a school of cheese with courses for twenty people, its head said on Tuesday.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Carpathian village opens cheese school",
                places=("KYIV",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="Interfax-Ukraine",
                agencies=("interfax-ua",),
                body=(
                    "A village in the Carpathians has opened a school of cheese with courses for twenty people, its head said on Tuesday.",
                ),
                agency="interfax-ua",
                language="en",
            ),
        ),
    ),
    Agency(
        id="kabar",
        name="Kabar",
        country="KG",
        languages=("en", "ru"),
        credits=("Kabar", "KABAR", "Кабар"),
        as_printed=True,
        verified=True,
        source="Feeds of its own pages of 2017-2018, in English: the dateline. Its Russian credit is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Yurt makers of Kyzyl-Tuu win award\n\n"
                    "Bishkek, March 16, 2018 / Kabar /. The yurt makers of Kyzyl-Tuu have won an award for crafts, the ministry of culture said on Friday.\n\n"
                    "The village has made yurts for a hundred years.\n"
                ),
                headline="Yurt makers of Kyzyl-Tuu win award",
                places=("Bishkek",),
                year=2018,
                month=3,
                day=16,
                resolved=datetime.date(2018, 3, 16),
                credit="Kabar",
                agencies=("kabar",),
                body=(
                    "The yurt makers of Kyzyl-Tuu have won an award for crafts, the ministry of culture said on Friday.",
                    "The village has made yurts for a hundred years.",
                ),
                agency="kabar",
                language="en",
            ),
            Example(
                text=(
                    "Chess club opens in Naryn\n\n"
                    "Bishkek, Nov. 21, 2017. /Kabar/. A chess club for children was opened in the town of Naryn, where a master of the game will teach on Sundays.\n"
                ),
                headline="Chess club opens in Naryn",
                places=("Bishkek",),
                year=2017,
                month=11,
                day=21,
                resolved=datetime.date(2017, 11, 21),
                credit="Kabar",
                agencies=("kabar",),
                body=(
                    "A chess club for children was opened in the town of Naryn, where a master of the game will teach on Sundays.",
                ),
                agency="kabar",
                language="en",
            ),
            Example(
                text=(
                    "Felt carpets shown in Osh\n\n"
                    "Bishkek, Feb.20, 2018 / Kabar /. An exhibition of felt carpets was opened in Osh, which will be on show for a month.\n"
                ),
                headline="Felt carpets shown in Osh",
                places=("Bishkek",),
                year=2018,
                month=2,
                day=20,
                resolved=datetime.date(2018, 2, 20),
                credit="Kabar",
                agencies=("kabar",),
                body=("An exhibition of felt carpets was opened in Osh, which will be on show for a month.",),
                agency="kabar",
                language="en",
            ),
        ),
    ),
    Agency(
        id="kazinform",
        name="Kazinform",
        country="KZ",
        languages=("kk", "ru", "en"),
        credits=("KAZINFORM", "Kazinform", "КАЗИНФОРМ", "Казинформ", "ҚазАқпарат", "ҚАЗАҚПАРАТ", "QazAqparat"),
        verified=True,
        source="Its own page of 2016, in English: the credit behind the place. The dateline with a day and the Russian and Kazakh credits are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Eagle hunters meet at Nura\n\n"
                    "ALMATY. December 9. KAZINFORM - Forty hunters with eagles met at Nura on Sunday for a contest that had been put off twice because of fog.\n\n"
                    "The youngest of them was eleven.\n"
                ),
                reference=datetime.date(2017, 12, 10),
                headline="Eagle hunters meet at Nura",
                places=("ALMATY",),
                month=12,
                day=9,
                resolved=datetime.date(2017, 12, 9),
                credit="KAZINFORM",
                agencies=("kazinform",),
                body=(
                    "Forty hunters with eagles met at Nura on Sunday for a contest that had been put off twice because of fog.",
                    "The youngest of them was eleven.",
                ),
                agency="kazinform",
                language="en",
            ),
            Example(
                text=(
                    "В Шымкенте открыли сад роз\n\n"
                    "АСТАНА. 14 мая. КАЗИНФОРМ - В Шымкенте открыли сад роз, в котором растут сорок сортов, сообщили в акимате города.\n"
                ),
                reference=datetime.date(2015, 5, 15),
                headline="В Шымкенте открыли сад роз",
                places=("АСТАНА",),
                month=5,
                day=14,
                resolved=datetime.date(2015, 5, 14),
                credit="КАЗИНФОРМ",
                agencies=("kazinform",),
                body=("В Шымкенте открыли сад роз, в котором растут сорок сортов, сообщили в акимате города.",),
                agency="kazinform",
                language="ru",
            ),
            Example(
                text=(
                    "Алматыда кітап көрмесі ашылды\n\n"
                    "АСТАНА. 14 мамыр. ҚазАқпарат - Алматыда жаңа кітап көрмесі ашылды, деп хабарлады қала әкімдігі.\n"
                ),
                reference=datetime.date(2015, 5, 15),
                headline="Алматыда кітап көрмесі ашылды",
                places=("АСТАНА",),
                month=5,
                day=14,
                resolved=datetime.date(2015, 5, 14),
                credit="ҚазАқпарат",
                agencies=("kazinform",),
                body=("Алматыда жаңа кітап көрмесі ашылды, деп хабарлады қала әкімдігі.",),
                agency="kazinform",
                language="kk",
            ),
        ),
    ),
    Agency(
        id="moldpres",
        name="Moldpres",
        country="MD",
        languages=("ro", "en", "ru"),
        credits=("MOLDPRES", "Moldpres", "МОЛДПРЕС"),
        verified=True,
        source="Its own page in English: the dateline. The Romanian one is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Cellar of Cricova to hold organ concert\n\n"
                    "Chisinau, 14 October /MOLDPRES/ - An organ will be played in the cellars of Cricova for the first time on Saturday, the winery said.\n\n"
                    "The concert is to last an hour.\n"
                ),
                reference=datetime.date(2021, 10, 15),
                headline="Cellar of Cricova to hold organ concert",
                places=("Chisinau",),
                month=10,
                day=14,
                resolved=datetime.date(2021, 10, 14),
                credit="MOLDPRES",
                agencies=("moldpres",),
                body=(
                    "An organ will be played in the cellars of Cricova for the first time on Saturday, the winery said.",
                    "The concert is to last an hour.",
                ),
                agency="moldpres",
                language="en",
            ),
            Example(
                text=(
                    "Pod de lemn restaurat la Orhei\n\n"
                    "Chișinău, 22 sept. /MOLDPRES/. Un pod de lemn din secolul trecut a fost restaurat la Orhei de elevii unei școli, a anunțat primăria.\n\n"
                    "Podul este deschis pentru pietoni.\n"
                ),
                reference=datetime.date(2016, 9, 23),
                headline="Pod de lemn restaurat la Orhei",
                places=("Chișinău",),
                month=9,
                day=22,
                resolved=datetime.date(2016, 9, 22),
                credit="MOLDPRES",
                agencies=("moldpres",),
                body=(
                    "Un pod de lemn din secolul trecut a fost restaurat la Orhei de elevii unei școli, a anunțat primăria.",
                    "Podul este deschis pentru pietoni.",
                ),
                agency="moldpres",
                language="ro",
            ),
            Example(
                text=(
                    "Muzeul prunei se deschide la Lalova\n\n"
                    "Chișinău, 5 oct. /MOLDPRES/ - Un muzeu al prunei va fi deschis la Lalova, în casa în care a trăit un grădinar, au anunțat autoritățile.\n"
                ),
                reference=datetime.date(2017, 10, 6),
                headline="Muzeul prunei se deschide la Lalova",
                places=("Chișinău",),
                month=10,
                day=5,
                resolved=datetime.date(2017, 10, 5),
                credit="MOLDPRES",
                agencies=("moldpres",),
                body=(
                    "Un muzeu al prunei va fi deschis la Lalova, în casa în care a trăit un grădinar, au anunțat autoritățile.",
                ),
                agency="moldpres",
                language="ro",
            ),
        ),
    ),
    Agency(
        id="ria",
        name="РИА Новости",
        country="RU",
        languages=("ru",),
        credits=("РИА Новости", "Р-Спорт"),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "На Камчатке посчитали бурых медведей\n\n"
                    "ПЕТРОПАВЛОВСК-КАМЧАТСКИЙ, 13 авг — РИА Новости. Сотрудники заповедника посчитали медведей с воздуха и нашли на сорок больше, чем в прошлом году, сообщает пресс-служба.\n\n"
                    "Один из них спал и в подсчет не вошел.\n"
                ),
                reference=datetime.date(2019, 8, 14),
                headline="На Камчатке посчитали бурых медведей",
                places=("ПЕТРОПАВЛОВСК-КАМЧАТСКИЙ",),
                month=8,
                day=13,
                resolved=datetime.date(2019, 8, 13),
                credit="РИА Новости",
                agencies=("ria",),
                body=(
                    "Сотрудники заповедника посчитали медведей с воздуха и нашли на сорок больше, чем в прошлом году, сообщает пресс-служба.",
                    "Один из них спал и в подсчет не вошел.",
                ),
                agency="ria",
                language="ru",
            ),
            Example(
                text=(
                    "В Суздале испекли самый длинный пирог\n\n"
                    "ВЛАДИМИР, 25 мая — РИА Новости. Пирог длиной сто двадцать метров испекли в субботу в Суздале, сообщила администрация города.\n\n"
                    "Его съели за сорок минут.\n"
                ),
                reference=datetime.date(2019, 5, 26),
                headline="В Суздале испекли самый длинный пирог",
                places=("ВЛАДИМИР",),
                month=5,
                day=25,
                resolved=datetime.date(2019, 5, 25),
                credit="РИА Новости",
                agencies=("ria",),
                body=(
                    "Пирог длиной сто двадцать метров испекли в субботу в Суздале, сообщила администрация города.",
                    "Его съели за сорок минут.",
                ),
                agency="ria",
                language="ru",
            ),
        ),
    ),
    Agency(
        id="sputnik",
        name="Sputnik",
        country="RU",
        languages=("en", "es", "ru"),
        credits=("Sputnik",),
        verified=True,
        source="Real copy in English and Spanish: datelines.",
        examples=(
            Example(
                text=(
                    "Belarus Sends Tractors to Antarctic Station\n\n"
                    "MINSK (Sputnik) — Belarus has sent two tractors to its station in the Antarctic, where they will pull fuel sledges, the operator said on Monday.\n\n"
                    "They are painted orange.\n"
                ),
                headline="Belarus Sends Tractors to Antarctic Station",
                places=("MINSK",),
                credit="Sputnik",
                agencies=("sputnik",),
                body=(
                    "Belarus has sent two tractors to its station in the Antarctic, where they will pull fuel sledges, the operator said on Monday.",
                    "They are painted orange.",
                ),
                agency="sputnik",
                language="en",
            ),
            Example(
                text=(
                    "Un pueblo de Puebla tiene más campanas que casas\n\n"
                    "ATLIXCO, MÉXICO (Sputnik) — Los vecinos de un pueblo del centro de México han contado las campanas de sus capillas y les han salido más que casas.\n\n"
                    '"Aquí nadie llega tarde", dijo uno de ellos a Sputnik.\n'
                ),
                headline="Un pueblo de Puebla tiene más campanas que casas",
                places=("ATLIXCO",),
                region="MÉXICO",
                credit="Sputnik",
                agencies=("sputnik",),
                body=(
                    "Los vecinos de un pueblo del centro de México han contado las campanas de sus capillas y les han salido más que casas.",
                    '"Aquí nadie llega tarde", dijo uno de ellos a Sputnik.',
                ),
                agency="sputnik",
                language="es",
            ),
        ),
    ),
    Agency(
        id="tass",
        name="ТАСС",
        country="RU",
        languages=("ru", "en"),
        credits=("TASS", "ТАСС", "ИТАР-ТАСС", "ITAR-TASS", "Tass"),
        verified=True,
        source="Real copy in English and Russian: datelines.",
        examples=(
            Example(
                text=(
                    "Arctic station gets its first greenhouse tomatoes\n\n"
                    "ARKHANGELSK, June 27. /TASS/. The crew of a station on Novaya Zemlya has picked the first tomatoes of its greenhouse, the institute told TASS on Thursday.\n\n"
                    "There were seven of them, one for each member of the crew.\n"
                ),
                reference=datetime.date(2019, 6, 28),
                headline="Arctic station gets its first greenhouse tomatoes",
                places=("ARKHANGELSK",),
                month=6,
                day=27,
                resolved=datetime.date(2019, 6, 27),
                credit="TASS",
                agencies=("tass",),
                body=(
                    "The crew of a station on Novaya Zemlya has picked the first tomatoes of its greenhouse, the institute told TASS on Thursday.",
                    "There were seven of them, one for each member of the crew.",
                ),
                agency="tass",
                language="en",
            ),
            Example(
                text=(
                    "В Астрахани нашли карту волжских маяков\n\n"
                    "АСТРАХАНЬ, 23 марта. /ТАСС/. Рукописную карту волжских маяков нашли при ремонте библиотеки в Астрахани, сообщили в музее.\n\n"
                    '"Три маяка на ней никто не знает", - сказала хранитель.\n'
                ),
                reference=datetime.date(2018, 3, 24),
                headline="В Астрахани нашли карту волжских маяков",
                places=("АСТРАХАНЬ",),
                month=3,
                day=23,
                resolved=datetime.date(2018, 3, 23),
                credit="ТАСС",
                agencies=("tass",),
                body=(
                    "Рукописную карту волжских маяков нашли при ремонте библиотеки в Астрахани, сообщили в музее.",
                    '"Три маяка на ней никто не знает", - сказала хранитель.',
                ),
                agency="tass",
                language="ru",
            ),
            Example(
                text=(
                    "Во Пскове восстановили деревянные часы\n\n"
                    "ПСКОВ, 1 декабря. /Корр. ТАСС Павел Ильин/. Деревянные часы, которые столетие не шли, восстановили в псковском музее.\n\n"
                    "На работу ушло два года.\n"
                ),
                reference=datetime.date(2017, 12, 2),
                headline="Во Пскове восстановили деревянные часы",
                byline=("Павел Ильин",),
                places=("ПСКОВ",),
                month=12,
                day=1,
                resolved=datetime.date(2017, 12, 1),
                credit="ТАСС",
                agencies=("tass",),
                body=(
                    "Деревянные часы, которые столетие не шли, восстановили в псковском музее.",
                    "На работу ушло два года.",
                ),
                agency="tass",
                language="ru",
            ),
        ),
    ),
    Agency(
        id="trend",
        name="Trend News Agency",
        country="AZ",
        languages=("en", "ru", "az"),
        credits=("Trend",),
        country_first=True,
        verified=True,
        source="Real copy: a dateline.",
        examples=(
            Example(
                text=(
                    "Georgian winemakers revive a lost grape\n\n"
                    "Georgia, Tbilisi, Feb. 7 /Trend, N. Lomidze/\n\n"
                    "Winemakers in the east of Georgia have revived a grape that was believed to be lost, the institute of viticulture said.\n\n"
                    "The first bottles will be opened in the autumn.\n"
                ),
                reference=datetime.date(2012, 2, 8),
                headline="Georgian winemakers revive a lost grape",
                byline=("N. Lomidze",),
                places=("Tbilisi",),
                country="Georgia",
                month=2,
                day=7,
                resolved=datetime.date(2012, 2, 7),
                credit="Trend",
                agencies=("trend",),
                body=(
                    "Winemakers in the east of Georgia have revived a grape that was believed to be lost, the institute of viticulture said.",
                    "The first bottles will be opened in the autumn.",
                ),
                agency="trend",
                language="en",
            ),
            Example(
                text=(
                    "Ferry to cross the Caspian twice a week\n\n"
                    "Azerbaijan, Baku, April 20 /Trend, E. Rzayev/\n\n"
                    "A ferry with room for 50 wagons will cross the Caspian twice a week from May, the shipping company told Trend on Saturday.\n"
                ),
                reference=datetime.date(2013, 4, 21),
                headline="Ferry to cross the Caspian twice a week",
                byline=("E. Rzayev",),
                places=("Baku",),
                country="Azerbaijan",
                month=4,
                day=20,
                resolved=datetime.date(2013, 4, 20),
                credit="Trend",
                agencies=("trend",),
                body=(
                    "A ferry with room for 50 wagons will cross the Caspian twice a week from May, the shipping company told Trend on Saturday.",
                ),
                agency="trend",
                language="en",
            ),
        ),
    ),
    Agency(
        id="ukrinform",
        name="Укрінформ",
        country="UA",
        languages=("uk", "ru", "en"),
        credits=("Укрінформ", "УКРІНФОРМ", "Ukrinform", "UKRINFORM", "Укринформ"),
        verified=False,
        source="From general knowledge; no copy was found.",
        examples=(
            Example(
                text=(
                    "У Полтаві відкрили музей старих млинів\n\n"
                    "КИЇВ, 22 вересня. /Укрінформ/. У Полтаві відкрили музей, де зібрано моделі вітряків, які колись стояли в області, повідомила міська рада.\n\n"
                    "Один із них ще меле.\n"
                ),
                reference=datetime.date(2009, 9, 23),
                headline="У Полтаві відкрили музей старих млинів",
                places=("КИЇВ",),
                month=9,
                day=22,
                resolved=datetime.date(2009, 9, 22),
                credit="Укрінформ",
                agencies=("ukrinform",),
                body=(
                    "У Полтаві відкрили музей, де зібрано моделі вітряків, які колись стояли в області, повідомила міська рада.",
                    "Один із них ще меле.",
                ),
                agency="ukrinform",
                language="uk",
            ),
            Example(
                text=(
                    "Lviv tram drivers learn to sing\n\n"
                    "KYIV, September 22. /UKRINFORM/. The tram drivers of Lviv are learning to sing, because they will take turns in the choir of the depot, the city council said.\n"
                ),
                reference=datetime.date(2010, 9, 23),
                headline="Lviv tram drivers learn to sing",
                places=("KYIV",),
                month=9,
                day=22,
                resolved=datetime.date(2010, 9, 22),
                credit="UKRINFORM",
                agencies=("ukrinform",),
                body=(
                    "The tram drivers of Lviv are learning to sing, because they will take turns in the choir of the depot, the city council said.",
                ),
                agency="ukrinform",
                language="en",
            ),
        ),
    ),
    Agency(
        id="unian",
        name="УНІАН",
        country="UA",
        languages=("uk", "ru"),
        credits=("УНІАН", "УНИАН", "Уніан"),
        verified=False,
        source="From general knowledge; only the credit in brackets was seen, behind headlines of other sites.",
        examples=(
            Example(
                text=(
                    "У Чернівцях книжки роздають у тролейбусах\n\n"
                    "У Чернівцях пасажирам тролейбусів роздають книжки, які вони можуть читати до кінцевої зупинки, повідомили в міській раді.\n\n"
                    "За тиждень роздали двісті книжок. (УНІАН)\n"
                ),
                headline="У Чернівцях книжки роздають у тролейбусах",
                body=(
                    "У Чернівцях пасажирам тролейбусів роздають книжки, які вони можуть читати до кінцевої зупинки, повідомили в міській раді.",
                    "За тиждень роздали двісті книжок.",
                ),
                signoff="(УНІАН)",
                signoff_agencies=("unian",),
                agency="unian",
                language="uk",
            ),
            Example(
                text=(
                    "В Одессе починили часы на старом вокзале\n\n"
                    "В Одессе починили часы на старом вокзале, которые почти тридцать лет показывали одно и то же время, сообщили на железной дороге. (УНИАН)\n"
                ),
                headline="В Одессе починили часы на старом вокзале",
                body=(
                    "В Одессе починили часы на старом вокзале, которые почти тридцать лет показывали одно и то же время, сообщили на железной дороге.",
                ),
                signoff="(УНИАН)",
                signoff_agencies=("unian",),
                agency="unian",
                language="ru",
            ),
        ),
    ),
    Agency(
        id="uza",
        name="Oʻzbekiston Milliy axborot agentligi",
        country="UZ",
        languages=("en", "ru"),
        credits=("UzA", "O‘zA", "OʻzA", "ЎзА", "УзА"),
        verified=False,
        source="From general knowledge; no copy was found.",
        examples=(
            Example(
                text=(
                    "Potters of Rishtan Teach in Nine Schools\n\n"
                    "The potters of Rishtan have begun to teach in nine schools of the valley, so that their blue glaze will not be forgotten.\n\n"
                    "Each pupil takes a bowl home.\n\n"
                    "Dilnoza Karimova, UzA\n"
                ),
                headline="Potters of Rishtan Teach in Nine Schools",
                byline=("Dilnoza Karimova",),
                body=(
                    "The potters of Rishtan have begun to teach in nine schools of the valley, so that their blue glaze will not be forgotten.",
                    "Each pupil takes a bowl home.",
                ),
                language="en",
            ),
            Example(
                text=(
                    "Bukhara Baths Reopened after Repair\n\n"
                    "A bathhouse of the 16th century in Bukhara has been opened again after a repair of four years, the ministry of culture said.\n\n"
                    "UzA\n"
                ),
                headline="Bukhara Baths Reopened after Repair",
                body=(
                    "A bathhouse of the 16th century in Bukhara has been opened again after a repair of four years, the ministry of culture said.",
                ),
                signoff="UzA",
                signoff_agencies=("uza",),
                agency="uza",
                language="en",
            ),
            Example(
                text=(
                    "В Бухаре открыли школу для мастеров медной посуды\n\n"
                    "В Бухаре открыли школу, в которой мастера учат детей делать медную посуду так, как ее делали сто лет назад, сообщили в городе.\n\n"
                    "УзА\n"
                ),
                headline="В Бухаре открыли школу для мастеров медной посуды",
                body=(
                    "В Бухаре открыли школу, в которой мастера учат детей делать медную посуду так, как ее делали сто лет назад, сообщили в городе.",
                ),
                signoff="УзА",
                signoff_agencies=("uza",),
                agency="uza",
                language="ru",
            ),
        ),
    ),
)
