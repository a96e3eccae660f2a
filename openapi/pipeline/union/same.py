"""What is one thing under several names: said by hand in `overlays/same.yaml`, each with a reason.

Names and values that differ in case alone are one without a word here, and so are operations of one address.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from openapi.pipeline.contract.document import PipelineError, is_object, load
from openapi.pipeline.contract.structure import components, redirect
from openapi.pipeline.union.flat import SCHEMAS, parts_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openapi.pipeline.contract.document import Document

_NESTED = ("properties", "values", "apart")
_FLAT = ("schemas", "tags", "any")
_WITHOUT_A_NAME = ("apart", "any")


@frozen(kw_only=True)
class Same:
    """What is one thing under several names.

    Attributes:
        schemas: Schemas, by the name that goes, with the one that stays.
        tags: Tags, likewise.
        properties: Properties by schema, likewise.
        values: Values by enumeration, likewise.
        apart: Values by enumeration that lead to one class in different revisions, and are two all the same.
        any: Places whose types share nothing, and which are read as any value: `JobModel.type`, `GetAllJobs query skip`.
    """

    schemas: Mapping[str, str] = field(factory=dict)
    tags: Mapping[str, str] = field(factory=dict)
    properties: Mapping[str, Mapping[str, str]] = field(factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(factory=dict)
    apart: Mapping[str, Mapping[str, str]] = field(factory=dict)
    any: Mapping[str, str] = field(factory=dict)


def read_same(path: Path) -> Same:
    """Read `same.yaml`.

    Args:
        path: The file. Where there is none, nothing is the same.

    Returns:
        What it says.

    Raises:
        PipelineError: An entry has no reason, or no name that stays, or is not known; names its place.
    """
    if not path.exists():
        return Same()
    problems: list[str] = []
    found: Document = {}
    for kind, entries in load(path).items():
        if kind not in (*_NESTED, *_FLAT) or not is_object(entries):
            problems.append(f"{path.name}: {kind}: is none of {', '.join((*_FLAT, *_NESTED))}")
        elif kind in _NESTED:
            found[kind] = {
                owner: _entries(one, kind, f"{path.name}: {kind}: {owner}", problems) for owner, one in entries.items()
            }
        else:
            found[kind] = _entries(entries, kind, f"{path.name}: {kind}", problems)
    if problems:
        raise PipelineError(*problems)
    return Same(**found)


def _entries(entries: Any, kind: str, place: str, problems: list[str]) -> dict[str, str]:
    """Names with the names that stay; or, where there are none, with the reasons."""
    wanted = {"because"} if kind in _WITHOUT_A_NAME else {"is", "because"}
    found: dict[str, str] = {}
    for name, entry in entries.items() if is_object(entries) else [("", entries)]:
        told: Document = entry if is_object(entry) else {}
        if told.keys() != wanted or not all(isinstance(one, str) and one.strip() for one in told.values()):
            problems.append(f"{place}: {name}: needs {' and '.join(sorted(wanted, reverse=True))}, and nothing else")
        else:
            found[name] = told.get("is", told["because"])
    return found


def renamed(document: Document, same: Same) -> tuple[Document, dict[str, dict[str, str]]]:
    """Spell a contract with the names that stay.

    Values keep their spelling: which one stands for which is for enumerations to say.

    Args:
        document: The contract of one revision; it is left as it is.
        same: What is one thing under several names.

    Returns:
        A new document; and, by schema and by the property's name that stays, the name that the revision has.

    Raises:
        PipelineError: One revision has both names, so they are two things.
    """
    result = copy.deepcopy(document)
    schemas = components(result)
    problems: list[str] = []
    revision = document["info"]["version"]
    for old, new in same.schemas.items():
        if old in schemas and new in schemas:
            problems.append(f"same.yaml: schemas: {old}: revision {revision} has {new} as well, so they are two")
        elif old in schemas:
            schemas[new] = schemas.pop(old)
    redirect(result, {SCHEMAS + old: SCHEMAS + new for old, new in same.schemas.items()})
    names: dict[str, dict[str, str]] = {}
    for name, pairs in same.properties.items():
        for part in parts_of(schemas[name]) if name in schemas else []:
            for old, new in pairs.items():
                own: Document = part.get("properties", {})
                if old in own and new in own:
                    place = f"same.yaml: properties: {name}: {old}"
                    problems.append(f"{place}: revision {revision} has {new} as well, so they are two")
                elif old in own:
                    own[new] = own.pop(old)
                    names.setdefault(name, {})[new] = old
            if "required" in part:
                part["required"] = [pairs.get(one, one) for one in part["required"]]
    for operation in [one for item in result["paths"].values() for one in item.values() if is_object(one)]:
        operation["tags"] = [same.tags.get(tag, tag) for tag in operation["tags"]]
    tags: list[Document] = result.get("tags", [])
    for tag in tags:
        tag["name"] = same.tags.get(tag["name"], tag["name"])
    if problems:
        raise PipelineError(*problems)
    return result, names

