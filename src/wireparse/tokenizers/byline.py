"""The byline: who wrote it, at the top with a job title under it, or at the end in a bracket.

`By HILLEL GREY` over `Associated Press Writer`, `Por Rosa Villalba`, `(By Chris Wang)`, `Ann Stone, The Press`.
"""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.lexicon import Lexicon
from wireparse.tokens import BYLINE, SIGNOFF, TITLE
from wireparse.words import fold

# Behind the word or words that open a byline a name begins.
_NAME_AHEAD = compile_pattern(
    r"[ ]{1,4}(?=[\"“]?[\p{Lu}\p{Lo}]|d[’']|de[ ]|von[ ]|van[ ]|[\p{Ll}]{2,14}[ ][\p{Ll}]{2,14}(?:,|$))"
)
_CLOSING = compile_pattern(r"\((?P<text>[\p{L}]{1,12}:?[ ][\p{L}.'’ ,&-]{3,80})\)$")
_NAME = compile_pattern(r"[\p{Lu}][\p{L}\p{M}.'’-]{0,20}(?:[ ][\p{Lu}][\p{L}\p{M}.'’-]{0,20}){1,3}$")
_LONGEST = 140
_TITLE_WORDS = 8
# Of how many words a job's name is: "Writer", "Special to", "Biên tập viên".
_JOB_SIZES = (1, 2, 3)
LONGEST_NAME = 60
# What stands behind a comma and belongs to the name before it.
_OF_NAMES = frozenset(("jr", "sr", "ii", "iii"))
# What parts a name from the place that its bearer wrote from.
_WHERE = frozenset(("in", "at", "en", "em", "à", "aus"))


def opens_byline(lexicon: Lexicon, word: str) -> bool:
    """The word opens a byline: `By`, `Por:`; some do with a colon alone, `Autor:`."""
    key = word.casefold()
    return key in lexicon.byline_words or key.rstrip(":") in lexicon.byline_words


def _opener_end(lexicon: Lexicon, text: str) -> int:
    """Where the word or words that open a byline end, `Por`, `De notre correspondant`; 0 where none does."""
    for phrase in lexicon.byline_phrases:
        if text[: len(phrase)].casefold() == phrase:
            return len(phrase)
    first = text.partition(" ")[0]
    return len(first) if opens_byline(lexicon, first) else 0


def is_byline(lexicon: Lexicon, text: str, *, is_below_headline: bool = False) -> bool:
    """The line opens with a byline's word and a name, and is no sentence."""
    end = _opener_end(lexicon, text)
    if not end or len(text) > _LONGEST:
        return False
    if (text[-1] in ".!?:" and not _ends_in_stop(lexicon, text)) or _NAME_AHEAD.match(text, end) is None:
        return False
    # "DI GIORGIO CORP": in capitals a byline's word is no evidence on a line that may be the headline.
    return is_below_headline or not (text[:end].isupper() or _is_headline(lexicon, text[end:]))


def _is_headline(lexicon: Lexicon, text: str) -> bool:
    """What follows the word is no name but a headline: `Di Maria scores twice`, `By Election Day it rains`."""
    words = text.partition(",")[0].split()
    plain = [word for word in words if word.islower() and word not in lexicon.particles and word not in _WHERE]
    return words[0][0].isupper() and len(plain) > 1 and not is_job_title(lexicon, " ".join(words))


def _ends_in_stop(lexicon: Lexicon, text: str) -> bool:
    """The stop is that of a name (`Jr.`) or stands behind an agency (`By Jan Vogel, EFE.`): it ends no sentence."""
    is_signed = text[-1] == "." and text[:-1].rpartition(" ")[2] in lexicon.exact_credits
    return is_signed or text.endswith(("Jr.", "Sr.", "II."))


def is_job_title(lexicon: Lexicon, text: str) -> bool:
    """The line under a byline tells the writer's job: `Associated Press Writer`, `AP Business Analyst`."""
    words = text.split()
    if len(words) > _TITLE_WORDS or text[-1] in ".!?:":
        return False
    keys = [fold(word) for word in words]
    jobs = (" ".join(keys[at : at + size]) for size in _JOB_SIZES for at in range(len(keys)))
    return any(job in lexicon.job_words for job in jobs) or text in lexicon.exact_credits


