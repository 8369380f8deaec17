"""The shape of a record: what the library knows of an agency and of a language.

Records are data. They differ in values alone, and each carries examples of its own copy, which the tests parse.
"""

import datetime
import re
from collections.abc import Iterable

import attrs

_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")

# What encloses a credit in copy, and is no part of it.
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}


def _words(values: Iterable[str] | str) -> tuple[str, ...]:
    """Accept any iterable of strings, but not a bare string: it would fall apart into letters."""
    if isinstance(values, str):
        raise TypeError(f"expected several strings in a tuple, got the string {values!r}")
    return tuple(values)


@attrs.frozen(kw_only=True)
class Example:
    """A story in an agency's frame, with every part that it has.

    The running text is invented. What is not given is asserted to be absent: `None`, or an empty tuple.
    `reference` is the day it was received. Names are those of `Article`; a dateline is spelt out in `places`,
    `region`, `country`, `year`, `month`, `day`, `weekday`, `resolved`, `credit` and `agencies`.
    """

    text: str
    reference: datetime.date | None = None
    section: str | None = None
    slugline: str | None = None
    headline: str | None = None
    subheadline: str | None = None
    summary: tuple[str, ...] = attrs.field(default=(), converter=_words)
    byline: tuple[str, ...] = attrs.field(default=(), converter=_words)
    places: tuple[str, ...] = attrs.field(default=(), converter=_words)
    region: str | None = None
    country: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    resolved: datetime.date | None = None
    credit: str | None = None
    agencies: tuple[str, ...] = attrs.field(default=(), converter=_words)
    body: tuple[str, ...] = attrs.field(converter=_words)
    tagline: str | None = None
    signoff: str | None = None
    signoff_agencies: tuple[str, ...] = attrs.field(default=(), converter=_words)
    initials: str | None = None
    ednotes: tuple[str, ...] = attrs.field(default=(), converter=_words)
    contacts: tuple[str, ...] = attrs.field(default=(), converter=_words)
    stamps: tuple[str, ...] = attrs.field(default=(), converter=_words)
    boilerplate: tuple[str, ...] = attrs.field(default=(), converter=_words)
    version: str | None = None
    agency: str | None = None
    distributor: str | None = None
    language: str | None = None


def _examples(values: Iterable[Example]) -> tuple[Example, ...]:
    return tuple(values)


