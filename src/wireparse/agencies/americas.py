"""Agencies of the Americas."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

AMERICAS: Final[tuple[Agency, ...]] = (
    Agency(
        id="abi",
        name="Agencia Boliviana de Información",
        country="BO",
        languages=("es",),
        credits=("ABI",),
        verified=True,
        source="Own pages of 2022-2025: datelines. The initials below the story are from general knowledge.",
        examples=(
            Example(
                text=(
                    "El Alto estrena una biblioteca en una cabina del teleférico\n\n"
                    "La Paz, 22 de abril de 2025 (ABI).- Una biblioteca de 40 libros funciona desde hoy en una cabina del teleférico que une La Paz con El Alto, informó la alcaldía.\n\n"
                    "Cada lector tiene once minutos hasta la última estación.\n\n"
                    "Rb/Jcr\n"
                ),
                headline="El Alto estrena una biblioteca en una cabina del teleférico",
                places=("La Paz",),
                year=2025,
                month=4,
                day=22,
                resolved=datetime.date(2025, 4, 22),
                credit="ABI",
                agencies=("abi",),
                body=(
                    "Una biblioteca de 40 libros funciona desde hoy en una cabina del teleférico que une La Paz con El Alto, informó la alcaldía.",
                    "Cada lector tiene once minutos hasta la última estación.",
                ),
                initials="Rb/Jcr",
                agency="abi",
                language="es",
            ),
            Example(
                text=(
                    "Charanguistas de Aiquile tocan en un tranvía de Viena\n\n"
                    "Viena, Austria, 12 de marzo de 2024 (ABI). - Los charanguistas de Aiquile tocaron hoy en un tranvía de la capital de Austria para los niños de una escuela.\n\n"
                    "El conductor pidió una cueca más.\n"
                ),
                headline="Charanguistas de Aiquile tocan en un tranvía de Viena",
                places=("Viena",),
                region="Austria",
                year=2024,
                month=3,
                day=12,
                resolved=datetime.date(2024, 3, 12),
                credit="ABI",
                agencies=("abi",),
                body=(
                    "Los charanguistas de Aiquile tocaron hoy en un tranvía de la capital de Austria para los niños de una escuela.",
                    "El conductor pidió una cueca más.",
                ),
                agency="abi",
                language="es",
            ),
            Example(
                text=(
                    "Apicultores del valle crían abejas sin aguijón\n\n"
                    "Santa Cruz, 08 de octubre de 2022 (ABI). – Los apicultores de los valles de Santa Cruz crían abejas sin aguijón en troncos huecos, según el último censo de la gobernación.\n\n"
                    "La miel se vende en frascos de 100 gramos.\n"
                ),
                headline="Apicultores del valle crían abejas sin aguijón",
                places=("Santa Cruz",),
                year=2022,
                month=10,
                day=8,
                resolved=datetime.date(2022, 10, 8),
                credit="ABI",
                agencies=("abi",),
                body=(
                    "Los apicultores de los valles de Santa Cruz crían abejas sin aguijón en troncos huecos, según el último censo de la gobernación.",
                    "La miel se vende en frascos de 100 gramos.",
                ),
                agency="abi",
                language="es",
            ),
        ),
    ),
    Agency(
        id="acan-efe",
        name="Agencia Centroamericana de Noticias",
        country="PA",
        languages=("es",),
        credits=("ACAN-EFE", "ACAN"),
        verified=True,
        source="Real copy of 1989 as relayed by FBIS: the dateline. The signoff and initials follow EFE's.",
        examples=(
            Example(
                text=(
                    "NICARAGUA-TORTUGAS\n\n"
                    "Voluntarios cuentan seis mil nidos de tortuga en Tortuguero\n\n"
                    "San José, 12 sep (ACAN-EFE).- Un grupo de voluntarios contó más de seis mil nidos de tortuga verde en las playas del Caribe costarricense, informó la asociación que los reúne.\n\n"
                    "La cifra es la mayor de los últimos diez años. ACAN-EFE\n"
                    "lfb/gr\n"
                ),
                reference=datetime.date(2003, 9, 13),
                slugline="NICARAGUA-TORTUGAS",
                headline="Voluntarios cuentan seis mil nidos de tortuga en Tortuguero",
                places=("San José",),
                month=9,
                day=12,
                resolved=datetime.date(2003, 9, 12),
                credit="ACAN-EFE",
                agencies=("acan-efe",),
                body=(
                    "Un grupo de voluntarios contó más de seis mil nidos de tortuga verde en las playas del Caribe costarricense, informó la asociación que los reúne.",
                    "La cifra es la mayor de los últimos diez años.",
                ),
                signoff="ACAN-EFE",
                signoff_agencies=("acan-efe",),
                initials="lfb/gr",
                agency="acan-efe",
                language="es",
            ),
            Example(
                text=(
                    "Panamá estrena un tren que cruza el istmo de noche\n\n"
                    "Colón (Panamá), 4 feb (ACAN-EFE).- El primer tren nocturno entre las dos orillas del istmo salió el viernes con treinta pasajeros y un acordeonista.\n\n"
                    '"No dormí nada, pero volvería a subir", declaró una viajera a la prensa. ACAN-EFE\n'
                ),
                reference=datetime.date(1999, 2, 5),
                headline="Panamá estrena un tren que cruza el istmo de noche",
                places=("Colón",),
                region="Panamá",
                month=2,
                day=4,
                resolved=datetime.date(1999, 2, 4),
                credit="ACAN-EFE",
                agencies=("acan-efe",),
                body=(
                    "El primer tren nocturno entre las dos orillas del istmo salió el viernes con treinta pasajeros y un acordeonista.",
                    '"No dormí nada, pero volvería a subir", declaró una viajera a la prensa.',
                ),
                signoff="ACAN-EFE",
                signoff_agencies=("acan-efe",),
                agency="acan-efe",
                language="es",
            ),
        ),
    ),
    Agency(
        id="acn-cu",
        name="Agencia Cubana de Noticias",
        country="CU",
        languages=("es", "en"),
        credits=("ACN", "AIN"),
        verified=True,
        source="A story of its as reprinted, without the credit, and its credit in Cuban copy.",
        examples=(
            Example(
                text=(
                    "Restauran en Cárdenas un coche de caballos de 1890\n\n"
                    "La Habana, 13 nov (ACN) Artesanos de la ciudad de Cárdenas terminaron la restauración de un coche de caballos de 1890, que volverá a las calles en enero.\n\n"
                    "El caballo se llama Domingo.\n"
                ),
                reference=datetime.date(2018, 11, 14),
                headline="Restauran en Cárdenas un coche de caballos de 1890",
                places=("La Habana",),
                month=11,
                day=13,
                resolved=datetime.date(2018, 11, 13),
                credit="ACN",
                agencies=("acn-cu",),
                body=(
                    "Artesanos de la ciudad de Cárdenas terminaron la restauración de un coche de caballos de 1890, que volverá a las calles en enero.",
                    "El caballo se llama Domingo.",
                ),
                agency="acn-cu",
                language="es",
            ),
            Example(
                text=(
                    "Abre en Baracoa una escuela de chocolate\n\n"
                    "Baracoa, Guantánamo, 22 sep (AIN) Una escuela para maestros chocolateros abrió hoy en Baracoa con veinte alumnos de la región.\n\n"
                    "Las clases empiezan por la siembra.\n"
                ),
                reference=datetime.date(2009, 9, 23),
                headline="Abre en Baracoa una escuela de chocolate",
                places=("Baracoa",),
                region="Guantánamo",
                month=9,
                day=22,
                resolved=datetime.date(2009, 9, 22),
                credit="AIN",
                agencies=("acn-cu",),
                body=(
                    "Una escuela para maestros chocolateros abrió hoy en Baracoa con veinte alumnos de la región.",
                    "Las clases empiezan por la siembra.",
                ),
                agency="acn-cu",
                language="es",
            ),
        ),
    ),
    Agency(
        id="agencia-brasil",
        name="Agência Brasil",
        country="BR",
        languages=("pt", "es", "en"),
        credits=("Agência Brasil", "ABr"),
        verified=True,
        source="Real copy of 2003: dateline and initials.",
        examples=(
            Example(
                text=(
                    "Barco-escola volta a navegar no rio São Francisco\n\n"
                    "Petrolina, 14/08/04 (Agência Brasil - ABr) - O barco-escola do rio São Francisco voltou hoje a navegar com quarenta alunos, depois de dois anos em um estaleiro.\n\n"
                    "As aulas são dadas no convés. (JV)\n"
                ),
                headline="Barco-escola volta a navegar no rio São Francisco",
                places=("Petrolina",),
                year=2004,
                month=8,
                day=14,
                resolved=datetime.date(2004, 8, 14),
                credit="Agência Brasil - ABr",
                agencies=("agencia-brasil",),
                body=(
                    "O barco-escola do rio São Francisco voltou hoje a navegar com quarenta alunos, depois de dois anos em um estaleiro.",
                    "As aulas são dadas no convés.",
                ),
                initials="JV",
                agency="agencia-brasil",
                language="pt",
            ),
            Example(
                text=(
                    "El gobierno regala semillas de girasol a las escuelas\n\n"
                    "Brasilia, 05/06/03 (Agência Brasil - ABr) - El gobierno de Brasil entregará semillas de girasol a las escuelas de los tres estados del sur, anunció hoy el ministro.\n\n"
                    "Los alumnos medirán las plantas en noviembre. (AT)\n"
                ),
                headline="El gobierno regala semillas de girasol a las escuelas",
                places=("Brasilia",),
                year=2003,
                month=6,
                day=5,
                resolved=datetime.date(2003, 6, 5),
                credit="Agência Brasil - ABr",
                agencies=("agencia-brasil",),
                body=(
                    "El gobierno de Brasil entregará semillas de girasol a las escuelas de los tres estados del sur, anunció hoy el ministro.",
                    "Los alumnos medirán las plantas en noviembre.",
                ),
                initials="AT",
                agency="agencia-brasil",
                language="es",
            ),
        ),
    ),
    Agency(
        id="andina",
        name="Agencia Peruana de Noticias Andina",
        country="PE",
        languages=("es", "en"),
        credits=("ANDINA",),
        verified=True,
        source="Real copy of 2004: dateline, end mark, initials and stamp.",
        examples=(
            Example(
                text=(
                    "Cajamarca elige a la mejor tejedora de sombreros\n\n"
                    "Lima, ago. 14 (ANDINA).- La provincia de Celendín eligió a la mejor tejedora de sombreros de paja entre 85 concursantes de todas las edades.\n\n"
                    "La ganadora, de 81 años, terminó la pieza con los ojos cerrados.\n\n"
                    "(FIN) GCO/RES - 14/08/2005  18:42\n"
                ),
                reference=datetime.date(2005, 8, 15),
                headline="Cajamarca elige a la mejor tejedora de sombreros",
                places=("Lima",),
                month=8,
                day=14,
                resolved=datetime.date(2005, 8, 14),
                credit="ANDINA",
                agencies=("andina",),
                body=(
                    "La provincia de Celendín eligió a la mejor tejedora de sombreros de paja entre 85 concursantes de todas las edades.",
                    "La ganadora, de 81 años, terminó la pieza con los ojos cerrados.",
                ),
                signoff="(FIN)",
                initials="GCO/RES",
                stamps=("14/08/2005 18:42",),
                agency="andina",
                language="es",
            ),
            Example(
                text=(
                    "Tren de carga lleva piano a escuela de Puno\n\n"
                    "Puno, mar. 3 (ANDINA).- Un tren de carga llevó hasta las orillas del lago un piano para la escuela de música de la ciudad, informó el municipio.\n\n"
                    "El viaje desde la costa duró tres días.\n\n"
                    "(FIN) NDP/RES\n"
                ),
                reference=datetime.date(2010, 3, 4),
                headline="Tren de carga lleva piano a escuela de Puno",
                places=("Puno",),
                month=3,
                day=3,
                resolved=datetime.date(2010, 3, 3),
                credit="ANDINA",
                agencies=("andina",),
                body=(
                    "Un tren de carga llevó hasta las orillas del lago un piano para la escuela de música de la ciudad, informó el municipio.",
                    "El viaje desde la costa duró tres días.",
                ),
                signoff="(FIN)",
                initials="NDP/RES",
                agency="andina",
                language="es",
            ),
        ),
    ),
    Agency(
        id="ap",
        name="The Associated Press",
        country="US",
        languages=("en", "es"),
        credits=("AP", "The AP", "The Associated Press", "Associated Press"),
        desk_lines=(
            "An AP Extra",
            "An AP News Analysis",
            "An AP Special",
            "An AP Sports Analysis",
            "With AM-",
            "With PM-",
            "With BC-",
            "With US-",
            "With AP-",
            "With APW-",
        ),
        boilerplate=("Follow AP's", "Follow AP’s", "AP's coverage of", "AP’s coverage of"),
        verified=True,
        source="Real copy of 1989-2013 and undated: the AP stories of TREC, ANPA transmissions, web pages.",
        examples=(
            Example(
                text=(
                    "AM-Piano Tuner,0203\n"
                    "Blind Tuner Walks Home To Ohio\n"
                    "Eds: SUBS 4th graf to CORRECT age\n"
                    "By WALTER DUNCANSON\n"
                    "Associated Press Writer\n"
                    "   LIMA, Ohio (AP) _ A piano tuner who lost his bus ticket in\n"
                    "Indiana came home Thursday on foot, three weeks late and two\n"
                    "inches thinner.\n"
                    "   ``I knew the way by the dogs,'' said Homer Blakely, who has been\n"
                    "blind since birth.\n"
                    "   Blakely, 63, will tune the courthouse piano next week.\n"
                ),
                slugline="AM-Piano Tuner,0203",
                headline="Blind Tuner Walks Home To Ohio",
                byline=("WALTER DUNCANSON",),
                places=("LIMA",),
                region="Ohio",
                credit="AP",
                agencies=("ap",),
                body=(
                    "A piano tuner who lost his bus ticket in Indiana came home Thursday on foot, three weeks late and two inches thinner.",
                    "``I knew the way by the dogs,'' said Homer Blakely, who has been blind since birth.",
                    "Blakely, 63, will tune the courthouse piano next week.",
                ),
                ednotes=("Eds: SUBS 4th graf to CORRECT age",),
                agency="ap",
                language="en",
            ),
            Example(
                text=(
                    "BC-Iceland-Horses,0176\n"
                    "Iceland's horses get passports\n\n"
                    "   REYKJAVIK, Iceland (AP) _ Horses that leave Iceland will need\n"
                    "passports from July, the farm ministry said Wednesday.\n"
                    "   The papers will show markings, age and gait, but no\n"
                    "photograph.\n"
                    "   (cm-kjd)\n\n"
                    "AP-NY-06-10-98 0618EDT\n"
                ),
                slugline="BC-Iceland-Horses,0176",
                headline="Iceland's horses get passports",
                places=("REYKJAVIK",),
                region="Iceland",
                credit="AP",
                agencies=("ap",),
                body=(
                    "Horses that leave Iceland will need passports from July, the farm ministry said Wednesday.",
                    "The papers will show markings, age and gait, but no photograph.",
                ),
                initials="cm-kjd",
                stamps=("AP-NY-06-10-98 0618EDT",),
                agency="ap",
                language="en",
            ),
            Example(
                text=(
                    "Town's only traffic light turns 80, and gets a cake\n\n"
                    "By ROSA DELGADILLO and PETE NYBERG\n"
                    "Associated Press\n\n"
                    "ASHLAND, Wis. (AP) — The only traffic light in a town on Lake Superior turned 80 on Saturday, and about 300 people came to see it change.\n\n"
                    "“It has never been late,” Mayor Joan Peltier told The Associated Press.\n\n"
                    "___\n\n"
                    "Nyberg reported from Duluth, Minnesota. Associated Press writer Ken Ito in Madison contributed to this report.\n"
                ),
                headline="Town's only traffic light turns 80, and gets a cake",
                byline=("ROSA DELGADILLO", "PETE NYBERG"),
                places=("ASHLAND",),
                region="Wis.",
                credit="AP",
                agencies=("ap",),
                body=(
                    "The only traffic light in a town on Lake Superior turned 80 on Saturday, and about 300 people came to see it change.",
                    "“It has never been late,” Mayor Joan Peltier told The Associated Press.",
                ),
                tagline="Nyberg reported from Duluth, Minnesota. Associated Press writer Ken Ito in Madison contributed to this report.",
                agency="ap",
                language="en",
            ),
        ),
    ),
    Agency(
        id="avn",
        name="Agencia Venezolana de Noticias",
        country="VE",
        languages=(
            "es",
            "en",
        ),
        credits=("AVN",),
        verified=True,
        source="Real copy as reprinted, in Spanish and English: datelines.",
        examples=(
            Example(
                text=(
                    "Barinas celebra el concurso de arpas\n\n"
                    "Caracas, 18 Sep. AVN.- Más de 60 niños participan en el concurso de arpas de Barinas, que este año se celebra por primera vez a la orilla del río, informó la alcaldía.\n\n"
                    "El premio es un arpa de cedro.\n"
                ),
                reference=datetime.date(2016, 9, 19),
                headline="Barinas celebra el concurso de arpas",
                places=("Caracas",),
                month=9,
                day=18,
                resolved=datetime.date(2016, 9, 18),
                credit="AVN",
                agencies=("avn",),
                body=(
                    "Más de 60 niños participan en el concurso de arpas de Barinas, que este año se celebra por primera vez a la orilla del río, informó la alcaldía.",
                    "El premio es un arpa de cedro.",
                ),
                agency="avn",
                language="es",
            ),
            Example(
                text=(
                    "Cocoa growers of Chuao ring their own bell\n\n"
                    "Caracas, 20 Sep. AVN.- The cocoa growers of Chuao have bought a bell with the money of their last harvest, and they ring it when the beans are dry.\n\n"
                    "It was cast in Mérida.\n"
                ),
                reference=datetime.date(2014, 9, 21),
                headline="Cocoa growers of Chuao ring their own bell",
                places=("Caracas",),
                month=9,
                day=20,
                resolved=datetime.date(2014, 9, 20),
                credit="AVN",
                agencies=("avn",),
                body=(
                    "The cocoa growers of Chuao have bought a bell with the money of their last harvest, and they ring it when the beans are dry.",
                    "It was cast in Mérida.",
                ),
                agency="avn",
                language="en",
            ),
        ),
    ),
    Agency(
        id="bloomberg",
        name="Bloomberg News",
        country="US",
        languages=("en",),
        credits=("Bloomberg",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Cocoa Traders Turn to Satellite Photos of Shade Trees\n\n"
                    "By Nadia Brandt\n\n"
                    "(Bloomberg) -- Traders in London are buying satellite photos of the trees that shade cocoa, betting that fewer leaves mean a smaller crop.\n\n"
                    "The pictures cost about $900 each.\n\n"
                    "--With assistance from Kofi Asare.\n"
                ),
                headline="Cocoa Traders Turn to Satellite Photos of Shade Trees",
                byline=("Nadia Brandt",),
                credit="Bloomberg",
                agencies=("bloomberg",),
                body=(
                    "Traders in London are buying satellite photos of the trees that shade cocoa, betting that fewer leaves mean a smaller crop.",
                    "The pictures cost about $900 each.",
                ),
                tagline="--With assistance from Kofi Asare.",
                agency="bloomberg",
                language="en",
            ),
            Example(
                text=(
                    "Swiss Watch Exports Slow as Dials Run Short\n\n"
                    "Sept.  14 (Bloomberg) -- The makers of Swiss watches sent fewer of them abroad in August because a fire had stopped the largest maker of dials.\n\n"
                    "Shipments fell 3 percent.\n"
                ),
                reference=datetime.date(2012, 9, 15),
                headline="Swiss Watch Exports Slow as Dials Run Short",
                month=9,
                day=14,
                resolved=datetime.date(2012, 9, 14),
                credit="Bloomberg",
                agencies=("bloomberg",),
                body=(
                    "The makers of Swiss watches sent fewer of them abroad in August because a fire had stopped the largest maker of dials.",
                    "Shipments fell 3 percent.",
                ),
                agency="bloomberg",
                language="en",
            ),
        ),
    ),
    Agency(
        id="cana",
        name="Caribbean News Agency",
        country="BB",
        languages=("en",),
        credits=("CANA",),
        verified=True,
        source="Its credit in relays by FBIS; the frame is that of FBIS.",
        examples=(
            Example(
                text=(
                    "BRIDGETOWN (BARBADOS), 7 NOV 89 (CANA) -- [TEXT] THE FISHING FLEET OF THE\n"
                    "ISLAND WILL STAY IN PORT UNTIL THE PRICE OF ICE HAS BEEN SETTLED.\n"
                    "   THE ICE HOUSE SAID THAT IT WOULD TALK TO THE SKIPPERS ON THURSDAY.\n"
                ),
                places=("BRIDGETOWN",),
                region="BARBADOS",
                year=1989,
                month=11,
                day=7,
                resolved=datetime.date(1989, 11, 7),
                credit="CANA",
                agencies=("cana",),
                body=(
                    "THE FISHING FLEET OF THE ISLAND WILL STAY IN PORT UNTIL THE PRICE OF ICE HAS BEEN SETTLED.",
                    "THE ICE HOUSE SAID THAT IT WOULD TALK TO THE SKIPPERS ON THURSDAY.",
                ),
                ednotes=("[TEXT]",),
                agency="cana",
                language="en",
            ),
            Example(
                text=(
                    "CASTRIES (ST LUCIA), 2 MAY 90 (CANA) -- [EXCERPTS] THE BANANA GROWERS OF ST\n"
                    "LUCIA HAVE ASKED FOR A SECOND SHIP EACH WEEK.\n"
                    "   THEY SAID THAT A TENTH OF THE FRUIT WAS LOST ON THE QUAY.\n"
                ),
                places=("CASTRIES",),
                region="ST LUCIA",
                year=1990,
                month=5,
                day=2,
                resolved=datetime.date(1990, 5, 2),
                credit="CANA",
                agencies=("cana",),
                body=(
                    "THE BANANA GROWERS OF ST LUCIA HAVE ASKED FOR A SECOND SHIP EACH WEEK.",
                    "THEY SAID THAT A TENTH OF THE FRUIT WAS LOST ON THE QUAY.",
                ),
                ednotes=("[EXCERPTS]",),
                agency="cana",
                language="en",
            ),
        ),
    ),
    Agency(
        id="cmc",
        name="Caribbean Media Corporation",
        country="BB",
        languages=("en",),
        credits=("CMC",),
        verified=True,
        source="Real copy as reprinted: datelines. The credit in brackets is as a newspaper prints it.",
        examples=(
            Example(
                text=(
                    "UNITED STATES-FESTIVAL - Brooklyn to hear steelpan mass\n\n"
                    "NEW YORK, Feb 10, CMC – A mass for steelpans will be heard in Brooklyn on Sunday for the first time, the consulate of Trinidad and Tobago said.\n\n"
                    "The tenor pan is older than the church.\n"
                ),
                reference=datetime.date(2020, 2, 11),
                headline="UNITED STATES-FESTIVAL - Brooklyn to hear steelpan mass",
                places=("NEW YORK",),
                month=2,
                day=10,
                resolved=datetime.date(2020, 2, 10),
                credit="CMC",
                agencies=("cmc",),
                body=(
                    "A mass for steelpans will be heard in Brooklyn on Sunday for the first time, the consulate of Trinidad and Tobago said.",
                    "The tenor pan is older than the church.",
                ),
                agency="cmc",
                language="en",
            ),
            Example(
                text=(
                    "Lost kite crosses two islands\n\n"
                    "HAMILTON, Bermuda, Apr 14, CMC - A kite that was let go on Good Friday crossed two islands and came down on the roof of the school of its owner.\n\n"
                    "The tail is missing.\n"
                ),
                reference=datetime.date(2017, 4, 15),
                headline="Lost kite crosses two islands",
                places=("HAMILTON",),
                region="Bermuda",
                month=4,
                day=14,
                resolved=datetime.date(2017, 4, 14),
                credit="CMC",
                agencies=("cmc",),
                body=(
                    "A kite that was let go on Good Friday crossed two islands and came down on the roof of the school of its owner.",
                    "The tail is missing.",
                ),
                agency="cmc",
                language="en",
            ),
            Example(
                text=(
                    "Havana baker enters record book\n\n"
                    "HAVANA, Cuba (CMC) -- A baker in the old town has made a guava pastry of 40 metres, which was eaten in nine minutes by the children of four schools.\n\n"
                    "The judges got the crumbs.\n"
                ),
                headline="Havana baker enters record book",
                places=("HAVANA",),
                region="Cuba",
                credit="CMC",
                agencies=("cmc",),
                body=(
                    "A baker in the old town has made a guava pastry of 40 metres, which was eaten in nine minutes by the children of four schools.",
                    "The judges got the crumbs.",
                ),
                agency="cmc",
                language="en",
            ),
        ),
    ),
    Agency(
        id="cna-catholic",
        name="Catholic News Agency",
        country="US",
        languages=("en",),
        credits=(
            "CNA",
            "CNA/EWTN News",
        ),
        verified=True,
        source="Real copy of 2014-2021 as reprinted: datelines, with the time of day behind the date. Those without it are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Nuns open bakery in old fire station\n\n"
                    "Denver, Colo., Aug 7, 2015 (CNA).- Three nuns have opened a bakery in a fire station that had stood empty since the engines were moved to the edge of the city.\n\n"
                    "The pole is still in use.\n"
                ),
                headline="Nuns open bakery in old fire station",
                places=("Denver",),
                region="Colo.",
                year=2015,
                month=8,
                day=7,
                resolved=datetime.date(2015, 8, 7),
                credit="CNA",
                agencies=("cna-catholic",),
                body=(
                    "Three nuns have opened a bakery in a fire station that had stood empty since the engines were moved to the edge of the city.",
                    "The pole is still in use.",
                ),
                agency="cna-catholic",
                language="en",
            ),
            Example(
                text=(
                    "Bell ringers of Rome meet for lunch\n\n"
                    "Vatican City, Oct 27, 2014 (CNA/EWTN News).- The bell ringers of Rome met for the first time in their history, and found that no two of them ring the Angelus alike.\n\n"
                    "They will meet again in May.\n"
                ),
                headline="Bell ringers of Rome meet for lunch",
                places=("Vatican City",),
                year=2014,
                month=10,
                day=27,
                resolved=datetime.date(2014, 10, 27),
                credit="CNA/EWTN News",
                agencies=("cna-catholic",),
                body=(
                    "The bell ringers of Rome met for the first time in their history, and found that no two of them ring the Angelus alike.",
                    "They will meet again in May.",
                ),
                agency="cna-catholic",
                language="en",
            ),
        ),
    ),
    Agency(
        id="cnn",
        name="CNN Wire",
        country="US",
        languages=("en", "es"),
        credits=("CNN",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "School bus becomes a bakery for one week\n\n"
                    "Ferguson, Missouri (CNN) -- A yellow school bus with an oven in the back gave bread away for a week, and the line reached around the block each morning.\n\n"
                    '"We ran out of butter before we ran out of people," its driver told CNN.\n'
                ),
                headline="School bus becomes a bakery for one week",
                places=("Ferguson",),
                region="Missouri",
                credit="CNN",
                agencies=("cnn",),
                body=(
                    "A yellow school bus with an oven in the back gave bread away for a week, and the line reached around the block each morning.",
                    '"We ran out of butter before we ran out of people," its driver told CNN.',
                ),
                agency="cnn",
                language="en",
            ),
            Example(
                text=(
                    "Five words that spelling champions fear\n\n"
                    "(CNN) -- They are short, they are old, and most of them came into English by ship.\n\n"
                    "The champions of the last ten years have a list, and it is not the one that you would expect.\n"
                ),
                headline="Five words that spelling champions fear",
                credit="CNN",
                agencies=("cnn",),
                body=(
                    "They are short, they are old, and most of them came into English by ship.",
                    "The champions of the last ten years have a list, and it is not the one that you would expect.",
                ),
                agency="cnn",
                language="en",
            ),
        ),
    ),
    Agency(
        id="cns",
        name="Catholic News Service",
        country="US",
        languages=("en",),
        credits=(
            "CNS",
            "Catholic News Service",
        ),
        verified=True,
        source="Own pages of 2009-2014 and reprints: datelines and bylines.",
        examples=(
            Example(
                text=(
                    "Jordan's parish cooks trade recipes\n\n"
                    "By Miriam Vale\n"
                    "Catholic News Service\n\n"
                    "AMMAN, Jordan (CNS) -- The cooks of seven parishes in Amman have put their recipes into one book, which is sold for the benefit of a school.\n\n"
                    '"There were four ways to make lentil soup," said the pastor.\n'
                ),
                headline="Jordan's parish cooks trade recipes",
                byline=("Miriam Vale",),
                places=("AMMAN",),
                region="Jordan",
                credit="CNS",
                agencies=("cns",),
                body=(
                    "The cooks of seven parishes in Amman have put their recipes into one book, which is sold for the benefit of a school.",
                    '"There were four ways to make lentil soup," said the pastor.',
                ),
                agency="cns",
                language="en",
            ),
            Example(
                text=(
                    "Museum shows pilgrims' shoes\n\n"
                    "VATICAN CITY (CNS) -- The shoes of 200 pilgrims are on show in a museum near the Tiber, each with the name of the road that wore it out.\n\n"
                    "The show will close at Easter.\n"
                ),
                headline="Museum shows pilgrims' shoes",
                places=("VATICAN CITY",),
                credit="CNS",
                agencies=("cns",),
                body=(
                    "The shoes of 200 pilgrims are on show in a museum near the Tiber, each with the name of the road that wore it out.",
                    "The show will close at Easter.",
                ),
                agency="cns",
                language="en",
            ),
        ),
    ),
    Agency(
        id="colprensa",
        name="Colprensa",
        country="CO",
        languages=("es",),
        credits=(
            "Colprensa",
            "COLPRENSA",
        ),
        verified=False,
        source="From general knowledge; no dateline of its was found, only the credit beside the city in the pages of its clients.",
        examples=(
            Example(
                text=(
                    "Silletero de Medellín camina con un jardín al hombro\n\n"
                    "Bogotá (Colprensa).- Un silletero de 74 años caminó desde Santa Elena hasta el centro de Medellín con un jardín de 60 kilos al hombro, informó la alcaldía.\n\n"
                    "Las flores llegaron sin una hoja menos.\n"
                ),
                headline="Silletero de Medellín camina con un jardín al hombro",
                places=("Bogotá",),
                credit="Colprensa",
                agencies=("colprensa",),
                body=(
                    "Un silletero de 74 años caminó desde Santa Elena hasta el centro de Medellín con un jardín de 60 kilos al hombro, informó la alcaldía.",
                    "Las flores llegaron sin una hoja menos.",
                ),
                agency="colprensa",
                language="es",
            ),
            Example(
                text=(
                    "La biblioteca de los burros cumple 25 años\n\n"
                    "BOGOTÁ (Colprensa). La biblioteca que recorre en burro los pueblos del Magdalena cumplió 25 años y celebró con los lectores de La Gloria.\n\n"
                    "Los burros recibieron zanahorias.\n"
                ),
                headline="La biblioteca de los burros cumple 25 años",
                places=("BOGOTÁ",),
                credit="Colprensa",
                agencies=("colprensa",),
                body=(
                    "La biblioteca que recorre en burro los pueblos del Magdalena cumplió 25 años y celebró con los lectores de La Gloria.",
                    "Los burros recibieron zanahorias.",
                ),
                agency="colprensa",
                language="es",
            ),
        ),
    ),
    Agency(
        id="cp",
        name="The Canadian Press",
        country="CA",
        languages=("en", "fr"),
        credits=(
            "CP",
            "The Canadian Press",
            "THE CANADIAN PRESS",
            "Canadian Press",
            "La Presse canadienne",
        ),
        verified=True,
        source="Real copy of 2004-2023, the AG News corpus and web pages: datelines and taglines.",
        examples=(
            Example(
                text=(
                    "Manitoba town moves its curling rink onto the lake\n\n"
                    "WINNIPEG - A town in northern Manitoba has moved its curling rink onto a frozen lake while the roof of the old one is being repaired.\n\n"
                    "The ice is a metre thick and a little uneven.\n\n"
                    "This report by The Canadian Press was first published Oct. 11, 2022.\n"
                ),
                headline="Manitoba town moves its curling rink onto the lake",
                places=("WINNIPEG",),
                body=(
                    "A town in northern Manitoba has moved its curling rink onto a frozen lake while the roof of the old one is being repaired.",
                    "The ice is a metre thick and a little uneven.",
                ),
                tagline="This report by The Canadian Press was first published Oct. 11, 2022.",
                language="en",
            ),
            Example(
                text=(
                    "Ferry crew rescues moose off Bowen Island\n\n"
                    "VANCOUVER (CP) - The crew of a ferry helped a young moose out of the water on Sunday and gave it the whole car deck.\n\n"
                    "Passengers had to wait for an hour.\n"
                ),
                headline="Ferry crew rescues moose off Bowen Island",
                places=("VANCOUVER",),
                credit="CP",
                agencies=("cp",),
                body=(
                    "The crew of a ferry helped a young moose out of the water on Sunday and gave it the whole car deck.",
                    "Passengers had to wait for an hour.",
                ),
                agency="cp",
                language="en",
            ),
        ),
    ),
    Agency(
        id="dow-jones",
        name="Dow Jones Newswires",
        country="US",
        languages=("en", "de", "fr"),
        credits=("Dow Jones", "Dow Jones Newswires", "DOW JONES NEWSWIRES", "DJG", "DJ"),
        signoffs=("(END) Dow Jones Newswires",),
        verified=True,
        source="Real copy of 2019-2021 and undated, in English, German and French: datelines, signoffs and initials.",
        examples=(
            Example(
                text=(
                    "Swiss Chocolate Maker Finds Its Missing Recipe\n\n"
                    "ZURICH (Dow Jones)--Chocolate maker Hirzel AG said Tuesday it had found a recipe of 1911 behind a radiator and would start to use it in the autumn.\n\n"
                    "The shares rose 2.1% in early trade.\n\n"
                    "(END) Dow Jones Newswires\n\n"
                    "March 29, 2016 12:20 ET (16:20 GMT)\n"
                ),
                headline="Swiss Chocolate Maker Finds Its Missing Recipe",
                places=("ZURICH",),
                credit="Dow Jones",
                agencies=("dow-jones",),
                body=(
                    "Chocolate maker Hirzel AG said Tuesday it had found a recipe of 1911 behind a radiator and would start to use it in the autumn.",
                    "The shares rose 2.1% in early trade.",
                ),
                signoff="(END) Dow Jones Newswires",
                signoff_agencies=("dow-jones",),
                stamps=("March 29, 2016 12:20 ET (16:20 GMT)",),
                agency="dow-jones",
                language="en",
            ),
            Example(
                text=(
                    "Papierfabrik in Düren stellt auf Stroh um\n\n"
                    "FRANKFURT (Dow Jones)--Die Papierfabrik in Düren will von Herbst an Stroh statt Holz verarbeiten. Das hat der Vorstand am Montag mitgeteilt, ohne die Kosten zu nennen.\n\n"
                    "Die Aktie notiert kaum verändert.\n\n"
                    "DJG/sha\n"
                ),
                headline="Papierfabrik in Düren stellt auf Stroh um",
                places=("FRANKFURT",),
                credit="Dow Jones",
                agencies=("dow-jones",),
                body=(
                    "Die Papierfabrik in Düren will von Herbst an Stroh statt Holz verarbeiten. Das hat der Vorstand am Montag mitgeteilt, ohne die Kosten zu nennen.",
                    "Die Aktie notiert kaum verändert.",
                ),
                signoff="DJG",
                signoff_agencies=("dow-jones",),
                initials="sha",
                agency="dow-jones",
                language="de",
            ),
        ),
    ),
    Agency(
        id="dyn",
        name="Diarios y Noticias",
        country="AR",
        languages=("es",),
        credits=("DYN", "DyN"),
        verified=True,
        source="Real copy of 1988 as relayed by FBIS: the dateline.",
        examples=(
            Example(
                text=(
                    "Cordoba, 9 Oct 88 (DYN) -- [EXCERPT] The drivers of the trams of Cordoba have\n"
                    "agreed to work on Sundays until the end of the year.\n"
                    "   The city will give them new caps.\n"
                ),
                places=("Cordoba",),
                year=1988,
                month=10,
                day=9,
                resolved=datetime.date(1988, 10, 9),
                credit="DYN",
                agencies=("dyn",),
                body=(
                    "The drivers of the trams of Cordoba have agreed to work on Sundays until the end of the year.",
                    "The city will give them new caps.",
                ),
                ednotes=("[EXCERPT]",),
                agency="dyn",
                language="en",
            ),
            Example(
                text=(
                    "BUENOS AIRES, 14 JUN 89 (DYN) -- [TEXT] THE MINT HAS RUN OUT OF BLUE INK AND WILL\n"
                    "PRINT THE NEW NOTES IN GREEN, IT WAS SAID HERE TODAY.\n"
                    "   THE OLD NOTES WILL REMAIN VALID.\n"
                ),
                places=("BUENOS AIRES",),
                year=1989,
                month=6,
                day=14,
                resolved=datetime.date(1989, 6, 14),
                credit="DYN",
                agencies=("dyn",),
                body=(
                    "THE MINT HAS RUN OUT OF BLUE INK AND WILL PRINT THE NEW NOTES IN GREEN, IT WAS SAID HERE TODAY.",
                    "THE OLD NOTES WILL REMAIN VALID.",
                ),
                ednotes=("[TEXT]",),
                agency="dyn",
                language="en",
            ),
        ),
    ),
    Agency(
        id="estadao",
        name="Agência Estado / Estadão Conteúdo",
        country="BR",
        languages=("pt",),
        credits=("Estadão Conteúdo", "Agência Estado", "AE"),
        verified=False,
        source="The closing credit in brackets was seen in test copy of other programs. The dateline of the older service is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Santos reforma bondes do centro histórico\n\n"
                    "A prefeitura de Santos vai reformar três bondes do centro histórico, que estão parados há dois anos por falta de peças.\n\n"
                    "As obras devem começar em março, segundo a prefeitura.\n\n"
                    "(Estadão Conteúdo)\n"
                ),
                headline="Santos reforma bondes do centro histórico",
                body=(
                    "A prefeitura de Santos vai reformar três bondes do centro histórico, que estão parados há dois anos por falta de peças.",
                    "As obras devem começar em março, segundo a prefeitura.",
                ),
                signoff="(Estadão Conteúdo)",
                signoff_agencies=("estadao",),
                agency="estadao",
                language="pt",
            ),
            Example(
                text=(
                    "Museu do café recebe coleção de xícaras\n\n"
                    "O museu do café recebeu uma coleção de mil xícaras, que foram de uma família de Campinas. A mostra não tem data para terminar. (Estadão Conteúdo)\n"
                ),
                headline="Museu do café recebe coleção de xícaras",
                body=(
                    "O museu do café recebeu uma coleção de mil xícaras, que foram de uma família de Campinas. A mostra não tem data para terminar.",
                ),
                signoff="(Estadão Conteúdo)",
                signoff_agencies=("estadao",),
                agency="estadao",
                language="pt",
            ),
            Example(
                text=(
                    "Feira de pipas reúne 3 mil pessoas\n\n"
                    "São Paulo, 12 jul (AE) - Uma feira de pipas reuniu no domingo 3 mil pessoas em um parque da zona leste, de acordo com os organizadores.\n"
                ),
                reference=datetime.date(1999, 7, 13),
                headline="Feira de pipas reúne 3 mil pessoas",
                places=("São Paulo",),
                month=7,
                day=12,
                resolved=datetime.date(1999, 7, 12),
                credit="AE",
                agencies=("estadao",),
                body=(
                    "Uma feira de pipas reuniu no domingo 3 mil pessoas em um parque da zona leste, de acordo com os organizadores.",
                ),
                agency="estadao",
                language="pt",
            ),
        ),
    ),
    Agency(
        id="infobae-agencias",
        name="Infobae",
        country="AR",
        languages=("es",),
        credits=("NA/Infobae", "Infobae"),
        verified=False,
        source="A page of its was seen that closes with a note on the agency whose copy it used: it is a publisher, the agency is the one of the note. The credit is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Un pueblo de Salta pinta sus tanques de agua\n\n"
                    "Los vecinos de un pueblo de Salta han pintado los tanques de agua con las aves del valle, y ya hay quien viaja para verlos.\n\n"
                    "El más alto mide doce metros.\n\n"
                    "(Con información de AFP)\n"
                ),
                headline="Un pueblo de Salta pinta sus tanques de agua",
                body=(
                    "Los vecinos de un pueblo de Salta han pintado los tanques de agua con las aves del valle, y ya hay quien viaja para verlos.",
                    "El más alto mide doce metros.",
                ),
                tagline="(Con información de AFP)",
                language="es",
            ),
            Example(
                text=(
                    "El tren de los libros llega a Rosario\n\n"
                    "Rosario (NA/Infobae) - Un tren con dos vagones de libros llegó a la ciudad de Rosario, donde estará hasta el domingo.\n\n"
                    "La entrada es libre.\n"
                ),
                headline="El tren de los libros llega a Rosario",
                places=("Rosario",),
                credit="NA/Infobae",
                agencies=("infobae-agencias",),
                body=(
                    "Un tren con dos vagones de libros llegó a la ciudad de Rosario, donde estará hasta el domingo.",
                    "La entrada es libre.",
                ),
                agency="infobae-agencias",
                language="es",
            ),
            Example(
                text=(
                    "Abren un taller de relojes de sol\n\n"
                    "Un taller de relojes de sol abrió sus puertas en el barrio, con cursos para los vecinos que quieran aprender el oficio. Infobae\n"
                ),
                headline="Abren un taller de relojes de sol",
                body=(
                    "Un taller de relojes de sol abrió sus puertas en el barrio, con cursos para los vecinos que quieran aprender el oficio.",
                ),
                signoff="Infobae",
                signoff_agencies=("infobae-agencias",),
                agency="infobae-agencias",
                language="es",
            ),
        ),
    ),
    Agency(
        id="ip-py",
        name="IP Agencia de Información Paraguaya",
        country="PY",
        languages=("es",),
        credits=("IP", "Agencia IP"),
        as_printed=True,
        verified=False,
        source="From general knowledge; no copy was found.",
        examples=(
            Example(
                text=(
                    "Escuela de Luque tendrá un huerto\n\n"
                    "Asunción (Agencia IP).- Una escuela de la ciudad de Luque tendrá un huerto de mil metros, en el que trabajarán los alumnos.\n\n"
                    "Las primeras semillas llegarán en marzo.\n"
                ),
                headline="Escuela de Luque tendrá un huerto",
                places=("Asunción",),
                credit="Agencia IP",
                agencies=("ip-py",),
                body=(
                    "Una escuela de la ciudad de Luque tendrá un huerto de mil metros, en el que trabajarán los alumnos.",
                    "Las primeras semillas llegarán en marzo.",
                ),
                agency="ip-py",
                language="es",
            ),
            Example(
                text=(
                    "Artesanas de Itauguá exponen en el puerto\n\n"
                    "Asunción (IP).- Las artesanas de Itauguá exponen desde hoy sus tejidos en el puerto de la capital, con el apoyo de la municipalidad.\n\n"
                    "La muestra estará abierta hasta el viernes.\n"
                ),
                headline="Artesanas de Itauguá exponen en el puerto",
                places=("Asunción",),
                credit="IP",
                agencies=("ip-py",),
                body=(
                    "Las artesanas de Itauguá exponen desde hoy sus tejidos en el puerto de la capital, con el apoyo de la municipalidad.",
                    "La muestra estará abierta hasta el viernes.",
                ),
                agency="ip-py",
                language="es",
            ),
        ),
    ),
    Agency(
        id="jta",
        name="Jewish Telegraphic Agency",
        country="US",
        languages=("en",),
        credits=("JTA",),
        verified=True,
        source="Real copy: datelines without a place. The one with a place is from general knowledge.",
        examples=(
            Example(
                text=(
                    "The last matzah bakery of Trieste has a new oven\n\n"
                    "(JTA) — When the oven of the last matzah bakery in Trieste cracked, its owners thought that 140 years were enough.\n\n"
                    "Then a baker from Haifa called and said that he had a spare one.\n"
                ),
                headline="The last matzah bakery of Trieste has a new oven",
                credit="JTA",
                agencies=("jta",),
                body=(
                    "When the oven of the last matzah bakery in Trieste cracked, its owners thought that 140 years were enough.",
                    "Then a baker from Haifa called and said that he had a spare one.",
                ),
                agency="jta",
                language="en",
            ),
            Example(
                text=(
                    "Synagogue clock in Prague will go on running backward\n\n"
                    "PRAGUE (JTA) — The clock that runs backward on the old town hall has been repaired, and the smith was asked twice not to correct it.\n\n"
                    "It took him eleven weeks.\n"
                ),
                headline="Synagogue clock in Prague will go on running backward",
                places=("PRAGUE",),
                credit="JTA",
                agencies=("jta",),
                body=(
                    "The clock that runs backward on the old town hall has been repaired, and the smith was asked twice not to correct it.",
                    "It took him eleven weeks.",
                ),
                agency="jta",
                language="en",
            ),
        ),
    ),
    Agency(
        id="na-ar",
        name="Noticias Argentinas",
        country="AR",
        languages=("es",),
        credits=("NA",),
        verified=True,
        source="Real copy of 1990 as relayed by FBIS: the dateline.",
        examples=(
            Example(
                text=(
                    "BUENOS AIRES, 18 MAY 90 (NA) -- [TEXT] THE RAILWAYS HAVE SOLD ELEVEN SLEEPING CARS\n"
                    "TO A HOTEL THAT WANTS TO PUT THEM IN ITS GARDEN.\n"
                    "   THE PRICE WAS NOT MADE KNOWN.\n"
                ),
                places=("BUENOS AIRES",),
                year=1990,
                month=5,
                day=18,
                resolved=datetime.date(1990, 5, 18),
                credit="NA",
                agencies=("na-ar",),
                body=(
                    "THE RAILWAYS HAVE SOLD ELEVEN SLEEPING CARS TO A HOTEL THAT WANTS TO PUT THEM IN ITS GARDEN.",
                    "THE PRICE WAS NOT MADE KNOWN.",
                ),
                ednotes=("[TEXT]",),
                agency="na-ar",
                language="en",
            ),
            Example(
                text=(
                    "ROSARIO (ARGENTINA), 3 FEB 90 (NA) -- [EXCERPTS] THE PILOTS OF THE RIVER HAVE\n"
                    "BEEN GIVEN RADIOS FOR THE FIRST TIME.\n"
                    "   A SPOKESMAN SAID THAT THEY HAD USED LAMPS UNTIL NOW.\n"
                ),
                places=("ROSARIO",),
                region="ARGENTINA",
                year=1990,
                month=2,
                day=3,
                resolved=datetime.date(1990, 2, 3),
                credit="NA",
                agencies=("na-ar",),
                body=(
                    "THE PILOTS OF THE RIVER HAVE BEEN GIVEN RADIOS FOR THE FIRST TIME.",
                    "A SPOKESMAN SAID THAT THEY HAD USED LAMPS UNTIL NOW.",
                ),
                ednotes=("[EXCERPTS]",),
                agency="na-ar",
                language="en",
            ),
        ),
    ),
    Agency(
        id="notimex",
        name="Notimex",
        country="MX",
        languages=("es",),
        credits=("Notimex", "NOTIMEX"),
        verified=True,
        source="Real copy, and of 1989-1990 as relayed by FBIS: datelines.",
        examples=(
            Example(
                text=(
                    "Niños de Oaxaca diseñan un billete para su mercado\n\n"
                    "México, (Notimex).- Alumnos de una primaria de Oaxaca diseñaron un billete que ya se acepta en el mercado de su pueblo los domingos.\n\n"
                    "Vale una naranja.\n"
                ),
                headline="Niños de Oaxaca diseñan un billete para su mercado",
                places=("México",),
                credit="Notimex",
                agencies=("notimex",),
                body=(
                    "Alumnos de una primaria de Oaxaca diseñaron un billete que ya se acepta en el mercado de su pueblo los domingos.",
                    "Vale una naranja.",
                ),
                agency="notimex",
                language="es",
            ),
            Example(
                text=(
                    "MEXICO CITY (MEXICO), 2 MAY 90 (NOTIMEX) -- [EXCERPTS] THE SUBWAY WILL OPEN A\n"
                    "LIBRARY IN WHICH A BOOK MAY BE TAKEN AT ONE STATION AND GIVEN BACK AT\n"
                    "ANOTHER.\n"
                    "   THERE WILL BE 4,000 BOOKS IN THE FIRST YEAR.\n"
                ),
                places=("MEXICO CITY",),
                region="MEXICO",
                year=1990,
                month=5,
                day=2,
                resolved=datetime.date(1990, 5, 2),
                credit="NOTIMEX",
                agencies=("notimex",),
                body=(
                    "THE SUBWAY WILL OPEN A LIBRARY IN WHICH A BOOK MAY BE TAKEN AT ONE STATION AND GIVEN BACK AT ANOTHER.",
                    "THERE WILL BE 4,000 BOOKS IN THE FIRST YEAR.",
                ),
                ednotes=("[EXCERPTS]",),
                agency="notimex",
                language="en",
            ),
        ),
    ),
    Agency(
        id="prensa-latina",
        name="Prensa Latina",
        country="CU",
        languages=("es", "en", "pt", "it"),
        credits=("Prensa Latina", "PRENSA LATINA", "PL"),
        verified=True,
        source="Real copy in four languages, and of 1989 as relayed by FBIS: datelines.",
        examples=(
            Example(
                text=(
                    "Abren en Alejandría un museo de faros\n\n"
                    "El Cairo, 4 dic (Prensa Latina) La ciudad de Alejandría abrió hoy un museo que reúne las maquetas de noventa faros de todo el mundo.\n\n"
                    "La más antigua es de barro.\n\n"
                    "mem/jha\n"
                ),
                reference=datetime.date(2019, 12, 5),
                headline="Abren en Alejandría un museo de faros",
                places=("El Cairo",),
                month=12,
                day=4,
                resolved=datetime.date(2019, 12, 4),
                credit="Prensa Latina",
                agencies=("prensa-latina",),
                body=(
                    "La ciudad de Alejandría abrió hoy un museo que reúne las maquetas de noventa faros de todo el mundo.",
                    "La más antigua es de barro.",
                ),
                initials="mem/jha",
                agency="prensa-latina",
                language="es",
            ),
            Example(
                text=(
                    "México ganha uma orquestra de marimbas\n\n"
                    "Cidade do México, 22 nov (Prensa Latina) O estado de Chiapas criou uma orquestra com trinta marimbas, que se apresenta pela primeira vez neste domingo.\n\n"
                    "Os músicos são todos professores.\n"
                ),
                reference=datetime.date(2020, 11, 23),
                headline="México ganha uma orquestra de marimbas",
                places=("Cidade do México",),
                month=11,
                day=22,
                resolved=datetime.date(2020, 11, 22),
                credit="Prensa Latina",
                agencies=("prensa-latina",),
                body=(
                    "O estado de Chiapas criou uma orquestra com trinta marimbas, que se apresenta pela primeira vez neste domingo.",
                    "Os músicos são todos professores.",
                ),
                agency="prensa-latina",
                language="pt",
            ),
            Example(
                text=(
                    "MANAGUA (NICARAGUA), 28 NOV 89 (PL) -- [TEXT] THE COFFEE BRIGADES OF THE NORTH\n"
                    "WILL BE JOINED THIS YEAR BY A BRASS BAND, THE UNION SAID TODAY.\n"
                    "   THE BAND WILL ALSO PICK.\n"
                ),
                places=("MANAGUA",),
                region="NICARAGUA",
                year=1989,
                month=11,
                day=28,
                resolved=datetime.date(1989, 11, 28),
                credit="PL",
                agencies=("prensa-latina",),
                body=(
                    "THE COFFEE BRIGADES OF THE NORTH WILL BE JOINED THIS YEAR BY A BRASS BAND, THE UNION SAID TODAY.",
                    "THE BAND WILL ALSO PICK.",
                ),
                ednotes=("[TEXT]",),
                agency="prensa-latina",
                language="en",
            ),
        ),
    ),
    Agency(
        id="quadratin",
        name="Quadratín",
        country="MX",
        languages=("es",),
        credits=("Quadratín", "Quadratín Michoacán", "Agencia Quadratín"),
        boilerplate=("Más información en Quadratín",),
        verified=True,
        source="Own pages of 2016: datelines, which name no agency.",
        examples=(
            Example(
                text=(
                    "Reparan vecinos de Pátzcuaro el reloj de la plaza\n\n"
                    "MORELIA, Mich., 16 de febrero de 2016.- Los vecinos de Pátzcuaro repararon el reloj de la plaza, que desde hacía nueve años marcaba la hora de la comida.\n\n"
                    "Ahora se quejan de que hay que trabajar.\n\n"
                    "Más información en Quadratín Michoacán.\n"
                ),
                headline="Reparan vecinos de Pátzcuaro el reloj de la plaza",
                places=("MORELIA",),
                region="Mich.",
                year=2016,
                month=2,
                day=16,
                resolved=datetime.date(2016, 2, 16),
                body=(
                    "Los vecinos de Pátzcuaro repararon el reloj de la plaza, que desde hacía nueve años marcaba la hora de la comida.",
                    "Ahora se quejan de que hay que trabajar.",
                ),
                boilerplate=("Más información en Quadratín Michoacán.",),
                language="es",
            ),
            Example(
                text=(
                    "Abre en Uruapan una escuela de guitarreros\n\n"
                    "URUAPAN, Mich., 18 de mayo de 2016.- Una escuela para los que construyen guitarras abrió sus puertas en Uruapan con catorce alumnos y un solo maestro.\n"
                ),
                headline="Abre en Uruapan una escuela de guitarreros",
                places=("URUAPAN",),
                region="Mich.",
                year=2016,
                month=5,
                day=18,
                resolved=datetime.date(2016, 5, 18),
                body=(
                    "Una escuela para los que construyen guitarras abrió sus puertas en Uruapan con catorce alumnos y un solo maestro.",
                ),
                language="es",
            ),
        ),
    ),
    Agency(
        id="rferl",
        name="Radio Free Europe/Radio Liberty",
        country="US",
        languages=("en", "ru"),
        credits=("RFE/RL", "RFERL"),
        verified=True,
        source="Own pages of 2006 and 2011: datelines, and the brackets with the sources that close a story.",
        examples=(
            Example(
                text=(
                    "Kyrgyz: Village School Moves Into Yurt\n\n"
                    "BISHKEK, September 11, 2006 (RFE/RL) -- A village school in the south of Kyrgyzstan has moved into a yurt for the winter because the roof of the house has fallen in, RFE/RL's Kyrgyz Service reported.\n\n"
                    "The pupils have asked to stay there.\n"
                ),
                headline="Kyrgyz: Village School Moves Into Yurt",
                places=("BISHKEK",),
                year=2006,
                month=9,
                day=11,
                resolved=datetime.date(2006, 9, 11),
                credit="RFE/RL",
                agencies=("rferl",),
                body=(
                    "A village school in the south of Kyrgyzstan has moved into a yurt for the winter because the roof of the house has fallen in, RFE/RL's Kyrgyz Service reported.",
                    "The pupils have asked to stay there.",
                ),
                agency="rferl",
                language="en",
            ),
            Example(
                text=(
                    "Prague Hosts Meeting of Short-Wave Listeners\n\n"
                    "PRAGUE, April 19, 2006 (RFE/RL) -- Two hundred listeners to short-wave radio met in Prague today and compared the cards that they collect.\n"
                ),
                headline="Prague Hosts Meeting of Short-Wave Listeners",
                places=("PRAGUE",),
                year=2006,
                month=4,
                day=19,
                resolved=datetime.date(2006, 4, 19),
                credit="RFE/RL",
                agencies=("rferl",),
                body=(
                    "Two hundred listeners to short-wave radio met in Prague today and compared the cards that they collect.",
                ),
                agency="rferl",
                language="en",
            ),
            Example(
                text=(
                    "Kyrgyz Shepherds To Get Weather By Radio\n\n"
                    "BISHKEK -- Shepherds in the high valleys of Kyrgyzstan will hear the weather for their own pasture on the radio from May on.\n"
                ),
                headline="Kyrgyz Shepherds To Get Weather By Radio",
                places=("BISHKEK",),
                body=(
                    "Shepherds in the high valleys of Kyrgyzstan will hear the weather for their own pasture on the radio from May on.",
                ),
                language="en",
            ),
        ),
    ),
    Agency(
        id="rns",
        name="Religion News Service",
        country="US",
        languages=("en",),
        credits=("RNS",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "A choir of truckers sings in seven parking lots\n\n"
                    "STOCKTON, Calif. (RNS) — A choir of truck drivers that had never met in one place sang together on Sunday from seven parking lots.\n\n"
                    "The organ was in Reno.\n"
                ),
                headline="A choir of truckers sings in seven parking lots",
                places=("STOCKTON",),
                region="Calif.",
                credit="RNS",
                agencies=("rns",),
                body=(
                    "A choir of truck drivers that had never met in one place sang together on Sunday from seven parking lots.",
                    "The organ was in Reno.",
                ),
                agency="rns",
                language="en",
            ),
            Example(
                text=(
                    "Vatican gardener writes a book about weeds\n\n"
                    "VATICAN CITY (RNS) — In a book of 90 pages, a gardener of the pope has a kind word for the dandelion.\n\n"
                    "“It was here before the basilica,” he said.\n"
                ),
                headline="Vatican gardener writes a book about weeds",
                places=("VATICAN CITY",),
                credit="RNS",
                agencies=("rns",),
                body=(
                    "In a book of 90 pages, a gardener of the pope has a kind word for the dandelion.",
                    "“It was here before the basilica,” he said.",
                ),
                agency="rns",
                language="en",
            ),
        ),
    ),
    Agency(
        id="telam",
        name="Télam",
        country="AR",
        languages=("es",),
        credits=("TELAM", "Télam", "TÉLAM"),
        verified=True,
        source="Real copy of 1988 as relayed by FBIS: the dateline.",
        examples=(
            Example(
                text=(
                    "Buenos Aires, 18 Aug 88 (TELAM) -- [TEXT] The observatory of La Plata will be opened\n"
                    "to the public on the night of the eclipse.\n"
                    "   Visitors should bring a coat, it said.\n"
                ),
                places=("Buenos Aires",),
                year=1988,
                month=8,
                day=18,
                resolved=datetime.date(1988, 8, 18),
                credit="TELAM",
                agencies=("telam",),
                body=(
                    "The observatory of La Plata will be opened to the public on the night of the eclipse.",
                    "Visitors should bring a coat, it said.",
                ),
                ednotes=("[TEXT]",),
                agency="telam",
                language="en",
            ),
            Example(
                text=(
                    "BUENOS AIRES (ARGENTINA), 30 OCT 89 (TELAM) -- [EXCERPT] THE GOVERNMENT HAS LENT\n"
                    "TWO SHIPS TO THE SCHOOLS OF TIERRA DEL FUEGO.\n"
                    "   THE PUPILS WILL COUNT WHALES FROM THEM.\n"
                ),
                places=("BUENOS AIRES",),
                region="ARGENTINA",
                year=1989,
                month=10,
                day=30,
                resolved=datetime.date(1989, 10, 30),
                credit="TELAM",
                agencies=("telam",),
                body=(
                    "THE GOVERNMENT HAS LENT TWO SHIPS TO THE SCHOOLS OF TIERRA DEL FUEGO.",
                    "THE PUPILS WILL COUNT WHALES FROM THEM.",
                ),
                ednotes=("[EXCERPT]",),
                agency="telam",
                language="en",
            ),
        ),
    ),
    Agency(
        id="un-news",
        name="UN News",
        country="US",
        languages=("en", "es", "fr"),
        credits=("UN News", "UN News Centre"),
        boilerplate=("For more details go to UN News Centre",),
        verified=True,
        source="Own pages of 2014, reposts, and its service by mail of 2007: datelines, which name no agency, and the closing line.",
        examples=(
            Example(
                text=(
                    "UN agency helps islanders save seeds\n\n"
                    "10 April 2014 – Farmers on five islands in the Pacific will store the seeds of their yams in a cellar that the United Nations agency for agriculture has dug for them.\n\n"
                    '"It is dry and it is dark," said its head.\n\n'
                    "For more details go to UN News Centre at http://www.un.org/news\n"
                ),
                headline="UN agency helps islanders save seeds",
                year=2014,
                month=4,
                day=10,
                resolved=datetime.date(2014, 4, 10),
                body=(
                    "Farmers on five islands in the Pacific will store the seeds of their yams in a cellar that the United Nations agency for agriculture has dug for them.",
                    '"It is dry and it is dark," said its head.',
                ),
                boilerplate=("For more details go to UN News Centre at http://www.un.org/news",),
                language="en",
            ),
            Example(
                text=(
                    "Pakistan: herders get a calendar of rain\n\n"
                    "New York, 28 May 2014 – Herders in the west of Pakistan have received a calendar that shows the days on which rain is likely, the United Nations said today.\n"
                ),
                headline="Pakistan: herders get a calendar of rain",
                places=("New York",),
                year=2014,
                month=5,
                day=28,
                resolved=datetime.date(2014, 5, 28),
                body=(
                    "Herders in the west of Pakistan have received a calendar that shows the days on which rain is likely, the United Nations said today.",
                ),
                language="en",
            ),
        ),
    ),
    Agency(
        id="upi",
        name="United Press International",
        country="US",
        languages=("en", "es"),
        credits=("UPI",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Maine man returns library book after 66 years\n\n"
                    "PORTLAND, Maine, July 12 (UPI) -- A man who borrowed a book on knots in 1952 has brought it back with a knot in the ribbon that he still cannot undo.\n\n"
                    "The library waived the fine.\n"
                ),
                reference=datetime.date(2018, 7, 13),
                headline="Maine man returns library book after 66 years",
                places=("PORTLAND",),
                region="Maine",
                month=7,
                day=12,
                resolved=datetime.date(2018, 7, 12),
                credit="UPI",
                agencies=("upi",),
                body=(
                    "A man who borrowed a book on knots in 1952 has brought it back with a knot in the ribbon that he still cannot undo.",
                    "The library waived the fine.",
                ),
                agency="upi",
                language="en",
            ),
            Example(
                text=(
                    "Study: Left-handed cooks peel faster\n\n"
                    "Feb. 19 (UPI) -- Cooks who use the left hand peel a potato in four seconds less than others, a survey of 210 kitchens has found.\n\n"
                    "The reason is not known.\n"
                ),
                reference=datetime.date(2019, 2, 20),
                headline="Study: Left-handed cooks peel faster",
                month=2,
                day=19,
                resolved=datetime.date(2019, 2, 19),
                credit="UPI",
                agencies=("upi",),
                body=(
                    "Cooks who use the left hand peel a potato in four seconds less than others, a survey of 210 kitchens has found.",
                    "The reason is not known.",
                ),
                agency="upi",
                language="en",
            ),
        ),
    ),
    Agency(
        id="voa",
        name="Voice of America",
        country="US",
        languages=("en",),
        credits=("VOA", "VOA News"),
        verified=True,
        source="Copy of 2022 on another site: datelines, which name no agency.",
        examples=(
            Example(
                text=(
                    "Kenyan Beekeepers Stop Elephants at the Fence\n\n"
                    "Nairobi, Kenya — Beekeepers in the south of Kenya have hung their hives on the fences of the fields, and the elephants no longer come near them.\n\n"
                    '"They hear them and turn around," said one of the farmers.\n'
                ),
                headline="Kenyan Beekeepers Stop Elephants at the Fence",
                places=("Nairobi",),
                region="Kenya",
                body=(
                    "Beekeepers in the south of Kenya have hung their hives on the fences of the fields, and the elephants no longer come near them.",
                    '"They hear them and turn around," said one of the farmers.',
                ),
                language="en",
            ),
            Example(
                text=(
                    "Teachers on Bicycles Reach the Camps of South Sudan\n\n"
                    "JUBA, SOUTH SUDAN — Teachers who ride from camp to camp on bicycles have brought lessons to four thousand children in South Sudan this year.\n"
                ),
                headline="Teachers on Bicycles Reach the Camps of South Sudan",
                places=("JUBA",),
                region="SOUTH SUDAN",
                body=(
                    "Teachers who ride from camp to camp on bicycles have brought lessons to four thousand children in South Sudan this year.",
                ),
                language="en",
            ),
            Example(
                text=(
                    "Pakistan Truck Painters Open an Academy\n\n"
                    "ISLAMABAD — The painters of Pakistan's trucks have opened an academy in which the names of the flowers are taught as well.\n"
                ),
                headline="Pakistan Truck Painters Open an Academy",
                places=("ISLAMABAD",),
                body=(
                    "The painters of Pakistan's trucks have opened an academy in which the names of the flowers are taught as well.",
                ),
                language="en",
            ),
        ),
    ),
)
