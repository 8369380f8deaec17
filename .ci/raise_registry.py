"""Raise the version of the registry where the records have changed, and write down their digest and their numbers.

A merge of two branches that both raised it leaves a conflict in version.py: then the first side is taken, and raised.
"""

import datetime
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION_FILE = ROOT / "src" / "wireparse" / "agencies" / "version.py"

VERSION = re.compile(r'(?<=^REGISTRY_VERSION: Final = ")[0-9.]+(?="$)', re.MULTILINE)
DIGEST = re.compile(r'(?<=^REGISTRY_DIGEST: Final = ")[0-9a-f]*(?="$)', re.MULTILINE)
CONFLICT = re.compile(
    r"^<<<<<<< .*\n((?:.*\n)*?)(?:\|{7} .*\n(?:.*\n)*?)?=======\n(?:.*\n)*?>>>>>>> .*\n", re.MULTILINE
)

# Where pages say how many records there are.
AGENCIES = re.compile(r"(?<=the frames of )\d+(?= agencies\b)|(?<=\*\*Agencies\*\*: )\d+(?= have records\b)")
LANGUAGES = re.compile(r"(?<=, in )\d+(?= languages\b)")
PAGES = (ROOT / "README.md", ROOT / "docs" / "supported.md")


def raised(version: str, today: datetime.date) -> str:
    """Return the version after `version`: today's day, or with a counter where that would be no higher."""
    day = f"{today:%Y.%m.%d}"
    if parts(day) > parts(version)[:3]:
        return day
    numbers = [*parts(version), 0]
    year, month, date, counter = numbers[:4]
    return f"{year}.{month:02}.{date:02}.{counter + 1}"


def parts(version: str) -> list[int]:
    """Return the numbers of a version."""
    return [int(number) for number in version.split(".")]


def settled(text: str) -> str:
    """Return version.py without the marks of a merge, with the highest version that either side had."""
    highest = max(VERSION.findall(text), key=parts)
    return VERSION.sub(highest, CONFLICT.sub(r"\1", text))


def counted(text: str, agencies: int, languages: int) -> str:
    """Return a page with the numbers of records that there are."""
    return LANGUAGES.sub(str(languages), AGENCIES.sub(str(agencies), text))


def count_records() -> None:
    """Write the numbers of records into the pages that give them."""
    import wireparse  # noqa: PLC0415  as below

    agencies, languages = len(wireparse.AGENCIES), len(wireparse.LANGUAGES)
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        written = counted(text, agencies, languages)
        if text != written:
            page.write_text(written, encoding="utf-8")
            print(f"registry: {page.relative_to(ROOT)} has the numbers of records now")


def main() -> int:
    """Return the exit status."""
    text = settled(VERSION_FILE.read_text(encoding="utf-8"))
    # The records can be read only through a package that can be imported.
    VERSION_FILE.write_text(text, encoding="utf-8")
    from wireparse.registry import digest_registry  # noqa: PLC0415

    count_records()
    digest = digest_registry()
    version = VERSION.findall(text)[0]
    if DIGEST.findall(text) == [digest]:
        print(f"registry: {version}, the records have not changed")
        return 0
    higher = raised(version, datetime.datetime.now(datetime.UTC).date())
    VERSION_FILE.write_text(DIGEST.sub(digest, VERSION.sub(higher, text)), encoding="utf-8")
    print(f"registry: raised from {version} to {higher}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