@attrs.frozen(kw_only=True)
class Agency:
    """What is known of one agency.

    Args:
        id: lower-case, with hyphens: `efe`, `acan-efe`, `xinhua`.
        name: its full name, as it writes it.
        country: ISO 3166-1 alpha-2 code of its seat: `GB`, not `UK` (`DD` for the GDR).
        languages: ISO 639-1 codes of the languages that it writes in, the chief one first. One that the parser has no
            record of says nothing to it.
        credits: how it is named in datelines and signoffs, without brackets: `("EFE", "EFECOM")`. Looked up
            without regard to case in a bracket, with regard to it where nothing else marks a credit.
        signoffs: closing credits that stand where no closed sentence is before them, or that are no plain
            credit, as printed: `("(ANSA)",)`.
        as_printed: its credits are words as well (`map`, `mina`) and count in no other case, not in a bracket either.
        country_first: the dateline names the country before the place (`Georgia, Tbilisi, Feb. 7`).
        desk_lines: beginnings of lines that it addresses to the desks of its clients, as printed (`An AP Extra`).
        boilerplate: beginnings of lines that its pages add to a story: labels (`Pewarta:`), or words that are certain
            whatever follows. One in capitals with a blank behind it (`SOURCE`) is told by what follows.
        verified: a real example of its copy was seen; if not, the forms are from general knowledge.
        source: what the facts rest on.
        examples: stories in its frame, each with the parts that must come out.

    Raises:
        TypeError: a string stands where a tuple of them is wanted.
        ValueError: the id, the country, a language or a credit is not written as above, or there is no credit.
    """

    id: str = attrs.field()
    name: str
    country: str = attrs.field()
    languages: tuple[str, ...] = attrs.field(converter=_words)
    credits: tuple[str, ...] = attrs.field(converter=_words)
    signoffs: tuple[str, ...] = attrs.field(default=(), converter=_words)
    as_printed: bool = False
    country_first: bool = False
    desk_lines: tuple[str, ...] = attrs.field(default=(), converter=_words)
    boilerplate: tuple[str, ...] = attrs.field(default=(), converter=_words)
    verified: bool = True
    source: str = ""
    examples: tuple[Example, ...] = attrs.field(default=(), converter=_examples)

    @id.validator
    def _check_id(self, _attribute: "attrs.Attribute[str]", value: str) -> None:
        if not value or value != value.lower() or not value.replace("-", "").isalnum():
            raise ValueError(f"an agency id is lower-case letters, digits and hyphens, not {value!r}")

    @country.validator
    def _check_country(self, _attribute: "attrs.Attribute[str]", value: str) -> None:
        if value == "UK":
            raise ValueError(f"the code of the United Kingdom is 'GB', not 'UK' (agency {self.id!r})")
        if _COUNTRY.fullmatch(str(value)) is None:
            raise ValueError(f"a country is two capital letters, as in 'GB', not {value!r} (agency {self.id!r})")

    @languages.validator
    def _check_languages(self, _attribute: "attrs.Attribute[tuple[str, ...]]", value: tuple[str, ...]) -> None:
        for code in value:
            if _LANGUAGE.fullmatch(str(code)) is None:
                raise ValueError(f"a language is two lower-case letters, as in 'en', not {code!r} (agency {self.id!r})")

    @credits.validator
    def _check_credits(self, _attribute: "attrs.Attribute[tuple[str, ...]]", value: tuple[str, ...]) -> None:
        if not value:
            raise ValueError(f"an agency has at least one credit (agency {self.id!r})")
        for credit in value:
            if credit != str(credit) or not credit.strip():
                raise ValueError(f"a credit is a word or several, not {credit!r} (agency {self.id!r})")
            if _BRACKETS.get(credit[0]) == credit[-1]:
                raise ValueError(
                    f"a credit is given without brackets: {credit[1:-1]!r}, not {credit!r} (agency {self.id!r})"
                )


