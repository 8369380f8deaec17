"""The headers of raw transmissions, one value a format: every field as written, with typed readings beside them.

A field that is absent is None; one that can repeat is a tuple, empty when absent. The fields are those of ANPA 1312 and
IPTC 7901 as senders use them, since neither standard's text can be had: what is known of them comes from real
transmissions and from programs that read and write them.
"""

import datetime

import attrs


@attrs.frozen(kw_only=True)
class AnpaHeader:
    """The header of an ANPA 1312 transmission, and its trailer.

    Args:
        destinations: the codes before the header, as written ("CQ GQ MQ").
        service: the wire, one letter ("W").
        number: the number of the message on that wire, as written ("2607").
        service_name: letters behind the number that name the sender ("KYODO").
        selector: the routing code ("asian", "-----").
        priority: one letter: f flash, b bulletin, u urgent, r regular, d deferred, a and s advance.
        category: one letter, whose meaning is each agency's own.
        format: the control characters that tell type and set (DC3 or DC4, DC1 or DC2).
        keyword: the cycle and the words run together ("BC-LT--Argentina-CancerB").
        version: which sending it is ("1stLd-Writethru").
        reference: the message that it replaces ("a0506").
        date: month and day of filing, as written ("11-13"); Kyodo writes the day first.
        word_count: as written; no check, since senders count differently.
        trailer: the line behind the text ("AP-WF-11-13-13 1509GMT").
        filed_at: when it was sent, with its zone where one is written; None where trailer and header do not tell it.
        urgency: 1 (flash) to 8, None where the priority is unknown.
        replaces: the messages that `reference` names.
    """

    destinations: str | None = None
    service: str | None = None
    number: str | None = None
    service_name: str | None = None
    selector: str | None = None
    priority: str | None = None
    category: str | None = None
    format: str | None = None
    keyword: str | None = None
    version: str | None = None
    reference: str | None = None
    date: str | None = None
    word_count: str | None = None
    trailer: str | None = None
    filed_at: datetime.datetime | None = None
    urgency: int | None = None
    replaces: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class IptcHeader:
    """The header of an IPTC 7901 transmission, and its trailer.

    Args:
        source_id: the service, two to four letters ("eca").
        number: the number of the message on it, as written ("062").
        priority: one digit, 1 the most urgent.
        category: one to three letters ("i", "pl").
        word_count: as written.
        options: a word whose meaning is not known ("ccccb").
        agency: who sent it ("dpa").
        agency_number: the agency's own number ("061").
        reference: what follows it.
        keywords: the keyword line, as written ("Germany-politics/").
        trailer: day, time, zone, month and year behind the text ("131137 GMT Nov 13").
        filed_at: when it was sent, with its zone where one is written.
        urgency: the priority as a number, 1 to 8.
        replaces: the messages that `reference` names.
    """

    source_id: str | None = None
    number: str | None = None
    priority: str | None = None
    category: str | None = None
    word_count: str | None = None
    options: str | None = None
    agency: str | None = None
    agency_number: str | None = None
    reference: str | None = None
    keywords: str | None = None
    trailer: str | None = None
    filed_at: datetime.datetime | None = None
    urgency: int | None = None
    replaces: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class ZczcHeader:
    """The header of a transmission between ZCZC and NNNN.

    The tags of its lines have another meaning in each feed; those that are known have fields of their own.

    Args:
        sender: what stands behind ZCZC ("AAP").
        category: the category or subject letter.
        destinations: the codes that it is for.
        handling: how it is to be handled ("YY", "HH").
        slug: its keyword.
        take: the take key ("(MELBOURNE)").
        headline: the headline, where a tag gives it.
        tags: every other tagged line, as (tag, value), in their order.
        filed_at: when it was sent, where a line tells.
        urgency: 1 to 8, where a line tells.
        replaces: the messages that it replaces.
    """

    sender: str | None = None
    category: str | None = None
    destinations: str | None = None
    handling: str | None = None
    slug: str | None = None
    take: str | None = None
    headline: str | None = None
    tags: tuple[tuple[str, str], ...] = ()
    filed_at: datetime.datetime | None = None
    urgency: int | None = None
    replaces: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class NexisHeader:
    """The fields around a story in a plain-text export of LexisNexis.

    Args:
        document: its place in the export ("Document 3 of 18").
        source: the publication, a line of its own above the fields.
        headline, byline, dateline, section, length, language, load_date: the fields of these names, as written.
        fields: every other field, as (name, value), in their order.
        filed_at: the day of publication or loading.
        urgency: always None.
        replaces: always empty.
    """

    document: str | None = None
    source: str | None = None
    headline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    section: str | None = None
    length: str | None = None
    language: str | None = None
    load_date: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    filed_at: datetime.datetime | None = None
    urgency: int | None = None
    replaces: tuple[str, ...] = ()


Header = AnpaHeader | IptcHeader | ZczcHeader | NexisHeader
"""The header of any format; a plain story has none."""
