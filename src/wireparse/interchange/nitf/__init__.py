"""NITF 3.6, the News Industry Text Format: an article as a document, and the article of a document, whoever wrote it.

https://iptc.org/standards/nitf/; what each part becomes is in the documentation, "Formats and what they lose". It needs
lxml: `pip install 'wireparse[nitf]'`.
"""

from wireparse.interchange.nitf.reading import loads
from wireparse.interchange.nitf.writing import dumps, write_folder

__all__ = ["dumps", "loads", "write_folder"]