@attrs.frozen(kw_only=True)
class Language:
    """The words of one language that the frames of wire copy are made of.

    Args:
        code: ISO 639-1 code.
        name: its English name.
        months: twelve tuples, January first: every form that is printed, full, short and inflected.
        weekdays: seven tuples, Monday first.
        date_words: words that may stand inside a date (`de`, `of`, `le`).
        day_suffixes: what may be glued to a day's number (`st`, `nd`, `er`, `º`).
        joiners: words between two places or two names (`and`, `y`).
        particles: lower-case words inside place names (`de`, `upon`, `sur`).
        byline_words: what opens a byline (`By`).
        job_words: words that make the line under a byline a job title (`Writer`, `Correspondent`).
        reporters: what marks a reporter inside a dateline (`记者`, `기자`, `Корр.`).
        sections: labels over a headline (`Politics`).
        note_openers: first words of a bracketed note to editors (`Adds`, `Corrects`, `ATTN`).
        note_labels: what opens a note line (`Eds`).
        notes: whole notes, without brackets (`Con fotografía`).
        notebook_openers: what opens a block of service below the story, as a heading or a line of its own
            (`Notebook`, `The following information is not for publication`).
        contact_headings: the heading in it under which writers and editors are named (`Editorial contacts`).
        tagline_openers: first words of a tagline (`Reporting by`).
        end_marks: words that close a story (`Enditem`, `Fin`).
        take_marks: words that say that more follows (`MORE`, `sigue`).
        version_marks: words that say which sending of a story it is, each with its kind, one of those of
            `Version`: `("UPDATE", "update")`. Given in the case in which it is a mark where it stands bare; capitals
            always are. In brackets, or with a number, any case is.
        version_notes: what opens a note to editors that tells of the sending, with its kind
            (`("Corrects", "correction")`), without regard to case.
        ordinals: the words for first, second and so on, that stand before such marks (`FIRST TAKE`).
        boilerplate: whole lines of web pages (`Back to top`), without regard to case.
        related_headings: such lines that stand over titles of other stories (`Related Articles`). With a colon or a
            bar they open a line with one title; at the end of the page the titles below them are boilerplate, too.
        boilerplate_openers: labels that open a line of the page, with the sign that parts them from what follows
            (`Photo credit:`), which may be anything but a paragraph of several sentences.
        boilerplate_notices: beginnings of lines of the page or the law that are certain, however long the line is
            (`©`, `All rights reserved`): words with which no sentence of a story begins.
        page_times: what opens a line that tells when the page was made (`Last updated`, `Published on`). A day or an
            hour must follow, and nothing else.
        clock_words: words that stand in such a line beside those of dates (`Uhr`, `hours`, `ago`).
        share_words: words that a share bar is made of; a line of nothing else is boilerplate.
        photo_words: what opens a photo credit: with a sign behind it (`Photo`, as in `Photo: Ann Bell`), or with the
            word before the name (`Photo by`).
        photo_closers: what closes one, behind the name (`摄`, `nuotr.`).
        homonyms: words and names of the language, as printed in running text, that an agency has for a credit as well
            (`Petra`, `trend`): there they are no mention of it.
        name_endings: what may be glued to the name of an agency in running text (`у`, as in `Интерфаксу`).
        function_words: the commonest words of running text, lower-case. They tell the language, and that a line is
            prose: a place, a label or initials that have them are refused.
        common_words: further words that tell the language, lower-case. They refuse nothing, since names and initials
            have them too (`Santo Domingo`, `jam/li`).
    """

    code: str
    name: str
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    date_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    day_suffixes: tuple[str, ...] = attrs.field(default=(), converter=_words)
    joiners: tuple[str, ...] = attrs.field(default=(), converter=_words)
    particles: tuple[str, ...] = attrs.field(default=(), converter=_words)
    byline_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    job_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    reporters: tuple[str, ...] = attrs.field(default=(), converter=_words)
    sections: tuple[str, ...] = attrs.field(default=(), converter=_words)
    note_openers: tuple[str, ...] = attrs.field(default=(), converter=_words)
    note_labels: tuple[str, ...] = attrs.field(default=(), converter=_words)
    notes: tuple[str, ...] = attrs.field(default=(), converter=_words)
    notebook_openers: tuple[str, ...] = attrs.field(default=(), converter=_words)
    contact_headings: tuple[str, ...] = attrs.field(default=(), converter=_words)
    tagline_openers: tuple[str, ...] = attrs.field(default=(), converter=_words)
    end_marks: tuple[str, ...] = attrs.field(default=(), converter=_words)
    take_marks: tuple[str, ...] = attrs.field(default=(), converter=_words)
    version_marks: tuple[tuple[str, str], ...] = ()
    version_notes: tuple[tuple[str, str], ...] = ()
    ordinals: tuple[str, ...] = attrs.field(default=(), converter=_words)
    boilerplate: tuple[str, ...] = attrs.field(default=(), converter=_words)
    related_headings: tuple[str, ...] = attrs.field(default=(), converter=_words)
    boilerplate_openers: tuple[str, ...] = attrs.field(default=(), converter=_words)
    boilerplate_notices: tuple[str, ...] = attrs.field(default=(), converter=_words)
    page_times: tuple[str, ...] = attrs.field(default=(), converter=_words)
    clock_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    share_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    photo_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    photo_closers: tuple[str, ...] = attrs.field(default=(), converter=_words)
    homonyms: tuple[str, ...] = attrs.field(default=(), converter=_words)
    name_endings: tuple[str, ...] = attrs.field(default=(), converter=_words)
    function_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
    common_words: tuple[str, ...] = attrs.field(default=(), converter=_words)
