"""The components of several revisions as those of one document."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from openapi.pipeline.union.discriminators import Discriminators
from openapi.pipeline.union.enumerations import join_values
from openapi.pipeline.union.flat import own_required, parts_of
from openapi.pipeline.union.marks import put
from openapi.pipeline.union.usage import Usage, join

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.union.same import Same
    from openapi.pipeline.union.table import Components

Usages = dict[str, dict[str, Usage]]


def join_properties(table: Components) -> Usages:
    """Find the type of every property.

    Args:
        table: The components; it takes note of what they have to take in.

    Returns:
        The types by component and property.
    """
    return {
        name: {key: join(f"{name}.{key}", versions, table) for key, versions in properties.items()}
        for name, properties in table.declared().items()
    }


def join_schemas(table: Components, usages: Usages, same: Same) -> dict[str, Document]:
    """Write every component.

    Args:
        table: The components.
        usages: The types of their properties.
        same: What is one thing under several names.

    Returns:
        The components of the union.
    """
    synonyms = Discriminators(table, same)
    result: dict[str, Document] = {}
    for name in table.newest:
        kinds = {rev: flat.kind(name) for rev, flat in table.flat.items() if name in flat.schemas}
        if len({*kinds.values()}) > 1:
            listed = ", ".join(f"{kind} in {revision}" for revision, kind in kinds.items())
            table.conflict(name, f"is of several kinds: {listed}; rename one of them with an overlay action")
            continue
        schema = copy.deepcopy(table.definition(name))
        marks: Document = {"revisions": table.revisions_of(name)}
        marks["also"] = sorted(old for old, new in same.schemas.items() if new == name)
        marks["instead"] = table.taken_in(name)
        if table.kind(name) == "enumeration":
            found = [(rev, table.flat[rev].schemas[one].get("enum", [])) for one, rev in table.sources(name)]
            schema["enum"], value_marks = join_values(found, synonyms.of(name), table.revisions)
            marks |= value_marks
        elif table.kind(name) == "object":
            _object(name, schema, table, usages[name])
            marks |= _marks(name, table, usages, synonyms)
            _join_discriminator(name, schema, table, synonyms)
        put(schema, marks, table.revisions)
        result[name] = schema
    return result


def _object(name: str, schema: Document, table: Components, usages: Mapping[str, Usage]) -> None:
    """Give an object, as the newest revision writes it, the properties of all."""
    parts = parts_of(schema)
    declared = {key for part in parts for key in part.get("properties", {})}
    for part in parts:
        for key in part.get("properties", {}):
            part["properties"][key] = usages[key].schema
    more = {key: usage.schema for key, usage in usages.items() if key not in declared}
    if more:
        holder = next((part for part in parts if "properties" in part), parts[0])
        holder.setdefault("properties", {}).update(more)
    needed = _needed(name, table)
    for part in parts:
        required = [key for key in part.get("required", []) if key in needed]
        if required:
            part["required"] = required
        else:
            part.pop("required", None)


def _needed(name: str, table: Components) -> set[str]:
    """What a class can ask for: what it and its heirs need in every revision that has them."""
    everyone = [name, *table.heirs(name)]
    needs = [table.required_of(one, revision) for one in everyone for revision in table.revisions_of(one)]
    return needs[0].intersection(*needs[1:]) if needs else set()


def _asked_for(name: str, table: Components, usages: Usages) -> set[str]:
    """What the constructor of a class asks for.

    A class takes over an attribute of its base as it is, so what the base can do without is asked for by no heir.
    """
    found: set[str] = set()
    chain = [name, *table.bases(name)]
    for key in {key for one in chain for key in usages.get(one, {})}:
        declaring = [one for one in chain if key in usages.get(one, {})]
        same = [one for one in declaring if usages[one][key].schema == usages[declaring[0]][key].schema]
        above = [same[-1], *table.bases(same[-1])]
        if any(key in own_required(table.definition(one)) and key in _needed(one, table) for one in above):
            found.add(key)
    return found


def _marks(name: str, table: Components, usages: Usages, discriminators: Discriminators) -> Document:
    revisions = table.revisions_of(name)
    has = {revision: table.properties_of(name, revision) for revision in revisions}
    needs = {revision: table.required_of(name, revision) for revision in revisions}
    own = usages[name]
    inherited = {key for base in table.bases(name) for key in usages.get(base, {})}
    every = sorted({key for keys in has.values() for key in keys} | inherited | own.keys())
    asked_for = _asked_for(name, table, usages)
    in_all = {key: [revision for revision in revisions if key in has[revision]] for key in every}
    needed = {key: [revision for revision in revisions if key in needs[revision]] for key in every}
    return {
        "present": {key: found for key, found in in_all.items() if found != revisions},
        "required": {key: found for key, found in needed.items() if found and key not in asked_for},
        "names": {key: dict(by_revision) for key, by_revision in table.names.get(name, {}).items()},
        "single": {key: usage.single for key, usage in own.items() if usage.single},
        "forms": {key: usage.forms for key, usage in own.items() if usage.forms},
        "types": {key: usage.types for key, usage in own.items() if usage.types},
        "lacking": {key: found for key, usage in own.items() if (found := table.values_lacking(usage.types))},
        "kinds": {value: found for value, found in discriminators.kinds(name).items() if found != revisions},
        "tells": discriminators.synonyms(name),
    }


def _join_discriminator(name: str, schema: Document, table: Components, discriminators: Discriminators) -> None:
    """Let the discriminator and the list of children be those of all revisions."""
    found = [flat.schemas[name] for flat in table.flat.values() if name in flat.schemas]
    names = list(dict.fromkeys(one["discriminator"]["propertyName"] for one in found if "discriminator" in one))
    if len(names) > 1:
        table.conflict(name, f"is told by several properties: {', '.join(names)}; choose one with an overlay action")
    mapping = discriminators.mapping(name)
    if mapping:
        schema.setdefault("discriminator", {"propertyName": names[-1]})["mapping"] = mapping
    children = [child for one in found for child in one.get("oneOf", [])]
    if children and "oneOf" in schema:
        first = schema["oneOf"]
        schema["oneOf"] = [*first, *(one for n, one in enumerate(children) if one not in [*first, *children[:n]])]
