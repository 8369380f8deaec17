"""Score real stories and raw transmissions with known answers, and fail where a figure falls under its floor.

The floors stand in floors.json beside this script: {source: {part: percent}}. With --raise they are raised to what
was measured, rounded down to three decimals; they are never lowered here.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
FLOORS = ROOT / ".ci" / "floors.json"

Percents = dict[str, dict[str, float]]


def measure() -> Percents:
    """Run the scorers and return {source: {part: percent that is right}}; transmissions are one source."""
    percents = {
        source: {part: percent(*counts) for part, counts in row.items() if isinstance(counts, list)}
        for source, row in run(GOLD / "score.py", "--json").items()
    }
    for source, row in run(ROOT / ".ci" / "score_removal.py").items():
        percents[source] |= {part: percent(*counts) for part, counts in row.items()}
    scored = run(GOLD / "score_transmissions.py", "--json")
    percents["transmissions"] = {part: percent(*counts) for part, counts in scored.items()}
    return percents


def run(scorer: Path, *options: str) -> dict[str, Any]:
    """Return what a scorer found."""
    command = [sys.executable, str(scorer), *options]
    scored = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=ROOT)
    found: dict[str, Any] = json.loads(scored.stdout)
    return found


def percent(right: int, total: int) -> float:
    """Return a percentage, rounded down to three decimals, so that a floor is never above what was measured."""
    return right * 100_000 // total / 1000


def fallen(measured: Percents, floors: Percents) -> list[str]:
    """Return a line for each figure that is under its floor, or is no longer measured."""
    lines = []
    for source, parts in floors.items():
        for part, floor in parts.items():
            now = measured.get(source, {}).get(part)
            if now is None or now < floor:
                shown = "not measured" if now is None else f"{now:.3f} %"
                lines.append(f"{source:13} {part:31} {floor:9.3f} % {shown:>14}")
    return lines


def raised(measured: Percents, floors: Percents) -> Percents:
    """Return the floors, each raised to what was measured."""
    return {
        source: {part: max(now, floors.get(source, {}).get(part, 0.0)) for part, now in sorted(parts.items())}
        for source, parts in sorted(measured.items())
    }


def main() -> int:
    """Return the exit status: 1 where a figure fell."""
    arguments = argparse.ArgumentParser(description="Score real stories and compare with the floors.")
    arguments.add_argument(
        "--raise", action="store_true", dest="raise_floors", help="raise the floors to what is measured"
    )
    raise_floors = arguments.parse_args().raise_floors
    if not GOLD.exists():
        print("gold: skipped, the stories are not on this machine")
        return 0

    floors: Percents = json.loads(FLOORS.read_text(encoding="utf-8"))
    measured = measure()
    for source, parts in measured.items():
        print(f"{source}: " + ", ".join(f"{part} {now:.3f}" for part, now in parts.items()))
    lines = fallen(measured, floors)
    if lines:
        print(f"\n{'source':13} {'part':31} {'floor':>11} {'measured':>14}", *lines, sep="\n")
        return 1
    if raise_floors:
        FLOORS.write_text(json.dumps(raised(measured, floors), indent=2) + "\n", encoding="utf-8")
    print(f"gold: {sum(map(len, floors.values()))} floors hold" + (", raised" if raise_floors else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
