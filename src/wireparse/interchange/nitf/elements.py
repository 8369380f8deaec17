"""The elements of a document as they are made: in the namespace of NITF, with what XML can hold, none that is empty."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wireparse.extras import load_extra
from wireparse.interchange.characters import hold_in_xml, squash

if TYPE_CHECKING:
    from types import ModuleType

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"

# Metadata that NITF has no element for, in `meta`, by names that nobody else uses.
PREFIX = "wireparse-"


def load_lxml() -> "ModuleType":
    """Return `lxml.etree`.

    Raises:
        MissingExtraError: it is not installed.
    """
    return load_extra("lxml.etree", extra="nitf", purpose="NITF")


class Element:
    """An element that is being made: children are put at its end, text behind the last of them."""

    def __init__(self, element: Any) -> None:
        self.element = element

    def add(self, tag: str, text: str | None = None, attributes: Mapping[str, str | None] | None = None) -> "Element":
        """Put an element at the end, and return it. Attributes that are None are left out."""
        child = self.element.makeelement(f"{{{NAMESPACE}}}{tag}")
        self.element.append(child)
        made = Element(child)
        for name, value in (attributes or {}).items():
            if value is not None:
                child.set(name, hold_in_xml(squash(value)))
        if text is not None:
            made.write(squash(text))
        return made

    def write(self, text: str) -> None:
        """Put text at the end."""
        text = hold_in_xml(text)
        if len(self.element):
            last = self.element[-1]
            last.tail = (last.tail or "") + text
        else:
            self.element.text = (self.element.text or "") + text

    def note(self, name: str, content: str) -> None:
        """Put a `meta` of our own at the end."""
        self.add("meta", None, {"name": f"{PREFIX}{name}", "content": content})


def make_root(attributes: Mapping[str, str | None]) -> Element:
    """Return the root element."""
    root = load_lxml().Element(f"{{{NAMESPACE}}}nitf", nsmap={None: NAMESPACE})
    for name, value in attributes.items():
        if value is not None:
            root.set(name, hold_in_xml(value))
    return Element(root)
