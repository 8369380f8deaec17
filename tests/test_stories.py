"""Whole stories, each in another frame: every part of them comes out, and nothing else."""

import datetime

import pytest

import wireparse
from wireparse import Article, Byline, Dateline, Initials, PartialDate, Place, Signoff, Slugline, Tagline, Version

STORIES: list[tuple[str, str, datetime.date | None, Article]] = [
    (
        "EFE, in English, from the web",
        (
            "Culture\n\n"
            "Weavers of the islands open a school of their own\n\n"
            "Puno, Sep 22 (EFE).- The weavers of the floating islands opened a school on Thursday.\n\n"
            "“We have waited for this,” said one of them.\n\n"
            "The school has two rooms and the looms of three families. EFE\n\n"
            "asb/pd\n\nRelated Articles\n\nBack to top button"
        ),
        datetime.date(2023, 9, 23),
        Article(
            section="Culture",
            headline="Weavers of the islands open a school of their own",
            dateline=Dateline(
                (Place("Puno"),),
                PartialDate(None, 9, 22),
                datetime.date(2023, 9, 22),
                ("efe",),
                "EFE",
                "Puno, Sep 22 (EFE).-",
            ),
            body=(
                "The weavers of the floating islands opened a school on Thursday.",
                "“We have waited for this,” said one of them.",
                "The school has two rooms and the looms of three families.",
            ),
            signoff=Signoff(("efe",), "EFE"),
            initials=Initials("asb/pd", (("asb",), ("pd",))),
            boilerplate=("Related Articles", "Back to top button"),
            agency="efe",
            language="en",
        ),
    ),
    (
        "EFE, in Spanish, as it was sent",
        (
            "    Porzuna (Ciudad Real), 25 may (EFE).- Los vecinos de la villa\n"
            "cortaron el lunes la carretera del norte, según dijo el alcalde.\n"
            '    "No nos queda otra", dijo, y añadió que la decisión "es una\n'
            'victoria moral".EFE\n'
            "    ram-gac/jac (Con fotografía)\n\n"
            " 25/05/17-45/95\n"
        ),
        datetime.date(1995, 5, 26),
        Article(
            dateline=Dateline(
                (Place("Porzuna", "Ciudad Real"),),
                PartialDate(None, 5, 25),
                datetime.date(1995, 5, 25),
                ("efe",),
                "EFE",
                "Porzuna (Ciudad Real), 25 may (EFE).-",
            ),
            body=(
                "Los vecinos de la villa cortaron el lunes la carretera del norte, según dijo el alcalde.",
                '"No nos queda otra", dijo, y añadió que la decisión "es una victoria moral".',
            ),
            signoff=Signoff(("efe",), "EFE"),
            initials=Initials("ram-gac/jac", (("ram", "gac"), ("jac",))),
            ednotes=("(Con fotografía)",),
            stamps=("25/05/17-45/95",),
            agency="efe",
            language="es",
        ),
    ),
    (
        "Reuters, today",
        (
            "UPDATE 2-Salt works of the coast close for the winter\n\n"
            "(Adds comments from the union)\n\n"
            "By Ines Prado and Tom Hale\n\n"
            "* Six works close until March\n\n"
            "PAITA, Peru, Jan 21 (Reuters) - The salt works of the coast closed on Tuesday, the owners said.\n\n"
            "They will open again in March, they said in a note.\n\n"
            "(Reporting by Ines Prado and Tom Hale; Editing by Ruth Moll)\n"
        ),
        datetime.date(2020, 1, 21),
        Article(
            headline="UPDATE 2-Salt works of the coast close for the winter",
            summary=("Six works close until March",),
            byline=Byline(("Ines Prado", "Tom Hale"), None, "By Ines Prado and Tom Hale"),
            dateline=Dateline(
                (Place("PAITA", "Peru"),),
                PartialDate(None, 1, 21),
                datetime.date(2020, 1, 21),
                ("reuters",),
                "Reuters",
                "PAITA, Peru, Jan 21 (Reuters) -",
            ),
            body=(
                "The salt works of the coast closed on Tuesday, the owners said.",
                "They will open again in March, they said in a note.",
            ),
            tagline=Tagline("(Reporting by Ines Prado and Tom Hale; Editing by Ruth Moll)"),
            ednotes=("(Adds comments from the union)",),
            version=Version("update", 2, "UPDATE 2"),
            agency="reuters",
            language="en",
        ),
    ),
    (
        "Reuters, in 1987",
        (
            "SALT WORKS OF THE COAST CLOSE FOR THE WINTER\n"
            "    PAITA, Peru, March 2 - The salt works of the coast closed\n"
            "on Monday, the owners said, and will open in June.\n"
            "    They gave no reason, but the union said that the winter was\n"
            "too wet for them.\n"
            " Reuter\n"
            "\x03"
        ),
        datetime.date(1987, 3, 3),
        Article(
            headline="SALT WORKS OF THE COAST CLOSE FOR THE WINTER",
            dateline=Dateline(
                (Place("PAITA", "Peru"),),
                PartialDate(None, 3, 2),
                datetime.date(1987, 3, 2),
                (),
                None,
                "PAITA, Peru, March 2 -",
            ),
            body=(
                "The salt works of the coast closed on Monday, the owners said, and will open in June.",
                "They gave no reason, but the union said that the winter was too wet for them.",
            ),
            signoff=Signoff(("reuters",), "Reuter"),
            agency="reuters",
            language="en",
        ),
    ),
    (
        "AP, in 1989",
        (
            "PM-Salt Works, 1st Ld,0180\n"
            "Eds: UPDATES with 2 grafs on the union\n"
            "Salt Works of the Coast Close for Good\n"
            "By INES PRADO\n"
            "Associated Press Writer\n"
            "   PAITA, Peru (AP) _ The salt works of the coast closed on Monday,\n"
            "and the owners said they will not open again.\n"
            "   The union said it would go to court to have them opened.\n"
            "   MORE\n"
        ),
        None,
        Article(
            slugline=Slugline("PM-Salt Works, 1st Ld,0180"),
            headline="Salt Works of the Coast Close for Good",
            byline=Byline(("INES PRADO",), "Associated Press Writer", "By INES PRADO Associated Press Writer"),
            dateline=Dateline((Place("PAITA", "Peru"),), None, None, ("ap",), "AP", "PAITA, Peru (AP) _"),
            body=(
                "The salt works of the coast closed on Monday, and the owners said they will not open again.",
                "The union said it would go to court to have them opened.",
            ),
            signoff=Signoff((), "MORE"),
            ednotes=("Eds: UPDATES with 2 grafs on the union",),
            version=Version("lead", 1, "1st Ld", continues=True),
            agency="ap",
            language="en",
        ),
    ),
    (
        "KCNA",
        (
            "Salt Works Completed in South Hwanghae\n\n"
            "Haeju, July 18 (KCNA) -- A salt works was completed in the county, and the workers of it were praised.\n\n"
            "It has the halls that a modern works has to have. -0-\n\n"
            "www.kcna.kp (Juche109.7.18.)\n"
        ),
        None,
        Article(
            headline="Salt Works Completed in South Hwanghae",
            dateline=Dateline(
                (Place("Haeju"),), PartialDate(None, 7, 18), None, ("kcna",), "KCNA", "Haeju, July 18 (KCNA) --"
            ),
            body=(
                "A salt works was completed in the county, and the workers of it were praised.",
                "It has the halls that a modern works has to have.",
            ),
            signoff=Signoff((), "-0-"),
            boilerplate=("www.kcna.kp (Juche109.7.18.)",),
            agency="kcna",
            language="en",
        ),
    ),
    (
        "Xinhua",
        (
            "Salt works of the coast close for the winter\n\n"
            "PAITA, Peru, Jan. 1(Xinhua) -- The salt works of the coast closed on Wednesday, the owners said.\n\n"
            "They will open again in March. Enditem\n"
        ),
        datetime.date(2019, 12, 31),
        Article(
            headline="Salt works of the coast close for the winter",
            dateline=Dateline(
                (Place("PAITA", "Peru"),),
                PartialDate(None, 1, 1),
                datetime.date(2020, 1, 1),
                ("xinhua",),
                "Xinhua",
                "PAITA, Peru, Jan. 1(Xinhua) --",
            ),
            body=(
                "The salt works of the coast closed on Wednesday, the owners said.",
                "They will open again in March.",
            ),
            signoff=Signoff((), "Enditem"),
            agency="xinhua",
            language="en",
        ),
    ),
    (
        "a page without a frame",
        (
            "Home News\n\nThe ferry of the bay is to run by night\n\n"
            "The ferry of the bay will run by night from the first of May, said its owner.\n\n"
            "It had stopped in 2011.\n\nShare on Facebook\n"
        ),
        None,
        Article(
            section="Home News",
            headline="The ferry of the bay is to run by night",
            body=(
                "The ferry of the bay will run by night from the first of May, said its owner.",
                "It had stopped in 2011.",
            ),
            boilerplate=("Share on Facebook",),
            language="en",
        ),
    ),
]


@pytest.mark.parametrize(
    ("text", "reference", "expected"), [row[1:] for row in STORIES], ids=[row[0] for row in STORIES]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_story_comes_apart(text: str, reference: datetime.date | None, expected: Article, end: str) -> None:
    assert wireparse.parse(text.replace("\n", end), reference=reference) == expected
