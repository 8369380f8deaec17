"""Boilerplate: what a page prints around a story comes out line by line, and no sentence of the story with it."""

import itertools
import unicodedata
from pathlib import Path

import pytest

import wireparse
from wireparse.languages import LANGUAGES

PAGES = Path(__file__).parent / "pages.txt"
HEAD = "Ferry of the bay is to run by night\n\nOBAN, May 3 (Reuters) - The ferry runs again, its owner said.\n\n"
LAST = "The mayor thanked the harbour board for it."


def read_pages() -> dict[str, list[tuple[str, str]]]:
    """Each page by its language: lines marked "|" are boilerplate, "=" the headline, others the story's."""
    pages: dict[str, list[tuple[str, str]]] = {}
    for line in PAGES.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            page = pages[line[3:]] = []
        else:
            page.append((line[0], line[2:]) if line[:2] in {"| ", "= "} else ("", line))
    return pages


def boilerplate(line: str) -> tuple[str, ...]:
    """What is taken of a line that stands by itself within a story."""
    return wireparse.parse(f"{HEAD}{line}\n\n{LAST}\n").boilerplate


@pytest.mark.parametrize(("code", "page"), read_pages().items())
def test_page_comes_apart(code: str, page: list[tuple[str, str]]) -> None:
    """The lines of the page are boilerplate, in order, and headline and story are whole."""
    article = wireparse.parse("\n\n".join(text for _mark, text in page) + "\n")
    assert article.boilerplate == tuple(text for mark, text in page if mark == "|"), code
    assert article.body == tuple(text for mark, text in page if not mark), code
    assert article.headline == next(text for mark, text in page if mark == "="), code


