"""Stories in the frame of every record come apart, and what damage does to them it does to them alone.

`generated_stories` makes them. By default a few of them are read, the same in every run. `make stories` reads as many
as it is told, others in every run; what it finds, Hypothesis shrinks to the shortest story that shows it.
"""

import os

import attrs
from hypothesis import HealthCheck, given, settings

from generated_stories.breaking import Damaged
from generated_stories.damages import HARMFUL, damaged_stories
from generated_stories.frames import PARSER, Piece
from generated_stories.harmless import HARMLESS
from generated_stories.stories import Story, stories
from generated_stories.vocabulary import CLOSED_ENDS
from wireparse import Analysis, Article, Difference, Kind, Token, check_examples

STORIES = os.environ.get("WIREPARSE_STORIES")
MANY = settings(
    max_examples=int(STORIES or 500),
    derandomize=STORIES is None,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

# What the tokens of a kind may be made of, if no damage lies on the line: of pieces of the kind itself, and of these.
HEAD = frozenset((Kind.SECTION, Kind.SLUGLINE, Kind.HEADLINE, Kind.SUBHEADLINE, Kind.VERSION))
DATELINE = frozenset((Kind.PLACE, Kind.REGION, Kind.COUNTRY, Kind.DATE, Kind.CREDIT, Kind.SEPARATOR))
KIN: dict[Kind, frozenset[Kind]] = {
    **dict.fromkeys(HEAD, HEAD),
    **dict.fromkeys(DATELINE, DATELINE),
    # A job's title stands under its byline, and goes where that goes.
    Kind.BYLINE: frozenset((Kind.TITLE,)),
    Kind.EDNOTE: frozenset((Kind.TITLE,)),
    Kind.SIGNOFF: frozenset((Kind.INITIALS,)),
    Kind.INITIALS: frozenset((Kind.SIGNOFF,)),
}
NEUTRAL = frozenset((Kind.BODY, Kind.MARK, Kind.SPACE))


def differences(story: Story) -> tuple[Difference, ...]:
    """Return what comes out of a story otherwise than its truth says."""
    return check_examples(attrs.evolve(story.agency, examples=(story.truth,)), PARSER)


@MANY
@given(stories())
def test_every_part_of_a_sound_story_comes_out(story: Story) -> None:
    assert differences(story) == ()


@MANY
@given(damaged_stories(HARMLESS, 3))
def test_harmless_damage_changes_no_part(damaged: Damaged) -> None:
    """Other line ends and blanks, lines of the page, another dash or case: every part is as it was, or as printed."""
    assert differences(damaged.story) == ()


@MANY
@given(damaged_stories((*HARMFUL, *HARMLESS), 3))
def test_damage_makes_no_part_up(damaged: Damaged) -> None:
    """What damage cannot reach stays as it was, and no part is made of what is sound and another part."""
    story = damaged.story
    lost = [difference for difference in differences(story) if difference.part not in damaged.may_change]
    assert lost == []
    analysis = PARSER.analyze(story.truth.text, reference=story.truth.reference)
    check_tiles(analysis)
    assert made_up(story, analysis.tokens) == []
    shown = " ".join(story.truth.text.split())
    assert [value for value in values_of(analysis.article) if value not in shown] == []


def check_tiles(analysis: Analysis) -> None:
    """The tokens stand one behind the other and are the text."""
    ends = [0, *(token.end for token in analysis.tokens)]
    assert [token.start for token in analysis.tokens] == ends[:-1]
    assert ends[-1] == len(analysis.text)
    assert "".join(token.text for token in analysis.tokens) == analysis.text


def made_up(story: Story, tokens: tuple[Token, ...]) -> list[tuple[Kind, str, Kind, str]]:
    """Return each token that is made of a sound piece of another part, with that piece."""
    found: list[tuple[Kind, str, Kind, str]] = []
    start = 0
    for piece in story.pieces:
        end = start + len(piece.text)
        if not piece.is_touched and piece.kind not in (Kind.MARK, Kind.SPACE):
            found += [
                (token.kind, token.text, piece.kind, piece.text)
                for token in tokens
                if token.start < end and start < token.end and not may_be_made_of(token.kind, piece)
            ]
        start = end
    return found


def may_be_made_of(kind: Kind, piece: Piece) -> bool:
    """A token of one kind may be made of a sound piece of another: in doubt all is body.

    A paragraph that no stop closes, as none does in Thai, may be a label or a headline where the dateline is lost.
    """
    if kind in HEAD and piece.kind == Kind.BODY and piece.text[-1] not in CLOSED_ENDS:
        return True
    return kind in NEUTRAL or kind == piece.kind or piece.kind in KIN.get(kind, ())


def values_of(article: Article) -> list[str]:
    """Return what the parts of the frame say."""
    values = [article.section, article.headline, *article.summary, *article.ednotes]
    values += [part.text for part in (article.slugline, article.signoff, article.initials) if part]
    values += article.byline.names if article.byline else ()
    if article.dateline:
        values += [place.name for place in article.dateline.places]
        values += [article.dateline.credit, article.dateline.text]
    return [value for value in values if value]
