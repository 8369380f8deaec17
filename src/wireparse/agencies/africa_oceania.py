"""Agencies of Africa and Oceania."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

AFRICA_OCEANIA: Final[tuple[Agency, ...]] = (
    Agency(
        id="aap",
        name="Australian Associated Press",
        country="AU",
        languages=("en",),
        credits=("AAP", "AAP RTV"),
        verified=True,
        source="Transmissions of its own system: datelines, signoffs and initials.",
        examples=(
            Example(
                text=(
                    "RL:Veteran prop to play on with broken nose\n\n"
                    "SYDNEY March 22 AAP - A veteran prop will play on Friday with a nose that has been broken for the eleventh time.\n\n"
                    "The club doctor says there is nothing left to break.\n\n"
                    "AAP gfr\n"
                ),
                reference=datetime.date(2016, 3, 23),
                headline="RL:Veteran prop to play on with broken nose",
                places=("SYDNEY",),
                month=3,
                day=22,
                resolved=datetime.date(2016, 3, 22),
                credit="AAP",
                agencies=("aap",),
                body=(
                    "A veteran prop will play on Friday with a nose that has been broken for the eleventh time.",
                    "The club doctor says there is nothing left to break.",
                ),
                signoff="AAP",
                signoff_agencies=("aap",),
                initials="gfr",
                agency="aap",
                language="en",
            ),
            Example(
                text=(
                    "Wombat closes runway at Cooma\n\n"
                    "MELBOURNE Sept 4 AAP - A wombat that slept on the runway at Cooma held up two flights on Monday morning.\n\n"
                    "It was moved with a carrot.\n\n"
                    "AAP RTV ar\n"
                ),
                reference=datetime.date(2017, 9, 5),
                headline="Wombat closes runway at Cooma",
                places=("MELBOURNE",),
                month=9,
                day=4,
                resolved=datetime.date(2017, 9, 4),
                credit="AAP",
                agencies=("aap",),
                body=(
                    "A wombat that slept on the runway at Cooma held up two flights on Monday morning.",
                    "It was moved with a carrot.",
                ),
                signoff="AAP RTV",
                signoff_agencies=("aap",),
                initials="ar",
                agency="aap",
                language="en",
            ),
        ),
    ),
    Agency(
        id="aim",
        name="Agência de Informação de Moçambique",
        country="MZ",
        languages=(
            "pt",
            "en",
        ),
        credits=("AIM",),
        verified=True,
        source="Own pages of 2024: the dateline. The signoff and initials are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Ilha de Moçambique restaura um barco à vela\n\n"
                    "Maputo, 12 Mar (AIM) – Um barco à vela de 1948 foi restaurado pelos carpinteiros da Ilha de Moçambique e voltou hoje ao mar com a mesma tripulação.\n\n"
                    "O mestre tem 91 anos.\n"
                ),
                reference=datetime.date(2024, 3, 13),
                headline="Ilha de Moçambique restaura um barco à vela",
                places=("Maputo",),
                month=3,
                day=12,
                resolved=datetime.date(2024, 3, 12),
                credit="AIM",
                agencies=("aim",),
                body=(
                    "Um barco à vela de 1948 foi restaurado pelos carpinteiros da Ilha de Moçambique e voltou hoje ao mar com a mesma tripulação.",
                    "O mestre tem 91 anos.",
                ),
                agency="aim",
                language="pt",
            ),
            Example(
                text=(
                    "Cashew growers plant by moonlight\n\n"
                    "Maputo, 22 Sep (AIM) – Cashew growers in the province of Nampula have begun to plant at night, because the seedlings bear the heat of the day badly.\n\n"
                    "A choir keeps them awake.\n\n"
                    "(AIM)\n"
                    "Pf/bm\n"
                ),
                reference=datetime.date(2009, 9, 23),
                headline="Cashew growers plant by moonlight",
                places=("Maputo",),
                month=9,
                day=22,
                resolved=datetime.date(2009, 9, 22),
                credit="AIM",
                agencies=("aim",),
                body=(
                    "Cashew growers in the province of Nampula have begun to plant at night, because the seedlings bear the heat of the day badly.",
                    "A choir keeps them awake.",
                ),
                signoff="(AIM)",
                signoff_agencies=("aim",),
                initials="Pf/bm",
                agency="aim",
                language="en",
            ),
        ),
    ),
    Agency(
        id="angop",
        name="Agência Angola Press",
        country="AO",
        languages=(
            "pt",
            "en",
        ),
        credits=(
            "ANGOP",
            "Angop",
        ),
        verified=True,
        source="Real copy in English as relayed by others: a place before a dash, without a credit. The credit with a date is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Pescadores do Namibe fundam uma escola de música\n\n"
                    "Luanda – Os pescadores do Namibe fundaram uma escola de música em que as aulas são dadas nos dias de mar agitado, anunciou o director da cultura.\n\n"
                    "Os tambores foram feitos com barris.\n"
                ),
                headline="Pescadores do Namibe fundam uma escola de música",
                places=("Luanda",),
                body=(
                    "Os pescadores do Namibe fundaram uma escola de música em que as aulas são dadas nos dias de mar agitado, anunciou o director da cultura.",
                    "Os tambores foram feitos com barris.",
                ),
                language="pt",
            ),
            Example(
                text=(
                    "Giant sable seen again near river\n\n"
                    "Luanda - A herd of giant sable antelopes was seen by a teacher and his pupils on the banks of the Luando river, the environment ministry said on Tuesday.\n\n"
                    "The pupils counted eleven.\n"
                ),
                headline="Giant sable seen again near river",
                places=("Luanda",),
                body=(
                    "A herd of giant sable antelopes was seen by a teacher and his pupils on the banks of the Luando river, the environment ministry said on Tuesday.",
                    "The pupils counted eleven.",
                ),
                language="en",
            ),
            Example(
                text=(
                    "Comboio do planalto volta a parar no Huambo\n\n"
                    "Luanda, 12/03 (Angop) - O comboio do planalto volta a parar na antiga estação do Huambo, depois de um ano de obras, informou hoje o caminho-de-ferro.\n\n"
                    "O relógio ainda não anda.\n"
                ),
                reference=datetime.date(2013, 3, 13),
                headline="Comboio do planalto volta a parar no Huambo",
                places=("Luanda",),
                month=3,
                day=12,
                resolved=datetime.date(2013, 3, 12),
                credit="Angop",
                agencies=("angop",),
                body=(
                    "O comboio do planalto volta a parar na antiga estação do Huambo, depois de um ano de obras, informou hoje o caminho-de-ferro.",
                    "O relógio ainda não anda.",
                ),
                agency="angop",
                language="pt",
            ),
        ),
    ),
    Agency(
        id="ans-gri",
        name="GRi Newsreel",
        country="GH",
        languages=("en",),
        credits=("GRi",),
        signoffs=("GRi…/",),
        verified=True,
        source="Real copy of 1999-2002: datelines and signoffs.",
        examples=(
            Example(
                text=(
                    "Drum makers of Aburi form a guild\n\n"
                    "Accra (Greater Accra) 30 March 2001\n\n"
                    "The drum makers of Aburi have formed a guild that will see to the planting of new trees, their chairman said on Friday.\n\n"
                    "Each member is to plant three for the one that he cuts.\n\n"
                    "GRi…/\n"
                ),
                headline="Drum makers of Aburi form a guild",
                places=("Accra",),
                region="Greater Accra",
                year=2001,
                month=3,
                day=30,
                resolved=datetime.date(2001, 3, 30),
                body=(
                    "The drum makers of Aburi have formed a guild that will see to the planting of new trees, their chairman said on Friday.",
                    "Each member is to plant three for the one that he cuts.",
                ),
                signoff="GRi…/",
                signoff_agencies=("ans-gri",),
                agency="ans-gri",
                language="en",
            ),
            Example(
                text=(
                    "Kumasi teachers get bicycles\n\n"
                    "Kumasi (Ashanti Region) 14 December 2002\n\n"
                    "A hundred teachers in the villages around Kumasi were given bicycles on Saturday by a club of doctors.\n\n"
                    "GRi…/\n"
                ),
                headline="Kumasi teachers get bicycles",
                places=("Kumasi",),
                region="Ashanti Region",
                year=2002,
                month=12,
                day=14,
                resolved=datetime.date(2002, 12, 14),
                body=(
                    "A hundred teachers in the villages around Kumasi were given bicycles on Saturday by a club of doctors.",
                ),
                signoff="GRi…/",
                signoff_agencies=("ans-gri",),
                agency="ans-gri",
                language="en",
            ),
        ),
    ),
    Agency(
        id="aps",
        name="Algérie Presse Service",
        country="DZ",
        languages=("fr", "ar", "en"),
        credits=("APS",),
        verified=True,
        source="A single example of a dateline, perhaps made up.",
        examples=(
            Example(
                text=(
                    "La ville d'Oran rend ses escaliers aux musiciens\n\n"
                    "Alger (APS) — La ville d'Oran a décidé de fermer trois escaliers aux motos et de les réserver aux musiciens pendant les soirées du mois d'août.\n\n"
                    "Les habitants pourront leur apporter du thé.\n"
                ),
                headline="La ville d'Oran rend ses escaliers aux musiciens",
                places=("Alger",),
                credit="APS",
                agencies=("aps",),
                body=(
                    "La ville d'Oran a décidé de fermer trois escaliers aux motos et de les réserver aux musiciens pendant les soirées du mois d'août.",
                    "Les habitants pourront leur apporter du thé.",
                ),
                agency="aps",
                language="fr",
            ),
            Example(
                text=(
                    "Un atlas des puits du Sahara est publié à Alger\n\n"
                    "Alger (APS) — L'Algérie a publié un atlas de tous les puits que les caravanes ont utilisés dans le sud du pays.\n\n"
                    "Il compte 412 cartes, et sur la dernière il n'y a qu'un point.\n"
                ),
                headline="Un atlas des puits du Sahara est publié à Alger",
                places=("Alger",),
                credit="APS",
                agencies=("aps",),
                body=(
                    "L'Algérie a publié un atlas de tous les puits que les caravanes ont utilisés dans le sud du pays.",
                    "Il compte 412 cartes, et sur la dernière il n'y a qu'un point.",
                ),
                agency="aps",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="businessdesk",
        name="BusinessDesk",
        country="NZ",
        languages=("en",),
        credits=("BusinessDesk",),
        verified=True,
        source="Real copy: dateline and signoff.",
        examples=(
            Example(
                text=(
                    "Receivers sell last tram of Otago brewery\n\n"
                    "By Helen Tamihana\n\n"
                    "Jan. 12 (BusinessDesk) - The receivers of an Otago brewery have sold its last tram to a school, ending a line of 900 metres that was the shortest in the country.\n\n"
                    "The price was $1 and a barrel.\n\n"
                    "(BusinessDesk)\n"
                ),
                reference=datetime.date(2016, 1, 13),
                headline="Receivers sell last tram of Otago brewery",
                byline=("Helen Tamihana",),
                month=1,
                day=12,
                resolved=datetime.date(2016, 1, 12),
                credit="BusinessDesk",
                agencies=("businessdesk",),
                body=(
                    "The receivers of an Otago brewery have sold its last tram to a school, ending a line of 900 metres that was the shortest in the country.",
                    "The price was $1 and a barrel.",
                ),
                signoff="(BusinessDesk)",
                signoff_agencies=("businessdesk",),
                agency="businessdesk",
                language="en",
            ),
            Example(
                text=(
                    "Honey exporter to pay growers by the flower\n\n"
                    "Aug. 30 (BusinessDesk) - A honey exporter said it would pay its growers by the kind of flower and not by weight, starting with the next season.\n\n"
                    "The shares were unchanged at $2.40.\n\n"
                    "(BusinessDesk)\n"
                ),
                reference=datetime.date(2013, 8, 31),
                headline="Honey exporter to pay growers by the flower",
                month=8,
                day=30,
                resolved=datetime.date(2013, 8, 30),
                credit="BusinessDesk",
                agencies=("businessdesk",),
                body=(
                    "A honey exporter said it would pay its growers by the kind of flower and not by weight, starting with the next season.",
                    "The shares were unchanged at $2.40.",
                ),
                signoff="(BusinessDesk)",
                signoff_agencies=("businessdesk",),
                agency="businessdesk",
                language="en",
            ),
        ),
    ),
    Agency(
        id="nan",
        name="News Agency of Nigeria",
        country="NG",
        languages=("en",),
        credits=("NAN",),
        verified=True,
        source="Its name in the text of real copy; the dateline and the closing credit are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Ibadan mechanics open free night school\n\n"
                    "By Peter Adeyinka\n\n"
                    "Ibadan, Sept. 22, 2020 (NAN) The mechanics of a market in Ibadan have opened a night school in which boys may learn the trade for nothing.\n\n"
                    "The News Agency of Nigeria (NAN) reports that 60 of them came on the first evening. (NAN)\n"
                ),
                headline="Ibadan mechanics open free night school",
                byline=("Peter Adeyinka",),
                places=("Ibadan",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="NAN",
                agencies=("nan",),
                body=(
                    "The mechanics of a market in Ibadan have opened a night school in which boys may learn the trade for nothing.",
                    "The News Agency of Nigeria (NAN) reports that 60 of them came on the first evening.",
                ),
                signoff="(NAN)",
                signoff_agencies=("nan",),
                agency="nan",
                language="en",
            ),
            Example(
                text=(
                    "Canoe race returns to Lokoja\n\n"
                    "Lokoja, May 4, 2019 (NAN) A race of canoes was held at the meeting of the two rivers on Saturday for the first time in twelve years.\n\n"
                    "The winner was given a goat. (NAN)\n"
                ),
                headline="Canoe race returns to Lokoja",
                places=("Lokoja",),
                year=2019,
                month=5,
                day=4,
                resolved=datetime.date(2019, 5, 4),
                credit="NAN",
                agencies=("nan",),
                body=(
                    "A race of canoes was held at the meeting of the two rivers on Saturday for the first time in twelve years.",
                    "The winner was given a goat.",
                ),
                signoff="(NAN)",
                signoff_agencies=("nan",),
                agency="nan",
                language="en",
            ),
        ),
    ),
)
