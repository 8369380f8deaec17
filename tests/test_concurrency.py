"""Threads and processes: what is shared gives the same answers, and what is sent arrives as it left.

Threads are made to change places as often as Python can: a race that needs luck gets many chances.
"""

import datetime
import functools
import multiprocessing
import operator
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

import pytest

import wireparse
from wireparse import Parser, TooLongError, dates, days, lexicon

THREADS = 16

Result = TypeVar("Result")

STORIES = [
    "Rain falls\n\nLima, May 3 (EFE).- It rained on the town. EFE\n\nasb/pd\n",
    "CORK (Reuters) - The boats stay in port.\n\n(Reporting by Jo Reed)\n",
    "Rain falls\n\nGrimsby -- It rained on the town all day long, the mayor said.\n",
    "Lugo, 31 feb (EFE).- El puerto de la ciudad cerró. (Foto: EFE/J. Pérez)\n",
    "Rain falls\n\nThe boats of the town stay in port, (XYZ) said.\n\nXYZ\n",
    "GALWAY, Narch 5 (AFP) - The harbour was closed.\n\nhh/ph\n",
    "ZAGREB, 3. listopada (Hina) - Brodovi ostaju u luci, rekao je gradonačelnik.\n",
    "OSLO, Juen 4, 2019 (Quay/AFP) — The harbour was closed.\n\nRelated Articles\n",
    "",
]
MESSAGE = b"ZCZC ABC012 020304\nRain falls\n\nLima, May 3 (EFE).- It rained on the town. EFE\nNNNN\n"


@pytest.fixture
def _restless_threads() -> Iterator[None]:
    """Threads change places after a microsecond instead of 5 milliseconds."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def ask_everything(parser: Parser, text: str) -> tuple[object, ...]:
    """Return all that a parser can say of a text."""
    analysis = parser.analyze(text, reference=datetime.date(2024, 6, 1))
    return (
        analysis,
        parser.parse(text),
        parser.tokenize(text, agency="efe"),
        parser.explain(text),
        analysis.without(mentions=True),
        list(parser.parse_many([text, text])),
    )


def in_threads(work: Callable[[int], Result]) -> list[Result]:
    """Do some work in all threads, which begin in the same instant; return what came of it, or raise what failed."""
    start = threading.Barrier(THREADS)
    results: list[Result] = []
    failures: list[BaseException] = []

    def run(number: int) -> None:
        try:
            start.wait()
            results.append(work(number))
        except BaseException as failure:  # noqa: BLE001 - told by the main thread
            failures.append(failure)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results


@pytest.mark.usefixtures("_restless_threads")
def test_threads_share_a_parser() -> None:
    """A parser that is new to all of them gives each thread the answers that it gives to one alone.

    Each begins with another story, so that all parts of the engine are met cold, and together.
    """
    alone = Parser(places={"Grimsby": "GB"})
    expected = [ask_everything(alone, text) for text in STORIES]
    parser = Parser(places={"Grimsby": "GB"})

    def ask(number: int) -> list[tuple[object, ...]]:
        order = [(number + step) % len(STORIES) for step in range(len(STORIES))]
        answers = {index: ask_everything(parser, STORIES[index]) for index in order}
        return [answers[index] for index in range(len(STORIES))]

    assert all(answers == expected for answers in in_threads(ask))


@pytest.mark.usefixtures("_restless_threads")
def test_threads_that_come_together_share_one_engine() -> None:
    """The dear part of a parser, its lexicon, is made once, however many threads wait for it."""
    parser = Parser()
    lexicons = in_threads(lambda _number: parser.lexicon)
    assert len(lexicons) == THREADS
    assert all(own is parser.lexicon for own in lexicons)


@pytest.mark.usefixtures("_restless_threads")
def test_threads_share_full_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Caches that overflow at every turn lose no answer and mix none up, and hold little more than they may."""
    size = 2
    for module in (dates, days, lexicon):
        monkeypatch.setattr(module, "CACHE_SIZE", size)
    parser = Parser()
    texts = [
        f"Lima, {day} {month} {1990 + day} ({credit}).- It rained on the town."
        for day, credit in enumerate(("EFE", "Reuters", "AFP", "EFE/AFP", "Quay"), 1)
        for month in ("May", "Narch", "Juen", "Sep")
    ]
    alone = Parser()
    expected = [alone.parse(text) for text in texts]

    def ask(number: int) -> bool:
        order = [(number + step) % len(texts) for step in range(len(texts))] * 4
        return all(parser.parse(texts[index]) == expected[index] for index in order)

    assert all(in_threads(ask))
    words = parser.lexicon
    caches = (words.days, words.dates._dates, words._credits_read, words._months_read)
    # Threads that look at the size at the same time may each add one.
    assert [0 < len(cache) < size + THREADS for cache in caches] == [True] * 4


