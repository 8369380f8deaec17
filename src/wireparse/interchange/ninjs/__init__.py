"""ninjs 3.1, the IPTC's News in JSON: an article as an item, and the article of an item, also of ninjs 1 and 2.

https://iptc.org/standards/ninjs/; what each part becomes is in the documentation, "Formats and what they lose".
"""

from wireparse.interchange.ninjs.reading import from_ninjs, loads
from wireparse.interchange.ninjs.writing import dumps, to_ninjs, write_folder

__all__ = ["dumps", "from_ninjs", "loads", "to_ninjs", "write_folder"]