def test_every_language_has_a_page() -> None:
    assert read_pages().keys() == {language.code for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_language_has_every_kind(language: wireparse.Language) -> None:
    """Headings, lines, labels, notices and page times: no page goes without them."""
    assert language.related_headings
    assert language.boilerplate
    assert language.boilerplate_openers
    assert language.boilerplate_notices
    assert language.page_times
    assert language.share_words


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_label_ends_in_a_sign(language: wireparse.Language) -> None:
    """What opens a sentence as well is no label: put words that are certain among the notices."""
    assert [form for form in language.boilerplate_openers if unicodedata.category(form[-1])[0] not in "PS"] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_line_of_a_page_is_no_word_of_the_frame(language: wireparse.Language) -> None:
    """A line that closes a story, names an agency or is a section's label must come out as that."""
    agencies = wireparse.AGENCIES
    frame = {
        word.casefold()
        for word in itertools.chain(
            *(agency.credits for agency in agencies),
            *(agency.signoffs for agency in agencies),
            *(other.end_marks for other in LANGUAGES),
            *(other.sections for other in LANGUAGES),
            *(form for other in LANGUAGES for form in other.months),
        )
    }
    assert [line for line in (*language.boilerplate, *language.related_headings) if line.casefold() in frame] == []


STORY: list[tuple[str, str]] = [
    ("Related news came from the harbour on Monday.", "a heading runs on without a sign"),
    ("Related articles were found in the boats, the mayor said.", "so does this one"),
    ("Follow the money, the mayor said.", "an order of the story"),
    ("Follow us on Sunday, the priest said.", "not where pages are followed"),
    ("Source code of the ferry was stolen, police said.", "capitals make the label of a release"),
    ("SOURCE CODE OF THE FERRY WAS STOLEN, POLICE SAID.", "in copy of capitals they tell nothing"),
    ("READ MORE NEWSPAPERS, THE MAYOR TOLD PUPILS.", "nor do they here"),
    ("MORE NEWS is to come, the mayor said.", "no title begins small"),
    ("MOST READ Newspapers lose money, the mayor said.", "a title has no stop"),
    ("Tags are sewn to the nets of the boats.", "a label without its sign"),
    ("Published authors came to the town on 3 May.", "a page time goes on with a day alone"),
    ("Updated rules came into force on 3 May 2024, the board said.", "however the sentence goes on"),
    ("Updated 2", "one figure is no day"),
    ("Published in May", "a month without a figure is none"),
    ("Linked by a bridge, the islands grew.", "a label inside a word"),
    ("Download the apples first, the farmer said.", "a notice ends where a word does"),
    ("Topics of the day were the ferry and the bridge.", "another label without its sign"),
    ("To read the full report takes three hours, the mayor said.", "no order to readers"),
    ("For more news we have to wait, the mayor said.", "nor is this"),
    ("No part of this website was finished, the board said.", "nor is this"),
    ("Copyrights were sold to the town.", "no notice"),
    ("share.", "the last word of a sentence that was wrapped"),
    ("Report.", "so is a single word with a stop"),
    ("اشتركوا في السباق يوم الاثنين.", "Arabic: they took part; an order only with what is subscribed to"),
    ("بالضغط على الحكومة نجح العمال.", "Arabic: by pressing"),
    ("未经授权的无人机星期一飞过港口。", "Chinese: unauthorized drones"),
    ("版权所有者星期一起诉了港口。", "Chinese: the owner of the rights"),
    ("加入会员国行列的愿望没有改变。", "Chinese: to join the member states"),
    ("無断転載が相次いでいると、港が発表した。", "Japanese: reprints without leave"),
    ("'카카오톡' 이용자가 늘었다고 시장이 말했다.", "Korean: users of a messenger"),
    ("AI 학습 데이터가 부족하다고 시장이 말했다.", "Korean: data to learn from"),
    ("Сетевое издание порта закрыто, сообщил мэр.", "Russian: an online paper"),
    ("При использовании материалов низкого качества мост рухнул.", "Russian: when bad materials are used"),
    ("Intră în comunitatea europeană, a spus primarul.", "Romanian: it enters"),
    ("En cliquant sur un lien, il a perdu son argent.", "French: by clicking"),
    ("Mit der Anmeldung der Firma begann der Streit.", "German: with the registration"),
    ("Queda expresamente prohibida la pesca, dijo el alcalde.", "Spanish: a law of the story"),
    ("Läs mer böcker, sade borgmästaren.", "Swedish: read more books"),
    ("यह भी पढ़ें और समझें, महापौर ने कहा।", "Hindi: a vowel sign at the end is no sign of a label"),
    ("עקבו אחרינו כל הדרך, אמר השוטר.", "Hebrew: they followed us"),
    ("መብቱ በሕግ የተጠበቀ ነው ሲሉ ጠበቃው ተናግረዋል።", "Amharic: a right of the story"),
    ("Тема боюнча адистер сүйлөдү, деди мэр.", "Kyrgyz: on the subject"),
    ("यो पनि पढ्नुहोस् भनेर मेयरले बताए।", "Nepali: read this too, said the mayor"),
    ("Огноо 3 сард тодорхой болно гэж дарга хэлэв.", "Mongolian: the date will be known"),
    (
        ("ប្រភព៖ អភិបាលក្រុងបានប្រាប់ថា សាឡាងនឹងដំណើរការនៅពេលយប់។ លោកបានបន្តថា ការជួសជុលមានតម្លៃថ្លៃណាស់ ហើយទីក្រុងនឹងមិនបង់ប្រាក់ម្តងទៀតឡើយ៕"),
        "Khmer: two sentences behind a label are a paragraph",
    ),
    (
        (
            "More: the mayor told the board that the ferry would run by night. He said that the repairs had been dear, "
            "and that the town would not pay for them again."
        ),
        "several sentences behind a label are a paragraph",
    ),
    (
        (
            "Comments: the mayor spoke of the ferry. “It will run by night,” he said. Nobody on the board of the harbour "
            "contradicted him, and the owner left the room."
        ),
        "with quotes, too",
    ),
]


@pytest.mark.parametrize(("line", "why"), STORY)
def test_sentence_of_the_story_is_never_taken(line: str, why: str) -> None:
    article = wireparse.parse(f"{HEAD}{line}\n\n{LAST}\n")
    assert article.boilerplate == (), why
    assert line in article.body, why


def test_label_that_opens_a_wrapped_paragraph_is_story() -> None:
    """The line below goes on in small letters."""
    assert boilerplate("More: the mayor told the board that the ferry would run\nby night from May.") == ()


PAGE: list[tuple[str, str]] = [
    ("Related: Harbour gets a pier", "a heading with its sign"),
    ("RELATED: Harbour gets a pier", "in capitals"),
    ("Related Articles | Harbour gets a pier", "a bar is a sign"),
    ("Read more » Harbour gets a pier", "so is an arrow"),
    ("Read More »", "which may stand alone"),
    ("READ MORE Harbour gets a pier", "capitals part it from a title"),
    ("SOURCE Oak Mills, Inc.", "and a release's source from its name"),
    ("SOURCE IBM", "which may be of capitals, too"),
    ("Tags:ferry", "no blank behind the sign"),
    ("Lire aussi\xa0: Le port", "a no-break blank before it"),
    ("Lire aussi\u202f: Le port", "a thin one"),
    ("标签: 港口", "the other colon"),
    ("អានបន្ត ៖ កំពង់ផែទទួលបានផែថ្មី", "the sign of Khmer"),
    ("អត្ថបទពាក់ព័ន្ធ៖", "which may close a line that is whole"),
    ("ተጨማሪ ያንብቡ፦ ወደቡ አዲስ መድረክ ያገኛል", "that of Amharic"),
    ("የታተመው፡ ግንቦት 3 ቀን 2016 ዓ.ም፣ 10:07", "a page time of the Ethiopian calendar"),
    ("प्रकाशितः २१ वैशाख २०८१, १०:०७ बजे", "one of the Nepali calendar, with a vowel sign for the colon"),
    ("Ko'p o'qilgan: Portda yangi iskala quriladi", "an apostrophe for the turned comma of Uzbek"),
    ("标签：港口", "no blanks at all"),
    ("Updated 3 hours ago", "a page time counts back"),
    ("Last updated on Friday, May 3, 2024 at 10:07 a.m. EDT", "with a weekday, a zone and small words"),
    ("Published May 3, 2024 | Updated May 4, 2024 · 2 min read", "two at once, with the time that it takes to read"),
    ("UPDATED: 03/05/2024 10:07", "in figures"),
    ("Copyright 2024 Bay News", "a notice"),
    ("ALL RIGHTS RESERVED", "in capitals"),
    (
        "We use cookies to count our readers. You can say no. Nothing else changes for you if you do, on any page.",
        "long",
    ),
    ("This article was first published in Bay News. It has been cut. Read the whole of it there, or on paper.", "long"),
    (
        (
            "Disclaimer: This text was sent to us as it is. Bay News has not read it. Whoever sent it answers for what it "
            "says, and nobody else."
        ),
        "a legal label is certain, with several sentences, too",
    ),
]


@pytest.mark.parametrize(("line", "why"), PAGE)
def test_line_of_a_page_is_taken(line: str, why: str) -> None:
    assert boilerplate(line) == (" ".join(line.split()),), why


TITLES = "Harbour gets a new pier before the winter\n\nWho pays for the bridge of the bay?"


def test_titles_below_a_heading_at_the_end_are_boilerplate() -> None:
    article = wireparse.parse(f"{HEAD}{LAST}\n\nRelated Articles\n\n{TITLES}\n")
    assert article.boilerplate == ("Related Articles", *TITLES.split("\n\n"))
    assert article.body[-1] == LAST


def test_what_closes_the_story_above_the_titles_is_found() -> None:
    """Signoff and initials stand above the heading."""
    article = wireparse.parse(
        "La ría\n\nLugo, 3 may (EFE).- El puerto cerró ayer. EFE\n\nasb/pd\n\nNoticias relacionadas\n"
        "El puerto tendrá otro muelle\nLa bahía espera su puente\n\nLo más leído\n\nEl alcalde baja a la playa\n"
    )
    assert article.signoff
    assert article.initials
    assert article.initials.text == "asb/pd"
    assert article.boilerplate == (
        "Noticias relacionadas",
        "El puerto tendrá otro muelle",
        "La bahía espera su puente",
        "Lo más leído",
        "El alcalde baja a la playa",
    )


def test_what_closes_the_story_below_the_heading_is_found() -> None:
    """A tagline is no title, though it has as many words."""
    article = wireparse.parse(f"{HEAD}{LAST}\n\nRelated Articles\n\nReporting by Jo Reed; editing by Sam Poe\n")
    assert article.tagline
    assert article.boilerplate == ("Related Articles",)


BLOCKS: list[tuple[str, str]] = [
    (f"{HEAD}{LAST}\n\nRelated Articles\n\n{TITLES}\n\nThe board will meet on Monday.\n", "a sentence stands below"),
    (f"{HEAD}{LAST}\n\nអត្ថបទពាក់ព័ន្ធ\n\nក្រុមប្រឹក្សានឹងប្រជុំនៅថ្ងៃចន្ទ៕\n", "the sign that closes a Khmer text"),
    (f"{HEAD}{LAST}\n\nRelated Articles\n\nThe board will meet on Monday\nto talk of the bridge\n", "a line runs on"),
    (f"{HEAD}{LAST}\n\nRelated Articles\n\nRain later\n", "two words are no title"),
    (f"{HEAD}{LAST}\n\nRelated Articles\n\n{'The board meets ' * 12}\n", "nor is a long line"),
    (f"Ferry runs\n\nRelated Articles\n\n{TITLES}\n", "no story stands above"),
    (f"{HEAD}{LAST}\n\nPhoto gallery\n\n{TITLES}\n", "a line that stands over no titles"),
]


@pytest.mark.parametrize(("copy", "why"), BLOCKS)
def test_in_doubt_titles_are_story(copy: str, why: str) -> None:
    assert len(wireparse.parse(copy).boilerplate) == 1, why


def test_line_below_a_link_stands_alone() -> None:
    """In wrapped copy a line stands alone below a gap, a link or another line of the page, and not below the story."""
    link = "https://harbour.example/news/84"
    assert boilerplate(f"{link}\nRead more\nRelated Articles") == ("Read more", "Related Articles")
    assert boilerplate("The ferry is\nread more") == ()
