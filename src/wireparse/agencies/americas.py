"""Agencies of the Americas."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

AMERICAS: Final[tuple[Agency, ...]] = (
    Agency(
        id="acan-efe",
        name="Agencia Centroamericana de Noticias",
        country="PA",
        languages=("es",),
        credits=("ACAN-EFE", "ACAN"),
        verified=True,
        source="Real copy of 1989 as relayed by FBIS (MUC-3); the form of later years follows EFE's.",
        examples=(
            Example(
                text=(
                    "COSTA RICA-TORTUGAS\n\n"
                    "Voluntarios cuentan seis mil nidos de tortuga en Tortuguero\n\n"
                    "San José, 12 sep (ACAN-EFE).- Un grupo de voluntarios contó más de seis mil nidos de tortuga verde en las playas del Caribe costarricense, informó la asociación que los reúne.\n\n"
                    "La cifra es la mayor de los últimos diez años. ACAN-EFE\n"
                    "lfb/gr\n"
                ),
                reference=datetime.date(2003, 9, 13),
                slugline="COSTA RICA-TORTUGAS",
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
        id="ap",
        name="The Associated Press",
        country="US",
        languages=("en", "es"),
        credits=("AP", "The Associated Press", "Associated Press"),
        boilerplate=("Follow AP's", "Follow AP’s", "AP's coverage of", "AP’s coverage of"),
        verified=True,
        source="Real copy of 1989-2023: AP 1989 (TREC), ANPA transmissions of 2007-2013, its web pages.",
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
)
