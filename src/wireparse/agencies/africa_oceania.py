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
    Agency(
        id="pana",
        name="Panapress",
        country="SN",
        languages=("en", "fr", "pt", "ar"),
        credits=("PANA",),
        verified=True,
        source="Own pages of 2009 to 2023: the dateline. The signoff from general knowledge.",
        examples=(
            Example(
                text=(
                    "Ethiopian potters win space at Addis market\n\n"
                    "Addis Ababa, Ethiopia (PANA) - The potters of three villages have won a street of their own at the great market of Addis Ababa, the city council said on Friday.\n\n"
                    "They are to pay with one pot a month.\n"
                ),
                headline="Ethiopian potters win space at Addis market",
                places=("Addis Ababa",),
                region="Ethiopia",
                credit="PANA",
                agencies=("pana",),
                body=(
                    "The potters of three villages have won a street of their own at the great market of Addis Ababa, the city council said on Friday.",
                    "They are to pay with one pot a month.",
                ),
                agency="pana",
                language="en",
            ),
            Example(
                text=(
                    "Ferry of Saint-Louis back in service\n\n"
                    "Dakar, Senegal (PANA) – The old ferry of Saint-Louis went back into service on Sunday after eleven years on the bank.\n"
                ),
                headline="Ferry of Saint-Louis back in service",
                places=("Dakar",),
                region="Senegal",
                credit="PANA",
                agencies=("pana",),
                body=("The old ferry of Saint-Louis went back into service on Sunday after eleven years on the bank.",),
                agency="pana",
                language="en",
            ),
            Example(
                text=(
                    "Un cinéma de plein air ouvre à Lomé\n\n"
                    "Lomé, Togo (PANA) - Un cinéma de plein air a ouvert ses portes sur la plage de Lomé, où les pêcheurs pourront voir des films pour le prix d'un poisson.\n"
                ),
                headline="Un cinéma de plein air ouvre à Lomé",
                places=("Lomé",),
                region="Togo",
                credit="PANA",
                agencies=("pana",),
                body=(
                    "Un cinéma de plein air a ouvert ses portes sur la plage de Lomé, où les pêcheurs pourront voir des films pour le prix d'un poisson.",
                ),
                agency="pana",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="sapa",
        name="South African Press Association",
        country="ZA",
        languages=("en",),
        credits=("Sapa", "SAPA"),
        verified=True,
        source="Archives of its copy of 1996 to 1999: the source line over the headline, the joint credit and the line of rights. The dateline and the signoffs of newspapers are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Penguins hold up train at Simon's Town\n\n"
                    "A party of penguins held up the morning train at Simon's Town for half an hour on Friday, Metrorail said.\n\n"
                    "They were led away by a schoolgirl with a pilchard. - Sapa\n"
                ),
                headline="Penguins hold up train at Simon's Town",
                body=(
                    "A party of penguins held up the morning train at Simon's Town for half an hour on Friday, Metrorail said.",
                    "They were led away by a schoolgirl with a pilchard.",
                ),
                signoff="- Sapa",
                signoff_agencies=("sapa",),
                agency="sapa",
                language="en",
            ),
            Example(
                text=(
                    "Karoo observatory to be opened to farmers\n\n"
                    "CAPE TOWN, Jan 2 (Sapa) - The observatory in the Karoo is to be opened on one night a month to the farmers who keep their yards dark.\n\n"
                    "© South African Press Association, 1998\n"
                ),
                reference=datetime.date(1998, 1, 3),
                headline="Karoo observatory to be opened to farmers",
                places=("CAPE TOWN",),
                month=1,
                day=2,
                resolved=datetime.date(1998, 1, 2),
                credit="Sapa",
                agencies=("sapa",),
                body=(
                    "The observatory in the Karoo is to be opened on one night a month to the farmers who keep their yards dark.",
                ),
                boilerplate=("© South African Press Association, 1998",),
                agency="sapa",
                language="en",
            ),
            Example(
                text=(
                    "Harare potters fire their largest kiln\n\n"
                    "Potters in Harare have fired a kiln that is as large as a bus, the owner of the workshop said on Saturday. (Sapa-AFP)\n"
                ),
                headline="Harare potters fire their largest kiln",
                body=(
                    "Potters in Harare have fired a kiln that is as large as a bus, the owner of the workshop said on Saturday.",
                ),
                signoff="(Sapa-AFP)",
                signoff_agencies=("sapa", "afp"),
                agency="afp",
                distributor="sapa",
                language="en",
            ),
        ),
    ),
    Agency(
        id="suna",
        name="Sudan News Agency",
        country="SD",
        languages=("ar", "en"),
        credits=("SUNA", "سونا"),
        verified=True,
        source="Copy of 2008 and 2009 in archives of a forum: datelines. The Arabic dateline from a test of dates.",
        examples=(
            Example(
                text=(
                    "Gezira tenants plant sunflowers\n\n"
                    "Khartoum, Aug. 23 (SUNA) - The tenants of twelve villages in Gezira have planted sunflowers along the canals, the ministry of agriculture said on Sunday.\n\n"
                    "They are to keep the sand away.\n"
                ),
                reference=datetime.date(2009, 8, 24),
                headline="Gezira tenants plant sunflowers",
                places=("Khartoum",),
                month=8,
                day=23,
                resolved=datetime.date(2009, 8, 23),
                credit="SUNA",
                agencies=("suna",),
                body=(
                    "The tenants of twelve villages in Gezira have planted sunflowers along the canals, the ministry of agriculture said on Sunday.",
                    "They are to keep the sand away.",
                ),
                agency="suna",
                language="en",
            ),
            Example(
                text=(
                    "Nile steamer to become a clinic\n\n"
                    "Kosti, July 25 (SUNA)- A steamer that carried the mail on the White Nile until 1990 is to become a clinic with sixteen beds.\n"
                ),
                reference=datetime.date(2009, 7, 26),
                headline="Nile steamer to become a clinic",
                places=("Kosti",),
                month=7,
                day=25,
                resolved=datetime.date(2009, 7, 25),
                credit="SUNA",
                agencies=("suna",),
                body=(
                    "A steamer that carried the mail on the White Nile until 1990 is to become a clinic with sixteen beds.",
                ),
                agency="suna",
                language="en",
            ),
            Example(
                text=(
                    "افتتاح مدرسة ليلية للبحارة في كوستي\n\n"
                    "الخرطوم 16-9-2016(سونا)- افتتحت وزارة التعليم اليوم في مدينة كوستي مدرسة ليلية يتعلم فيها البحارة القراءة والكتابة.\n"
                ),
                reference=datetime.date(2016, 9, 17),
                headline="افتتاح مدرسة ليلية للبحارة في كوستي",
                places=("الخرطوم",),
                year=2016,
                month=9,
                day=16,
                resolved=datetime.date(2016, 9, 16),
                credit="سونا",
                agencies=("suna",),
                body=("افتتحت وزارة التعليم اليوم في مدينة كوستي مدرسة ليلية يتعلم فيها البحارة القراءة والكتابة.",),
                agency="suna",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="tap",
        name="Agence Tunis Afrique Presse",
        country="TN",
        languages=("fr", "ar", "en"),
        credits=("TAP", "وات"),
        verified=True,
        source="Own page of 2020: the credit that opens a story. The datelines with place and date, and the Arabic credit, from general knowledge.",
        examples=(
            Example(
                text=(
                    "Kairouan carpet makers open their archive\n\n"
                    "(TAP) – The carpet makers of Kairouan opened the archive of their patterns to the public on Tuesday, and hundreds of visitors came to look for that of their grandmother.\n\n"
                    "The oldest is of 1871.\n"
                ),
                headline="Kairouan carpet makers open their archive",
                credit="TAP",
                agencies=("tap",),
                body=(
                    "The carpet makers of Kairouan opened the archive of their patterns to the public on Tuesday, and hundreds of visitors came to look for that of their grandmother.",
                    "The oldest is of 1871.",
                ),
                agency="tap",
                language="en",
            ),
            Example(
                text=(
                    "La médina de Tunis prête ses toits aux musiciens\n\n"
                    "TUNIS, 22 sept. (TAP) - La médina de Tunis prête ses toits aux musiciens pour les nuits du mois de juin, a annoncé la municipalité dans un communiqué.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="La médina de Tunis prête ses toits aux musiciens",
                places=("TUNIS",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="TAP",
                agencies=("tap",),
                body=(
                    "La médina de Tunis prête ses toits aux musiciens pour les nuits du mois de juin, a annoncé la municipalité dans un communiqué.",
                ),
                agency="tap",
                language="fr",
            ),
            Example(
                text=(
                    "معرض للسجاد في القيروان\n\n"
                    "تونس 22 سبتمبر (وات) - افتتح اليوم في مدينة القيروان معرض للسجاد يضم ثلاثين قطعة نسجتها نساء من قرى الجهة.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="معرض للسجاد في القيروان",
                places=("تونس",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="وات",
                agencies=("tap",),
                body=("افتتح اليوم في مدينة القيروان معرض للسجاد يضم ثلاثين قطعة نسجتها نساء من قرى الجهة.",),
                agency="tap",
                language="ar",
            ),
        ),
    ),
)
