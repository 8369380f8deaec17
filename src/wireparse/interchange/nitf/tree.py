"""A NITF document as a tree: parsed without entities, document type, network and depth, and looked up by local names.

Documents of NITF 3.0 to 3.5 are in no namespace, those of 3.6 may be. A document type that a document names is not
fetched; one that declares entities is refused, since nothing but an attack needs them. `&nbsp;` and the other names
that HTML has stand for their characters all the same.
"""

import html
from collections.abc import Iterator
from typing import Any

from wireparse.errors import NotAnArticleError
from wireparse.interchange.characters import squash
from wireparse.interchange.nitf.elements import load_lxml


def parse_tree(text: str | bytes) -> Any:
    """Return the root element of a document.

    Raises:
        NotAnArticleError: it is no XML, declares entities, or is another document than NITF.
        MissingExtraError: lxml is not installed.
    """
    etree = load_lxml()
    is_text = isinstance(text, str)
    parser = etree.XMLParser(
        encoding="utf-8" if is_text else None,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    # Half characters have no UTF-8, nor does XML have them.
    data = text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace") if isinstance(text, str) else text.lstrip(b" \t\r\n")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, LookupError) as error:
        raise NotAnArticleError("", f"is no XML: {error}") from error
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


def gather(element: Any) -> Iterator[str]:
    r"""Yield the pieces of the text in an element: a forced line break is a line end, what is no text is left out."""
    yield element.text or ""
    for child in element:
        name = name_of(child)
        if name == "br":
            yield "\n"
        elif name:
            yield from gather(child)
        elif child.text:
            yield html.unescape(child.text)
        yield child.tail or ""
