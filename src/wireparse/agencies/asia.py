"""Agencies of South, East and South-East Asia."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

ASIA: Final[tuple[Agency, ...]] = (
    Agency(
        id="kcna",
        name="Korean Central News Agency",
        country="KP",
        languages=("en", "ko", "es", "zh", "ja", "ru"),
        credits=("KCNA", "조선중앙통신"),
        boilerplate=("www.kcna.kp", "www.kcna.co.jp"),
        verified=True,
        source="Real copy of 1997-2023: the agency's web pages.",
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
        id="xinhua",
        name="Xinhua News Agency",
        country="CN",
        languages=("zh", "en", "es", "fr", "ru", "ar", "pt"),
        credits=("Xinhua", "XINHUA", "Xinhuanet", "新华社", "新华网", "Синьхуа", "شينخوا"),
        verified=True,
        source="Real copy of 1995-2023: Gigaword excerpts, its web pages in English, Spanish and Chinese, relays.",
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
)
