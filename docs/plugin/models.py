"""Pages of the models: every model and enumeration that an operation leads to, each on the page of one section."""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import fields

from veeam_client import models as all_models
from veeam_client.models import Model, OpenEnum
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALL = set(dir(all_models)) - {"TYPE_CHECKING"}
_NAME = re.compile(r"\b[A-Z]\w+\b")
_LIST = re.compile(r"^list\[(.+)\]$")
_MEMBER = re.compile(r"^    (\w+): (.*(?:\n        .*)*)", re.MULTILINE)


def cell(text: str) -> str:
    """Text as it may stand in a cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")


class Models:
    """What there is, and on which section's page it is described.

    A model that several sections use is described where it is nearest to an operation; among equals, where its name
    resembles the section's, then where more operations use it.
    """

    def __init__(self) -> None:
        uses: Counter[tuple[str, str, int]] = Counter()
        for operation in OPERATIONS.values():
            taken = [*(p.type for p in operation.parameters), operation.body.type if operation.body else ""]
            reached = _reached([*taken, operation.result or ""])
            uses.update((name, operation.namespace, distance) for name, distance in reached.items())
        best: dict[str, tuple[int, int, int, str]] = {}
        for (name, section, distance), count in uses.items():
            place = (distance, -_likeness(name, section), -count, section)
            best[name] = min(place, best.get(name, place))
        self._homes = {name: section for name, (*_, section) in best.items()}
        self._steps = {name: distance for name, (distance, *_) in best.items()}

    def of(self, section: str) -> list[str]:
        """Names of the models that a section's page describes: nearest to an operation first, enumerations last."""
        names = [name for name, home in self._homes.items() if home == section]
        return sorted(
            names, key=lambda name: (issubclass(getattr(all_models, name), OpenEnum), self._steps[name], name)
        )

    def linked(self, annotation: str, *, folder: str = "models/") -> str:
        """A type in words, its models linked.

        Args:
            annotation: The type, as an annotation.
            folder: From the page where it will stand to the folder of the models' pages.
        """
        if inner := _LIST.match(annotation):
            return f"list of {self.linked(inner[1], folder=folder)}"
        if annotation in self._homes:
            return f"[`{annotation}`]({folder}{self._homes[annotation]}.md#{annotation})"
        return f"`{annotation}`".replace("|", "\\|")

    def page(self, section: str, title: str) -> str:
        """The page of the models of a section.

        Args:
            section: The section's attribute of the client.
            title: What people call it.
        """
        words = (
            f"What the [operations of `vbr.{section}`](../{section}.md) take and return. All come from "
            "`veeam_client.models`. An *optional* attribute reads as `None` where the server sent nothing, and can be "
            "left out. First comes what the operations name, then what that is made of, enumerations last."
        )
        lines = [f"# Models of {title}", "", words, ""]
        for name in self.of(section):
            cls: type[Any] = getattr(all_models, name)
            lines += [f"## `{name}` {{#{name}}}", ""]
            lines += _enumeration(cls) if issubclass(cls, OpenEnum) else self._model(cls)
        return "\n".join(lines)

    def _model(self, cls: type[Model]) -> list[str]:
        lines = [inspect.getdoc(cls) or "", ""]
        bases = [base.__name__ for base in cls.__bases__ if base.__name__ in self._homes]
        if bases:
            lines += [f"A kind of {', '.join(self.linked(base, folder='') for base in bases)}.", ""]
        kinds = sorted(set(cls.__dict__.get("__subtypes__", {}).values()) - {cls.__name__})
        if kinds:
            lines += [f"Comes as one of {', '.join(self.linked(kind, folder='') for kind in kinds)}.", ""]
        words = _words_of(cls)
        rows = [
            f"| `{one.name}`{' *optional*' if str(one.type).endswith('| None') else ''} "
            f"| {self.linked(str(one.type).removesuffix(' | None'), folder='')} | {cell(words.get(one.name, ''))} |"
            for one in fields(cls)
            if not one.name.startswith("_")
        ]
        if rows:
            lines += ["| Attribute | Type | Meaning |", "| --- | --- | --- |", *rows, ""]
        return lines


def _enumeration(cls: type[OpenEnum]) -> list[str]:
    text, _, members = (inspect.getdoc(cls) or "").partition("Attributes:\n")
    words = {name: cell(meaning) for name, meaning in _MEMBER.findall(members)}
    lines = [text.strip(), ""]
    if words:
        lines += ["| Member | Sent as | Meaning |", "| --- | --- | --- |"]
        lines += [f"| `{one.name}` | `{one.value}` | {words.get(one.name, '')} |" for one in cls]
    else:
        lines += ["Values: " + ", ".join(f"`{one.value}`" for one in cls)]
    return [*lines, ""]


def _reached(types: list[str]) -> dict[str, int]:
    """Every model that types lead to, and in how many steps."""
    steps: dict[str, int] = {}
    here, distance = _mentioned(types), 0
    while here:
        steps |= dict.fromkeys(here, distance)
        here, distance = {name for one in here for name in _neighbours(one)} - steps.keys(), distance + 1
    return steps


def _likeness(name: str, section: str) -> int:
    """How many letters a model's name and a section's begin with in common."""
    bare = name[1:] if name[:1] == "E" and name[1:2].isupper() else name
    pairs = zip(bare.lower(), section.replace("_", ""), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _mentioned(texts: Iterable[str]) -> set[str]:
    return {name for text in texts for name in _NAME.findall(text)} & _ALL


@cache
def _neighbours(name: str) -> set[str]:
    """Models that a model is built of, its kinds and its bases."""
    cls: type[Any] = getattr(all_models, name)
    if not issubclass(cls, Model):
        return set()
    kinds: Iterable[str] = cls.__dict__.get("__subtypes__", {}).values()
    return _mentioned([*(str(one.type) for one in fields(cls)), *kinds, *(base.__name__ for base in cls.__bases__)])


def _words_of(cls: type[Any]) -> dict[str, str]:
    """Docstrings of attributes, which stand below them, those of the bases included."""
    words: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if base is Model or not issubclass(base, Model):
            continue
        (definition,) = (
            node
            for node in ast.parse(Path(inspect.getfile(base)).read_text(encoding="utf-8")).body
            if isinstance(node, ast.ClassDef)
        )
        for attribute, below in zip(definition.body, definition.body[1:], strict=False):
            match attribute, below:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    words[name] = text
                case _:
                    pass
    return words
