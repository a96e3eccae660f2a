"""What is one thing under several names: said by hand in `overlays/same.yaml`, each with a reason.

Names and values that differ in case alone are one without a word here, and so are operations of one address.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from openapi.pipeline.contract.document import PipelineError, is_object, load
from openapi.pipeline.contract.structure import METHODS, components, redirect
from openapi.pipeline.union.flat import SCHEMAS, own_properties, parts_of

if TYPE_CHECKING:
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
        any: Places whose types share nothing, and which are read as any value: `JobModel.type`, `GetAllJobs body`.
    """

    schemas: Mapping[str, str] = field(factory=dict[str, str])
    tags: Mapping[str, str] = field(factory=dict[str, str])
    properties: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    values: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    apart: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    any: Mapping[str, str] = field(factory=dict[str, str])


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
        fields: Document = entry if is_object(entry) else {}
        if fields.keys() != wanted or not all(isinstance(one, str) and one.strip() for one in fields.values()):
            problems.append(f"{place}: {name}: needs {' and '.join(sorted(wanted, reverse=True))}, and nothing else")
        else:
            found[name] = str(fields.get("is", fields["because"]))
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
    both = f"revision {document['info']['version']} has both, so they are two"
    problems = _rename_schemas(result, same.schemas, both)
    schemas = components(result)
    names: dict[str, dict[str, str]] = {}
    for name in same.properties.keys() & schemas.keys():
        for old, new in same.properties[name].items():
            own = own_properties(schemas[name])
            if {old, new} <= own.keys():
                problems.append(f"same.yaml: properties: {name}: {old}: {both}")
            elif old in own:
                rename_property(schemas[name], old, new)
                names.setdefault(name, {})[new] = old
    if problems:
        raise PipelineError(*problems)
    for item in result["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            operation["tags"] = [same.tags.get(tag, tag) for tag in operation["tags"]]
    for tag in result.get("tags", []):
        tag["name"] = same.tags.get(tag["name"], tag["name"])
    return result, names


def _rename_schemas(document: Document, names: Mapping[str, str], both: str) -> list[str]:
    """Call schemas by the names that stay; tells of those that are there under both."""
    schemas = components(document)
    problems = [f"same.yaml: schemas: {old}: {both}" for old, new in names.items() if {old, new} <= schemas.keys()]
    for old, new in names.items():
        if old in schemas:
            schemas[new] = schemas.pop(old)
    redirect(document, {SCHEMAS + old: SCHEMAS + new for old, new in names.items()})
    return problems


def rename_property(schema: Document, old: str, new: str) -> None:
    """Call a property of a component by another name.

    Args:
        schema: The component; it is changed.
        old: The name that goes.
        new: The name that stays.
    """
    for part in parts_of(schema):
        if old in part.get("properties", {}):
            part["properties"][new] = part["properties"].pop(old)
        if old in part.get("required", []):
            part["required"] = [new if one == old else one for one in part["required"]]
