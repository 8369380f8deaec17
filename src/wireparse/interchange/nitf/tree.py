"""A NITF document as a tree: parsed without entities, document type, network and depth, and looked up by local names.

Documents of NITF 3.0 to 3.5 are in no namespace, those of 3.6 may be. A document type that a document names is not
fetched; one that declares entities is refused, since nothing but an attack needs them. `&nbsp;` and the other names
that HTML has stand for their characters all the same.
"""

import html
from collections.abc import Iterator
from typing import Any

from wireparse.errors import NotAnArticleError
from wireparse.interchange.characters import replace_surrogates, squash
from wireparse.interchange.nitf.elements import load_lxml


def parse_tree(text: str | bytes) -> Any:
    """Return the root element of a document.

    Raises:
        NotAnArticleError: it is no XML, declares entities, or is another document than NITF.
        MissingExtraError: lxml is not installed.
        TypeError: it is neither text nor bytes.
    """
    etree = load_lxml()
    if not isinstance(text, str | bytes):
        raise TypeError(f"a NITF document is str or bytes, not {type(text).__name__}")
    parser = etree.XMLParser(
        encoding="utf-8" if isinstance(text, str) else None,  # what a str declares of itself no longer holds
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    data = replace_surrogates(text.lstrip("\ufeff \t\r\n")).encode() if isinstance(text, str) else text
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise NotAnArticleError("", f"is no XML: {error.msg}") from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise NotAnArticleError("", "declares entities of its own, which are not read")
    if name_of(root) != "nitf":
        raise NotAnArticleError("", f"is no NITF: its root element is {name_of(root)!r}")
    return root


def name_of(element: Any) -> str:
    """Return the local name of an element, empty for what is none, such as a reference to an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def find_all(element: Any, *path: str) -> Iterator[Any]:
    """Yield the elements that a path of local names leads to, in the order of the document."""
    if not path:
        yield element
        return
    for child in element:
        if name_of(child) == path[0]:
            yield from find_all(child, *path[1:])


def attribute(element: Any, name: str) -> str:
    """Return an attribute with its white space squashed, empty where there is none."""
    return squash(element.get(name) or "")


def text_of(element: Any) -> str:
    """Return the text in an element with its white space squashed."""
    return squash("".join(gather(element)))


def gather(element: Any, apart: str = "") -> Iterator[str]:
    """Yield the pieces of the text in an element, a line end for a forced line break.

    An element of the name `apart` has a blank before it, as where it is printed on a line of its own.
    """
    yield element.text or ""
    for child in element:
        name = name_of(child)
        if name == "br":
            yield "\n"
        elif name:
            yield " " if name == apart else ""
            yield from gather(child)
        else:
            yield read_reference(child)
        yield child.tail or ""


def read_reference(child: Any) -> str:
    """Return the character that a reference names as HTML does; one of another name stands as it is."""
    return html.unescape(child.text)