IMPORTED_BY_THREADS = f"""
import sys, threading
sys.setswitchinterval(1e-6)
start = threading.Barrier({THREADS})
seen = []
def work():
    start.wait()
    import wireparse
    analysis = wireparse.analyze("Lima, May 3 (EFE).- It rained. EFE")
    seen.append((analysis, analysis.without(), wireparse.read(b"Lima (EFE).- It rained."), wireparse.parser._DEFAULT))
threads = [threading.Thread(target=work) for _ in range({THREADS})]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(seen), len({{parser for *_answers, parser in seen}}), len({{answers[0] for answers in seen}}))
"""


def test_threads_may_be_the_first_to_import() -> None:
    """In a fresh interpreter threads import the package, and what it loads late, at the same time."""
    done = subprocess.run([sys.executable, "-c", IMPORTED_BY_THREADS], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (f"{THREADS} 1 1\n", "")


def used_parser() -> Parser:
    """Return a parser whose engine and caches have been at work."""
    parser = Parser(places={"Grimsby": "GB"}, max_chars=10_000)
    for text in STORIES:
        ask_everything(parser, text)
    return parser


METHODS = [method for method in ("spawn", "forkserver") if method in multiprocessing.get_all_start_methods()]


@pytest.fixture(scope="module", params=METHODS)
def pool(request: pytest.FixtureRequest) -> Iterator[ProcessPoolExecutor]:
    """A process that has none of this one's memory."""
    with ProcessPoolExecutor(1, multiprocessing.get_context(request.param)) as executor:
        yield executor


def test_a_used_parser_works_in_another_process(pool: ProcessPoolExecutor) -> None:
    """It travels with its records and its settings, and says there what it says here."""
    parser = used_parser()
    known_place = STORIES[2]
    assert pool.submit(parser.analyze, known_place).result() == parser.analyze(known_place)
    assert pool.submit(parser.explain, STORIES[4]).result() == parser.explain(STORIES[4]) != ()
    assert pool.submit(functools.partial(parser.parse, STORIES[0], agency="efe")).result().agency == "efe"


def test_errors_come_back_from_another_process(pool: ProcessPoolExecutor) -> None:
    """What is raised there is raised here, with its message."""
    with pytest.raises(TooLongError, match=r"^the text has 10001 characters, the cap is 10000$"):
        pool.submit(used_parser().parse, "a" * 10_001).result()
    strict = Parser(strict=True)
    with pytest.raises(wireparse.DefectError, match=r"^day is out of range for month \(line 1, column 7\)$") as caught:
        pool.submit(strict.parse, STORIES[3]).result()
    assert caught.value.defect == wireparse.parse(STORIES[3]).defects[0]


def values() -> dict[str, Any]:
    """Return one of each value that the library gives back."""
    analyses = [wireparse.analyze(text) for text in STORIES]
    (transmission,) = wireparse.read(MESSAGE)
    return {
        "articles": [analysis.article for analysis in analyses],
        "defects": [defect for analysis in analyses for defect in analysis.article.defects],
        "analyses": analyses,
        "remainders": [analysis.without(mentions=True) for analysis in analyses],
        "transmission": transmission,
        "assembled": list(wireparse.assemble([transmission])),
        "refusals": [refusal for text in STORIES for refusal in wireparse.explain(text)],
        "records": [wireparse.AGENCIES[0], wireparse.LANGUAGES[0]],
    }


VALUES = values()


@pytest.mark.parametrize("name", VALUES)
def test_values_come_back_from_another_process(pool: ProcessPoolExecutor, name: str) -> None:
    """They are equal when they return, and hash as before: no hash travels, which another process salts otherwise."""
    sent = VALUES[name]
    assert sent != []
    back = pool.submit(operator.itemgetter(0), [sent]).result()
    assert back == sent
    if not isinstance(sent, list):
        sent, back = [sent], [back]
    assert list(map(hash, back)) == list(map(hash, sent))


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_that_knows_slots_carries_values(protocol: int) -> None:
    """Queues of other systems may use an old one."""
    assert pickle.loads(pickle.dumps(VALUES, protocol)) == VALUES  # noqa: S301 - our own bytes
    again = pickle.loads(pickle.dumps(used_parser(), protocol))  # noqa: S301 - our own bytes
    assert again.parse(STORIES[2]).dateline is not None


def test_a_pickled_parser_is_small() -> None:
    """Neither patterns nor caches travel: used, it is as big as it was new."""
    assert len(pickle.dumps(used_parser())) == len(pickle.dumps(Parser(places={"Grimsby": "GB"}, max_chars=10_000)))