def is_name(text: str) -> bool:
    """The line is nothing but a name of two to four words."""
    return len(text) <= LONGEST_NAME and not text.isupper() and _NAME.match(text) is not None


def tokenize_byline(galley: Galley, index: int) -> int:
    """Claim the byline that opens at this line of the head, and the job title under it; return the next line."""
    galley.claim_line(BYLINE, index, "byline.line")
    lexicon = galley.lexicon
    following = index + 1
    while following < galley.top and following not in galley.claimed:
        text = galley.lines[following].rstrip("=")
        if (
            galley.gaps[following]
            or not text
            or not (is_job_title(lexicon, text) or _is_second_name(lexicon, galley.lines[index], text))
        ):
            break
        kind = TITLE if is_job_title(lexicon, text) else BYLINE
        start = galley.starts[following]
        galley.claim(kind, start, start + len(text), "byline.under")
        following += 1
    return following


def _is_second_name(lexicon: Lexicon, above: str, text: str) -> bool:
    """A byline broken after its joiner: `By ANNA BELL and` over `JOE RIVAS`, or opened a second time."""
    return fold(above.rsplit(maxsplit=1)[-1]) in lexicon.joiners or is_byline(lexicon, text)


def tokenize_closing_byline(galley: Galley, start: int, text: str) -> int | None:
    """Claim a byline below the story."""
    if BYLINE in galley.claims or len(text) > _LONGEST:
        return None
    if text.endswith(")"):
        bracket = text.rfind("(")
        closing = _CLOSING.match(text, bracket) if bracket != -1 else None
        if closing is not None and is_byline(galley.lexicon, closing["text"]):
            galley.claim(BYLINE, start + closing.start("text"), start + closing.end("text"), "byline.bracket")
            return start + bracket
        name, _, credit = text[:-1].rpartition(" (")
        if credit in galley.lexicon.exact_credits and is_name(name):
            galley.claim(BYLINE, start, start + len(name), "byline.signed")
            galley.claim(SIGNOFF, start + len(name) + 1, start + len(text), "signoff.byline")
            galley.signoff_agencies = galley.lexicon.exact_credits[credit]
            return start
        return None
    name, comma, credit = text.partition(", ")
    if comma and credit in galley.lexicon.exact_credits and is_name(name):
        galley.claim(BYLINE, start, start + len(text), "byline.signed")
        return start
    return None


def split_names(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the names of a byline, without its word, agency or job title.

    `By Jan Vogel and Petra Lang, Reuters` gives two.
    """
    end = _opener_end(lexicon, text)
    if end and _NAME_AHEAD.match(text, end) is not None:
        text = text[end:]
    text = " ".join(text.split()).rstrip("=").strip()
    bare, _, credit = text.rpartition(" ")
    if " " in bare and fold(credit.strip(".")) in lexicon.credits:
        text = bare
    names: list[str] = []
    for part in _parts(text, lexicon):
        name = _without_place(part, lexicon)
        if not name or (key := fold(name)) in lexicon.credits:
            continue
        if names and (is_job_title(lexicon, name) or name.split()[0] == "in"):
            continue
        if names and key in _OF_NAMES:
            names[-1] += ", " + name
            continue
        names.append(name)
    return tuple(names)


def _without_place(part: str, lexicon: Lexicon) -> str:
    """A name without what goes on behind it (`Anna Bell in Cork`) and without the word for a reporter (`记者李文`)."""
    words = part.split()
    for at in range(2, len(words)):
        if words[at] in _WHERE:
            words = words[:at]
            break
    name = " ".join(words)
    if name.startswith(lexicon.reporters) or name.endswith(lexicon.reporters):
        for reporter in lexicon.reporters:
            name = name.removeprefix(reporter).removesuffix(reporter).strip()
    return name.strip(" ,;") if name.endswith(("Jr.", "Sr.")) else name.strip(" .,;")


def _parts(text: str, lexicon: Lexicon) -> list[str]:
    """Cut at commas, ampersands and the joiners of the languages, not inside a name."""
    parts = [""]
    for word in text.replace("&", " and ").replace("、", ", ").replace("·", ", ").split():
        if parts[-1] and (word == "AND" or (not word[0].isupper() and fold(word) in lexicon.joiners)):
            parts.append("")
        else:
            parts[-1] += f" {word}"
            if word.endswith((",", ";")):
                parts.append("")
    return parts
