"""Paragraphs of ANPA 1312 copy come out whole, whatever the width of the lines above them."""

import pytest

import wireparse

HEADER = "\x16\x16\x01a0501\x1fcoast\nr a\x13\x11 BC-Rain     05-03 0104\n\x02"
SHORT = "^Rain falls on the town<\n"
LONG = "^Eds: UPDATES with a quote from the mayor, who has been to the harbour and to the town, and has seen it rain; no pickup<\n"
OPENING = "\t   LIMA, Peru (AP) _ It rained on the town all day and for most of the\nnight, the mayor said, and the boats stayed in port.\n"
ON_TWO_LINES = "\t   The wind blew from the sea over the houses of the old quarter and\ntook the roofs of some.\n"
ON_ONE = "\t   The wind blew from the sea over the houses of the old quarter of it.\n"
NEXT = "\t   It rained.\n"

BODY = "It rained on the town all day and for most of the night, the mayor said, and the boats stayed in port."

# What stands in the message below its header, how its second paragraph begins, how many paragraphs there are, and why.
CASES = [
    (SHORT + OPENING + ON_TWO_LINES + NEXT, 3, "wrapped lines are joined"),
    (SHORT + LONG + OPENING + ON_TWO_LINES + NEXT, 3, "also below a line of display that is longer than any of them"),
    (SHORT + LONG + OPENING + "x y\n" + NEXT, 3, "a short line below one that was not full is a line of its own"),
    (SHORT + "\t   LIMA, Peru (AP) _ It rained.\n" + ON_ONE + NEXT, 3, "paragraphs of a line each stay apart"),
    (
        SHORT + "\t   LIMA, Peru (AP) _ It rained on the town all day and for most of it.\n" + ON_ONE,
        2,
        "full ones, too",
    ),
]


@pytest.mark.parametrize(("copy", "number", "why"), CASES)
def test_paragraphs_stay_whole(copy: str, number: int, why: str) -> None:
    (transmission,) = wireparse.read(f"{HEADER}{copy}\x03\x04".encode())
    assert len(transmission.article().body) == number, why


def test_paragraph_is_joined_from_its_lines() -> None:
    (transmission,) = wireparse.read(f"{HEADER}{SHORT}{LONG}{OPENING}{NEXT}\x03\x04".encode())
    assert transmission.article().body == (BODY, "It rained.")
