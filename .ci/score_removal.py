"""Score what is left of real stories when all that tells whose they are is taken out; prints JSON.

For each source: how many stories show no name of their agency any more (`without.names`), and of those whose body is
labelled, how many have it whole (`without.body`). What names an agency has is read from its record, and looked for by a
plainer way than the library's: as a whole word.
"""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import wireparse

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold" / "dev"
AGENCIES = {agency.id: agency for agency in wireparse.AGENCIES}


def score(story: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Yield each part that is scored of a story, and whether it is right."""
    gold = story["gold"]
    analysis = wireparse.analyze(story["text"])
    ids = {gold.get("agency"), gold.get("signoff"), *((gold.get("dateline") or {}).get("agencies") or ())}
    names = [name for id_ in ids & AGENCIES.keys() for name in (*AGENCIES[id_].credits, AGENCIES[id_].name)]
    if names:
        pattern = rf"(?<![^\W_])(?:{'|'.join(map(re.escape, names))})(?![^\W_])"
        yield "without.names", re.search(pattern, analysis.without(mentions=True).text) is None
    if gold.get("body") is not None:
        yield "without.body", " ".join(analysis.without("frame").text.split()) == gold["body"]


def main() -> None:
    """Print {source: {part: [right, total]}}."""
    scores: dict[str, dict[str, list[int]]] = {}
    for path in sorted(GOLD.glob("*.jsonl.gz")):
        counts = scores.setdefault(path.name.partition(".")[0], {})
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for part, is_right in score(json.loads(line)):
                    count = counts.setdefault(part, [0, 0])
                    count[0] += is_right
                    count[1] += 1
    print(json.dumps(scores))


if __name__ == "__main__":
    main()
