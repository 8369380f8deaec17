"""Distributors of press releases and of market news, and relays: services that carry what others wrote."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

RELEASES: Final[tuple[Agency, ...]] = (
    Agency(
        id="accesswire",
        name="ACCESS Newswire",
        country="US",
        languages=("en",),
        credits=("ACCESSWIRE",),
        boilerplate=("SOURCE: ",),
        verified=True,
        source="Real copy of 2015-2022: datelines.",
        examples=(
            Example(
                text=(
                    "Fernwood Kites Opens Second Workshop\n\n"
                    "WHITEFISH, MT / ACCESSWIRE / July 13, 2015 / The makers of Fernwood kites today opened a second workshop with room for twelve sail makers.\n\n"
                    "SOURCE: Fernwood Kites LLC\n"
                ),
                headline="Fernwood Kites Opens Second Workshop",
                places=("WHITEFISH",),
                region="MT",
                year=2015,
                month=7,
                day=13,
                resolved=datetime.date(2015, 7, 13),
                credit="ACCESSWIRE",
                agencies=("accesswire",),
                body=("The makers of Fernwood kites today opened a second workshop with room for twelve sail makers.",),
                boilerplate=("SOURCE: Fernwood Kites LLC",),
                agency="accesswire",
                language="en",
            ),
            Example(
                text=(
                    "Larkspur Mining Finds a Meteorite\n\n"
                    "NEW YORK, NY / ACCESSWIRE / April 29, 2021 / Larkspur Mining Corp. said that the iron it had found in the last hole came from the sky and is not part of the deposit.\n\n"
                    "It will be given to a museum.\n"
                ),
                headline="Larkspur Mining Finds a Meteorite",
                places=("NEW YORK",),
                region="NY",
                year=2021,
                month=4,
                day=29,
                resolved=datetime.date(2021, 4, 29),
                credit="ACCESSWIRE",
                agencies=("accesswire",),
                body=(
                    "Larkspur Mining Corp. said that the iron it had found in the last hole came from the sky and is not part of the deposit.",
                    "It will be given to a museum.",
                ),
                agency="accesswire",
                language="en",
            ),
        ),
    ),
    Agency(
        id="businesswire",
        name="Business Wire",
        country="US",
        languages=("en", "de", "fr"),
        credits=("BUSINESS WIRE",),
        boilerplate=("View source version on businesswire.com",),
        verified=True,
        source="Real copy: datelines and the line that its pages add.",
        examples=(
            Example(
                text=(
                    "Oakhollow Introduces Quiet Leaf Rake\n\n"
                    "BOISE, Idaho--(BUSINESS WIRE)--Oakhollow, a maker of garden tools, today introduced a rake that makes less noise than the leaves it moves.\n\n"
                    "It will be in shops by October.\n\n"
                    "View source version on businesswire.com: https://example.org/oakhollow\n"
                ),
                headline="Oakhollow Introduces Quiet Leaf Rake",
                places=("BOISE",),
                region="Idaho",
                credit="BUSINESS WIRE",
                agencies=("businesswire",),
                body=(
                    "Oakhollow, a maker of garden tools, today introduced a rake that makes less noise than the leaves it moves.",
                    "It will be in shops by October.",
                ),
                boilerplate=("View source version on businesswire.com: https://example.org/oakhollow",),
                agency="businesswire",
                language="en",
            ),
            Example(
                text=(
                    "Two Lens Makers to Merge\n\n"
                    "SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--Claremont Optics and Yarden Glass said that they would merge and keep both of their names on every second lens.\n\n"
                    "The terms were not disclosed.\n"
                ),
                headline="Two Lens Makers to Merge",
                places=("SAN FRANCISCO", "TEL AVIV"),
                credit="BUSINESS WIRE",
                agencies=("businesswire",),
                body=(
                    "Claremont Optics and Yarden Glass said that they would merge and keep both of their names on every second lens.",
                    "The terms were not disclosed.",
                ),
                agency="businesswire",
                language="en",
            ),
        ),
    ),
    Agency(
        id="cnw",
        name="CNW",
        country="CA",
        languages=("en", "fr"),
        credits=("CNW", "CNW Telbec"),
        verified=True,
        source="Real copy of 2022-2026 in English and French: datelines.",
        examples=(
            Example(
                text=(
                    "Grayling Canoes Names New Chief Builder\n\n"
                    "OTTAWA, ON, April 15, 2024 /CNW/ - Grayling Canoes has named Marie Tremblay its chief builder, the first who was not born in the same village.\n\n"
                    "SOURCE Grayling Canoes\n"
                ),
                headline="Grayling Canoes Names New Chief Builder",
                places=("OTTAWA",),
                region="ON",
                year=2024,
                month=4,
                day=15,
                resolved=datetime.date(2024, 4, 15),
                credit="CNW",
                agencies=("cnw",),
                body=(
                    "Grayling Canoes has named Marie Tremblay its chief builder, the first who was not born in the same village.",
                ),
                boilerplate=("SOURCE Grayling Canoes",),
                agency="cnw",
                language="en",
            ),
            Example(
                text=(
                    "La Fromagerie du Quai agrandit ses caves\n\n"
                    "LONGUEUIL, QC, le 3 nov. 2023 /CNW/ - La Fromagerie du Quai annonce que ses caves pourront accueillir deux mille meules de plus à partir du mois de mars.\n\n"
                    "SOURCE Fromagerie du Quai\n"
                ),
                headline="La Fromagerie du Quai agrandit ses caves",
                places=("LONGUEUIL",),
                region="QC",
                year=2023,
                month=11,
                day=3,
                resolved=datetime.date(2023, 11, 3),
                credit="CNW",
                agencies=("cnw",),
                body=(
                    "La Fromagerie du Quai annonce que ses caves pourront accueillir deux mille meules de plus à partir du mois de mars.",
                ),
                boilerplate=("SOURCE Fromagerie du Quai",),
                agency="cnw",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="fbis",
        name="Foreign Broadcast Information Service",
        country="US",
        languages=("en",),
        credits=("FBIS",),
        verified=True,
        source="Real copy of 1988-1990: the texts of MUC-3 and MUC-4.",
        examples=(
            Example(
                text=(
                    "SAN SALVADOR, 28 NOV 89 (FBIS) -- [TEXT] THE RADIO OF THE CAPITAL HAS GONE BACK TO\n"
                    "ITS OLD FREQUENCY AND HAS ASKED ITS LISTENERS TO TELL THEIR NEIGHBORS.\n\n"
                    "   IT WILL PLAY MARCHES UNTIL NOON.\n"
                ),
                places=("SAN SALVADOR",),
                year=1989,
                month=11,
                day=28,
                resolved=datetime.date(1989, 11, 28),
                credit="FBIS",
                agencies=("fbis",),
                body=(
                    "THE RADIO OF THE CAPITAL HAS GONE BACK TO ITS OLD FREQUENCY AND HAS ASKED ITS LISTENERS TO TELL THEIR NEIGHBORS.",
                    "IT WILL PLAY MARCHES UNTIL NOON.",
                ),
                ednotes=("[TEXT]",),
                agency="fbis",
                language="en",
            ),
            Example(
                text=(
                    "CLANDESTINE, 23 NOV 89 (RADIO VENCEREMOS) -- [REPORT] [TEXT] THE BRIDGE OVER THE\n"
                    "RIVER HAS BEEN OPENED TO THE CARTS OF THE FARMERS.\n\n"
                    "   THEY WILL BE ABLE TO CROSS IT BY DAY.\n"
                ),
                places=("CLANDESTINE",),
                year=1989,
                month=11,
                day=23,
                resolved=datetime.date(1989, 11, 23),
                credit="RADIO VENCEREMOS",
                agencies=(),
                body=(
                    "THE BRIDGE OVER THE RIVER HAS BEEN OPENED TO THE CARTS OF THE FARMERS.",
                    "THEY WILL BE ABLE TO CROSS IT BY DAY.",
                ),
                ednotes=("[REPORT]", "[TEXT]"),
                language="en",
            ),
        ),
    ),
    Agency(
        id="globenewswire",
        name="GlobeNewswire",
        country="US",
        languages=("en", "fr"),
        credits=("GLOBE NEWSWIRE",),
        boilerplate=("A photo accompanying this announcement is available at",),
        verified=True,
        source="Real copy of 2019: datelines and a line that its pages add.",
        examples=(
            Example(
                text=(
                    "Harbour Rope Co. Declares Dividend\n\n"
                    "CALGARY, Alberta, Dec. 03, 2019 (GLOBE NEWSWIRE) -- Harbour Rope Co. has declared a dividend of $0.07 for each share and a coil of rope for each holder.\n\n"
                    "The rope may be picked up in January.\n"
                ),
                headline="Harbour Rope Co. Declares Dividend",
                places=("CALGARY",),
                region="Alberta",
                year=2019,
                month=12,
                day=3,
                resolved=datetime.date(2019, 12, 3),
                credit="GLOBE NEWSWIRE",
                agencies=("globenewswire",),
                body=(
                    "Harbour Rope Co. has declared a dividend of $0.07 for each share and a coil of rope for each holder.",
                    "The rope may be picked up in January.",
                ),
                agency="globenewswire",
                language="en",
            ),
            Example(
                text=(
                    "Bellwether Maps Goes Public\n\n"
                    "SAN FRANCISCO, May 12, 2021 (GLOBE NEWSWIRE) -- Bellwether Maps, which draws the insides of buildings, began to trade on Wednesday at $14 a share.\n\n"
                    "A photo accompanying this announcement is available at https://example.org/bellwether\n"
                ),
                headline="Bellwether Maps Goes Public",
                places=("SAN FRANCISCO",),
                year=2021,
                month=5,
                day=12,
                resolved=datetime.date(2021, 5, 12),
                credit="GLOBE NEWSWIRE",
                agencies=("globenewswire",),
                body=(
                    "Bellwether Maps, which draws the insides of buildings, began to trade on Wednesday at $14 a share.",
                ),
                boilerplate=("A photo accompanying this announcement is available at https://example.org/bellwether",),
                agency="globenewswire",
                language="en",
            ),
        ),
    ),
    Agency(
        id="gracenote",
        name="Gracenote",
        country="US",
        languages=("en",),
        credits=("Gracenote",),
        verified=True,
        source="Real copy on the Reuters service: the dateline.",
        examples=(
            Example(
                text=(
                    "Ski jumping-World Cup Men's large hill results\n\n"
                    "Jan 30 (Gracenote) - Results from the World Cup men's large hill on Saturday in Oberried, where the wind was too strong for the second round.\n\n"
                    "The winner jumped 131 metres.\n"
                ),
                reference=datetime.date(2016, 1, 31),
                headline="Ski jumping-World Cup Men's large hill results",
                month=1,
                day=30,
                resolved=datetime.date(2016, 1, 30),
                credit="Gracenote",
                agencies=("gracenote",),
                body=(
                    "Results from the World Cup men's large hill on Saturday in Oberried, where the wind was too strong for the second round.",
                    "The winner jumped 131 metres.",
                ),
                agency="gracenote",
                language="en",
            ),
            Example(
                text=(
                    "Curling-Results from the Alpine Open\n\n"
                    "Dec 4 (Gracenote) - Results and standings from the Alpine Open on Sunday, in which the last match was decided by a coin.\n"
                ),
                reference=datetime.date(2016, 12, 5),
                headline="Curling-Results from the Alpine Open",
                month=12,
                day=4,
                resolved=datetime.date(2016, 12, 4),
                credit="Gracenote",
                agencies=("gracenote",),
                body=(
                    "Results and standings from the Alpine Open on Sunday, in which the last match was decided by a coin.",
                ),
                agency="gracenote",
                language="en",
            ),
        ),
    ),
    Agency(
        id="kyodo-jbn",
        name="Kyodo JBN",
        country="JP",
        languages=("en", "ja"),
        credits=("Kyodo JBN", "Kyodo JBN-AsiaNet"),
        boilerplate=("Source: ",),
        verified=True,
        source="Real copy of 2017: dateline and the source's line.",
        examples=(
            Example(
                text=(
                    "Tanabe Seiko Builds Robot That Folds Paper Cranes\n\n"
                    "KYOTO, Japan, Feb. 1, 2017 /Kyodo JBN-AsiaNet/ -- Tanabe Seiko has built a robot that folds a paper crane in nine seconds and then unfolds it.\n\n"
                    "Source: Tanabe Seiko Co., Ltd.\n"
                ),
                headline="Tanabe Seiko Builds Robot That Folds Paper Cranes",
                places=("KYOTO",),
                region="Japan",
                year=2017,
                month=2,
                day=1,
                resolved=datetime.date(2017, 2, 1),
                credit="Kyodo JBN-AsiaNet",
                agencies=("kyodo-jbn",),
                body=("Tanabe Seiko has built a robot that folds a paper crane in nine seconds and then unfolds it.",),
                boilerplate=("Source: Tanabe Seiko Co., Ltd.",),
                agency="kyodo-jbn",
                language="en",
            ),
            Example(
                text=(
                    "Hotel in Nagano Offers Rooms Without Clocks\n\n"
                    "NAGANO, Japan, Oct. 18, 2016 /Kyodo JBN/ -- A hotel in the mountains of Nagano has taken the clocks out of its rooms and rings a bell for breakfast.\n\n"
                    "Source: Hotel Shirakaba\n"
                ),
                headline="Hotel in Nagano Offers Rooms Without Clocks",
                places=("NAGANO",),
                region="Japan",
                year=2016,
                month=10,
                day=18,
                resolved=datetime.date(2016, 10, 18),
                credit="Kyodo JBN",
                agencies=("kyodo-jbn",),
                body=(
                    "A hotel in the mountains of Nagano has taken the clocks out of its rooms and rings a bell for breakfast.",
                ),
                boilerplate=("Source: Hotel Shirakaba",),
                agency="kyodo-jbn",
                language="en",
            ),
        ),
    ),
    Agency(
        id="mt-newswires",
        name="MT Newswires",
        country="US",
        languages=("en",),
        credits=("MT Newswires",),
        verified=True,
        source="Real copy of 2017-2022: datelines.",
        examples=(
            Example(
                text=(
                    "Cobalt Lantern Shares Rise on Lighthouse Order\n\n"
                    "04:19 PM EST, 12/08/2022 (MT Newswires) -- Cobalt Lantern said late Thursday that it would supply the lamps for eleven lighthouses in Norway.\n\n"
                    "The shares were up 6% in after-hours trading.\n"
                ),
                headline="Cobalt Lantern Shares Rise on Lighthouse Order",
                year=2022,
                month=12,
                day=8,
                resolved=datetime.date(2022, 12, 8),
                credit="MT Newswires",
                agencies=("mt-newswires",),
                body=(
                    "Cobalt Lantern said late Thursday that it would supply the lamps for eleven lighthouses in Norway.",
                    "The shares were up 6% in after-hours trading.",
                ),
                agency="mt-newswires",
                language="en",
            ),
            Example(
                text=(
                    "Pinegrove Paper Cuts Outlook\n\n"
                    "09:14 AM EDT, 09/21/2017 (MT Newswires) -- Pinegrove Paper on Thursday cut its outlook for the year because the river at its mill is low.\n\n"
                    "It now expects sales of $310 million.\n"
                ),
                headline="Pinegrove Paper Cuts Outlook",
                year=2017,
                month=9,
                day=21,
                resolved=datetime.date(2017, 9, 21),
                credit="MT Newswires",
                agencies=("mt-newswires",),
                body=(
                    "Pinegrove Paper on Thursday cut its outlook for the year because the river at its mill is low.",
                    "It now expects sales of $310 million.",
                ),
                agency="mt-newswires",
                language="en",
            ),
        ),
    ),
    Agency(
        id="newsfile",
        name="Newsfile Corp.",
        country="CA",
        languages=("en", "fr"),
        credits=("Newsfile Corp.",),
        verified=True,
        source="Real copy of 2020-2026: datelines.",
        examples=(
            Example(
                text=(
                    "Quillon Resources Reports Assays\n\n"
                    "Vancouver, British Columbia--(Newsfile Corp. - September 11, 2024) - Quillon Resources reports that the last of its nine holes has met copper at a depth of 212 metres.\n\n"
                    "The drill will stay until the snow comes.\n"
                ),
                headline="Quillon Resources Reports Assays",
                places=("Vancouver",),
                region="British Columbia",
                year=2024,
                month=9,
                day=11,
                resolved=datetime.date(2024, 9, 11),
                credit="Newsfile Corp.",
                agencies=("newsfile",),
                body=(
                    "Quillon Resources reports that the last of its nine holes has met copper at a depth of 212 metres.",
                    "The drill will stay until the snow comes.",
                ),
                agency="newsfile",
                language="en",
            ),
            Example(
                text=(
                    "Saltgrass Software Opens Texas Office\n\n"
                    "San Antonio, Texas--(Newsfile Corp. - November 3, 2020) - Saltgrass Software has opened an office for forty people in a former fire station.\n\n"
                    "The pole was left in place.\n"
                ),
                headline="Saltgrass Software Opens Texas Office",
                places=("San Antonio",),
                region="Texas",
                year=2020,
                month=11,
                day=3,
                resolved=datetime.date(2020, 11, 3),
                credit="Newsfile Corp.",
                agencies=("newsfile",),
                body=(
                    "Saltgrass Software has opened an office for forty people in a former fire station.",
                    "The pole was left in place.",
                ),
                agency="newsfile",
                language="en",
            ),
        ),
    ),
    Agency(
        id="ots",
        name="news aktuell",
        country="DE",
        languages=("de",),
        credits=("ots", "OTS"),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "POL-S: Ausgebüxter Esel hält Streife auf Trab\n\n"
                    "Stuttgart (ots) - Ein Esel ist am Sonntag aus einem Gehege in Degerloch gelaufen und hat zwei Beamte durch drei Straßen geführt.\n\n"
                    "Er wurde mit einem Apfel überredet.\n"
                ),
                headline="POL-S: Ausgebüxter Esel hält Streife auf Trab",
                places=("Stuttgart",),
                credit="ots",
                agencies=("ots",),
                body=(
                    "Ein Esel ist am Sonntag aus einem Gehege in Degerloch gelaufen und hat zwei Beamte durch drei Straßen geführt.",
                    "Er wurde mit einem Apfel überredet.",
                ),
                agency="ots",
                language="de",
            ),
            Example(
                text=(
                    "Die Deutschen hängen an ihrer Brotdose\n\n"
                    "Hamburg (ots) - Jeder dritte Befragte nimmt von zu Hause ein Brot mit zur Arbeit. Das hat eine Umfrage im Auftrag eines Verbandes ergeben, die am Dienstag vorgestellt wurde.\n"
                ),
                headline="Die Deutschen hängen an ihrer Brotdose",
                places=("Hamburg",),
                credit="ots",
                agencies=("ots",),
                body=(
                    "Jeder dritte Befragte nimmt von zu Hause ein Brot mit zur Arbeit. Das hat eine Umfrage im Auftrag eines Verbandes ergeben, die am Dienstag vorgestellt wurde.",
                ),
                agency="ots",
                language="de",
            ),
        ),
    ),
    Agency(
        id="prnewswire",
        name="PR Newswire",
        country="US",
        languages=("en", "es", "pt", "zh"),
        credits=(
            "PRNewswire",
            "PRNewswire-AsiaNet",
            "PRNewswire-USNewswire",
            "PRNewswire-FirstCall",
            "PR Newswire",
        ),
        verified=True,
        source="Real copy of 2017-2026: datelines and the source's line.",
        examples=(
            Example(
                text=(
                    "Coldwater Looms Brings Weaving to Airports\n\n"
                    "CARLSBAD, Calif., May 5, 2025 /PRNewswire/ -- Coldwater Looms Inc. today put hand looms into the halls of four airports so that travelers may weave while they wait.\n\n"
                    '"Nobody has missed a flight yet," said its founder.\n\n'
                    "SOURCE Coldwater Looms Inc.\n"
                ),
                headline="Coldwater Looms Brings Weaving to Airports",
                places=("CARLSBAD",),
                region="Calif.",
                year=2025,
                month=5,
                day=5,
                resolved=datetime.date(2025, 5, 5),
                credit="PRNewswire",
                agencies=("prnewswire",),
                body=(
                    "Coldwater Looms Inc. today put hand looms into the halls of four airports so that travelers may weave while they wait.",
                    '"Nobody has missed a flight yet," said its founder.',
                ),
                boilerplate=("SOURCE Coldwater Looms Inc.",),
                agency="prnewswire",
                language="en",
            ),
            Example(
                text=(
                    "Digital Orchard Counts Every Apple\n\n"
                    "AUSTIN, Texas, Feb. 1, 2017 /PRNewswire-AsiaNet/ -- Digital Orchard, Inc. has shown a camera that counts the apples on a tree and remembers which of them are missing.\n\n"
                    "SOURCE Digital Orchard, Inc.\n"
                ),
                headline="Digital Orchard Counts Every Apple",
                places=("AUSTIN",),
                region="Texas",
                year=2017,
                month=2,
                day=1,
                resolved=datetime.date(2017, 2, 1),
                credit="PRNewswire-AsiaNet",
                agencies=("prnewswire",),
                body=(
                    "Digital Orchard, Inc. has shown a camera that counts the apples on a tree and remembers which of them are missing.",
                ),
                boilerplate=("SOURCE Digital Orchard, Inc.",),
                agency="prnewswire",
                language="en",
            ),
        ),
    ),
    Agency(
        id="rttnews",
        name="RTTNews",
        country="US",
        languages=("en",),
        credits=("RTTNews",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Umbrella Maker's Shares Climb as Rain Goes On\n\n"
                    "(RTTNews) - Shares of Brolley Plc climbed 4 percent on Monday after the weather office had said that the rain would go on for a week.\n"
                ),
                headline="Umbrella Maker's Shares Climb as Rain Goes On",
                credit="RTTNews",
                agencies=("rttnews",),
                body=(
                    "Shares of Brolley Plc climbed 4 percent on Monday after the weather office had said that the rain would go on for a week.",
                ),
                agency="rttnews",
                language="en",
            ),
            Example(
                text=(
                    "Japan's Bicycle Exports Fall\n\n"
                    "(RTTNews) - Japan's exports of bicycles fell in March for the third month in a row, data from the ministry showed.\n\n"
                    "The decline was 2.2 percent.\n"
                ),
                headline="Japan's Bicycle Exports Fall",
                credit="RTTNews",
                agencies=("rttnews",),
                body=(
                    "Japan's exports of bicycles fell in March for the third month in a row, data from the ministry showed.",
                    "The decline was 2.2 percent.",
                ),
                agency="rttnews",
                language="en",
            ),
        ),
    ),
    Agency(
        id="variety",
        name="Variety",
        country="US",
        languages=("en",),
        credits=("Variety.com",),
        verified=True,
        source="Real copy on the Reuters service: the dateline.",
        examples=(
            Example(
                text=(
                    "Silent Western Finds Its Missing Reel\n\n"
                    "By Dana Holcombe\n\n"
                    "LOS ANGELES (Variety.com) - The missing reel of a silent western of 1924 has turned up in a barn in Utah, where it had held a door open.\n\n"
                    "It will be shown in the fall.\n"
                ),
                headline="Silent Western Finds Its Missing Reel",
                byline=("Dana Holcombe",),
                places=("LOS ANGELES",),
                credit="Variety.com",
                agencies=("variety",),
                body=(
                    "The missing reel of a silent western of 1924 has turned up in a barn in Utah, where it had held a door open.",
                    "It will be shown in the fall.",
                ),
                agency="variety",
                language="en",
            ),
            Example(
                text=(
                    "Puppet Theater Gets Its Own Streaming Service\n\n"
                    "LOS ANGELES (Variety.com) - A puppet theater that seats 40 has started a streaming service, and its first week had more viewers than its first century.\n"
                ),
                headline="Puppet Theater Gets Its Own Streaming Service",
                places=("LOS ANGELES",),
                credit="Variety.com",
                agencies=("variety",),
                body=(
                    "A puppet theater that seats 40 has started a streaming service, and its first week had more viewers than its first century.",
                ),
                agency="variety",
                language="en",
            ),
        ),
    ),
)
