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
        signoffs=("AAP RESULTS", "AAP COMMENT", "AAP BETTING"),
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
        id="ena",
        name="Ethiopian News Agency",
        country="ET",
        languages=("en",),
        credits=("ENA", "ኢዜአ"),
        as_printed=True,
        verified=True,
        source="Its own pages of 2019-2025: datelines. No closing credit was seen.",
        examples=(
            Example(
                text=(
                    "Weavers of Dorze Open School for Apprentices\n\n"
                    "Addis Ababa, December 8, 2025 (ENA) — The weavers of Dorze have opened a school in which sixty apprentices will learn the craft over two years.\n\n"
                    "The looms were made by the carpenters of the town.\n"
                ),
                headline="Weavers of Dorze Open School for Apprentices",
                places=("Addis Ababa",),
                year=2025,
                month=12,
                day=8,
                resolved=datetime.date(2025, 12, 8),
                credit="ENA",
                agencies=("ena",),
                body=(
                    "The weavers of Dorze have opened a school in which sixty apprentices will learn the craft over two years.",
                    "The looms were made by the carpenters of the town.",
                ),
                agency="ena",
                language="en",
            ),
            Example(
                text=(
                    "Bahir Dar Ferry Sails Again\n\n"
                    "Bahir Dar, October 21, 2025 (ENA) – A ferry that had been laid up for three years sailed again on Lake Tana on Tuesday with 80 passengers on board.\n"
                ),
                headline="Bahir Dar Ferry Sails Again",
                places=("Bahir Dar",),
                year=2025,
                month=10,
                day=21,
                resolved=datetime.date(2025, 10, 21),
                credit="ENA",
                agencies=("ena",),
                body=(
                    "A ferry that had been laid up for three years sailed again on Lake Tana on Tuesday with 80 passengers on board.",
                ),
                agency="ena",
                language="en",
            ),
        ),
    ),
    Agency(
        id="gna",
        name="Ghana News Agency",
        country="GH",
        languages=("en",),
        credits=("GNA",),
        verified=True,
        source="Its own pages: datelines, bylines and the closing credit.",
        examples=(
            Example(
                text=(
                    "Fishermen of Keta rebuild their net house\n\n"
                    "By Akosua Mensah\n\n"
                    "Keta, May 03, GNA – The fishermen of Keta have rebuilt the house in which they mend their nets, eleven years after the sea took it.\n\n"
                    "Mr Kofi Doe, the chief fisherman, said that the new one stood on higher ground.\n\n"
                    "GNA\n"
                ),
                reference=datetime.date(2018, 5, 4),
                headline="Fishermen of Keta rebuild their net house",
                byline=("Akosua Mensah",),
                places=("Keta",),
                month=5,
                day=3,
                resolved=datetime.date(2018, 5, 3),
                credit="GNA",
                agencies=("gna",),
                body=(
                    "The fishermen of Keta have rebuilt the house in which they mend their nets, eleven years after the sea took it.",
                    "Mr Kofi Doe, the chief fisherman, said that the new one stood on higher ground.",
                ),
                signoff="GNA",
                signoff_agencies=("gna",),
                agency="gna",
                language="en",
            ),
            Example(
                text=(
                    "Yam farmers of Hani get a store\n\n"
                    "Hani, (B/A), May 03, GNA – The yam farmers of Hani have been given a store of stone, in which the crop will keep until the rains.\n\n"
                    "GNA\n"
                ),
                reference=datetime.date(2018, 5, 4),
                headline="Yam farmers of Hani get a store",
                places=("Hani",),
                region="B/A",
                month=5,
                day=3,
                resolved=datetime.date(2018, 5, 3),
                credit="GNA",
                agencies=("gna",),
                body=(
                    "The yam farmers of Hani have been given a store of stone, in which the crop will keep until the rains.",
                ),
                signoff="GNA",
                signoff_agencies=("gna",),
                agency="gna",
                language="en",
            ),
            Example(
                text=(
                    "School choir to sing in nine languages\n\n"
                    "Accra, Feb. 19, GNA - A school choir of Accra will sing in nine languages of the country at a concert on Independence Day, its teacher said.\n\n"
                    "GNA\n"
                ),
                reference=datetime.date(2019, 2, 20),
                headline="School choir to sing in nine languages",
                places=("Accra",),
                month=2,
                day=19,
                resolved=datetime.date(2019, 2, 19),
                credit="GNA",
                agencies=("gna",),
                body=(
                    "A school choir of Accra will sing in nine languages of the country at a concert on Independence Day, its teacher said.",
                ),
                signoff="GNA",
                signoff_agencies=("gna",),
                agency="gna",
                language="en",
            ),
        ),
    ),
    Agency(
        id="inforpress",
        name="Inforpress",
        country="CV",
        languages=("pt", "en", "fr"),
        credits=("Inforpress",),
        verified=True,
        source="Its own pages of 2017-2021 in Portuguese, English and French: datelines and the end mark. The initials above it are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Ilha do Fogo: Queijo de cabra volta ao mercado de São Filipe\n\n"
                    "São Filipe, 02 Fev (Inforpress) – Os produtores de queijo de cabra da ilha do Fogo voltaram hoje ao mercado de São Filipe, depois de dois anos em que não houve chuva.\n\n"
                    "O preço é de 150 escudos.\n\n"
                    "AB/CD\n\n"
                    "Inforpress/Fim\n"
                ),
                reference=datetime.date(2019, 2, 3),
                headline="Ilha do Fogo: Queijo de cabra volta ao mercado de São Filipe",
                places=("São Filipe",),
                month=2,
                day=2,
                resolved=datetime.date(2019, 2, 2),
                credit="Inforpress",
                agencies=("inforpress",),
                body=(
                    "Os produtores de queijo de cabra da ilha do Fogo voltaram hoje ao mercado de São Filipe, depois de dois anos em que não houve chuva.",
                    "O preço é de 150 escudos.",
                ),
                signoff="Inforpress/Fim",
                signoff_agencies=("inforpress",),
                initials="AB/CD",
                agency="inforpress",
                language="pt",
            ),
            Example(
                text=(
                    "Mindelo: Músicos oferecem instrumentos à escola\n\n"
                    "Mindelo, 17 Ago (Inforpress) – Um grupo de músicos do Mindelo ofereceu à escola da cidade doze violões e um piano, disse à Inforpress o diretor.\n\n"
                    "Inforpress/Fim\n"
                ),
                reference=datetime.date(2018, 8, 18),
                headline="Mindelo: Músicos oferecem instrumentos à escola",
                places=("Mindelo",),
                month=8,
                day=17,
                resolved=datetime.date(2018, 8, 17),
                credit="Inforpress",
                agencies=("inforpress",),
                body=(
                    "Um grupo de músicos do Mindelo ofereceu à escola da cidade doze violões e um piano, disse à Inforpress o diretor.",
                ),
                signoff="Inforpress/Fim",
                signoff_agencies=("inforpress",),
                agency="inforpress",
                language="pt",
            ),
            Example(
                text=(
                    "Divers count turtles off Boa Vista\n\n"
                    "Praia, Jan 11 (Inforpress) – Divers have counted more than 900 turtles off the island of Boa Vista, the institute of the sea said on Monday.\n\n"
                    "The count will go on until March.\n\n"
                    "Inforpress/Fim\n"
                ),
                reference=datetime.date(2021, 1, 12),
                headline="Divers count turtles off Boa Vista",
                places=("Praia",),
                month=1,
                day=11,
                resolved=datetime.date(2021, 1, 11),
                credit="Inforpress",
                agencies=("inforpress",),
                body=(
                    "Divers have counted more than 900 turtles off the island of Boa Vista, the institute of the sea said on Monday.",
                    "The count will go on until March.",
                ),
                signoff="Inforpress/Fim",
                signoff_agencies=("inforpress",),
                agency="inforpress",
                language="en",
            ),
            Example(
                text=(
                    "Une bibliothèque ouvre dans l'ancien phare\n\n"
                    "Praia, 16 juin (Inforpress) – Une bibliothèque pour les enfants a été ouverte dans l'ancien phare de la ville, avec les livres que les marins ont laissés.\n\n"
                    "Inforpress/Fim\n"
                ),
                reference=datetime.date(2019, 6, 17),
                headline="Une bibliothèque ouvre dans l'ancien phare",
                places=("Praia",),
                month=6,
                day=16,
                resolved=datetime.date(2019, 6, 16),
                credit="Inforpress",
                agencies=("inforpress",),
                body=(
                    "Une bibliothèque pour les enfants a été ouverte dans l'ancien phare de la ville, avec les livres que les marins ont laissés.",
                ),
                signoff="Inforpress/Fim",
                signoff_agencies=("inforpress",),
                agency="inforpress",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="map",
        name="Maghreb Arabe Presse",
        country="MA",
        languages=("fr", "ar", "en", "es"),
        credits=("MAP", "Maghreb Arabe Presse", "ومع", "و م ع"),
        as_printed=True,
        verified=False,
        source="From general knowledge; no copy was found, only mentions.",
        examples=(
            Example(
                text=(
                    "Le port de Larache aura un musée des filets\n\n"
                    "Rabat, 22 sept. 2020 (MAP) – La ville de Larache aura un musée des filets de pêche, qui sera installé dans une maison du port, selon la commune.\n\n"
                    "Les pêcheurs ont donné 200 objets.\n"
                ),
                headline="Le port de Larache aura un musée des filets",
                places=("Rabat",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="MAP",
                agencies=("map",),
                body=(
                    "La ville de Larache aura un musée des filets de pêche, qui sera installé dans une maison du port, selon la commune.",
                    "Les pêcheurs ont donné 200 objets.",
                ),
                agency="map",
                language="fr",
            ),
            Example(
                text=(
                    "Les potiers de Safi fêtent leur four\n\n"
                    "Rabat – Les potiers de Safi ont fêté les cent ans de leur four, dans lequel des vases sont cuits deux fois par semaine.\n\n"
                    "Le four est au bois.\n\n"
                    "MAP\n"
                ),
                headline="Les potiers de Safi fêtent leur four",
                places=("Rabat",),
                body=(
                    "Les potiers de Safi ont fêté les cent ans de leur four, dans lequel des vases sont cuits deux fois par semaine.",
                    "Le four est au bois.",
                ),
                signoff="MAP",
                signoff_agencies=("map",),
                agency="map",
                language="fr",
            ),
            Example(
                text=(
                    "Atlas villages to share a snow plough\n\n"
                    "RABAT, Sept 22 (MAP) - Four villages in the Atlas will share a snow plough this winter, the council of the province said on Tuesday.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Atlas villages to share a snow plough",
                places=("RABAT",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="MAP",
                agencies=("map",),
                body=(
                    "Four villages in the Atlas will share a snow plough this winter, the council of the province said on Tuesday.",
                ),
                agency="map",
                language="en",
            ),
            Example(
                text=(
                    "ورشة لترميم الزرابي في تازناخت\n\n"
                    "الرباط 22 شتنبر 2020 (ومع) - افتتحت في تازناخت ورشة لترميم الزرابي القديمة التي تعود إلى القرن الماضي.\n\n"
                    "وقال مدير الورشة إن العمل سوف يستمر سنة.\n"
                ),
                headline="ورشة لترميم الزرابي في تازناخت",
                places=("الرباط",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="ومع",
                agencies=("map",),
                body=(
                    "افتتحت في تازناخت ورشة لترميم الزرابي القديمة التي تعود إلى القرن الماضي.",
                    "وقال مدير الورشة إن العمل سوف يستمر سنة.",
                ),
                agency="map",
                language="ar",
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
