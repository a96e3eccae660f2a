"""What everything is called in Python, and the file that keeps it so.

A name follows from what the contract calls the thing, and from nothing else: what is added elsewhere moves no
name. `names.lock` records every name that was ever given. A recorded name wins, so an entry written by hand is the
way out of a clash.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeAlias

from openapi_python_client import strings

from openapi.pipeline.contract.document import Document, PipelineError, is_object, target
from openapi.pipeline.contract.structure import METHODS, components, redirect
from openapi.pipeline.render.naming import PREFIX, is_name, member_name, python_name, raw, section_name
from openapi.pipeline.union.marks import MARKS
from openapi.pipeline.union.operations import address_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_python_client.parser import GeneratorData

Names: TypeAlias = dict[str, Any]
"""Python names: `classes` by schema, `sections` by tag, `operations` by operation id, and, by schema or operation and
then by the contract's name, `members`, `attributes` and `parameters`. And `addresses`: the operation id by method and
path, which stays when a revision gives the operation another one."""

LOCK = "openapi/names.lock"
_SCHEMAS = "#/components/schemas/"


def names_of(document: Document, lock: Names) -> Names:
    """Name everything in a document.

    Args:
        document: A prepared document.
        lock: The names recorded earlier.

    Returns:
        The names.

    Raises:
        PipelineError: Two things would have one name, or a name is none in Python; says how to get out.
    """
    register = _Register(lock)
    schemas = components(document)
    named = [name for name, one in schemas.items() if {"enum", "allOf"} & one.keys() or one.get("type") == "object"]
    classes = register.names("classes", "", {name: class_by_rule(name) for name in named})
    register.refuse_shared_modules(classes)
    members = {name: _members(name, schema, register) for name, schema in schemas.items() if "enum" in schema}
    tree = _Attributes(schemas, register)
    attributes = {name: tree.own(name) for name in classes if "enum" not in schemas[name]}
    calls: dict[str, str] = {}
    parameters: dict[str, dict[str, str]] = {}
    found = [operation for _, operation in operations(document)]
    tags = [operation["tags"][0] for operation in found]
    sections: dict[str, str] = {tag: str(lock.get("sections", {}).get(tag, section_name(tag))) for tag in tags}
    methods = register.names("operations", "", {one["operationId"]: python_name(one["operationId"]) for one in found})
    for operation in found:
        identifier = operation["operationId"]
        tag = operation["tags"][0]
        if not is_name(sections[tag]):
            register.problems.append(f"tag {tag}: {sections[tag]!r} is no name in Python")
        # An operation stays in its section, whatever tag a revision gives it.
        recorded = str(lock.get("operations", {}).get(identifier, "")).partition(".")[0]
        calls[identifier] = f"{recorded or sections[tag]}.{methods[identifier]}"
        parameters[identifier] = _parameters(operation, document, register)
    if register.problems:
        raise PipelineError(*register.problems)
    addresses = {address_of(*place.split(" ", 1)): one["operationId"] for place, one in operations(document)}
    return {
        "addresses": addresses,
        "classes": classes,
        "sections": sections,
        "members": members,
        "attributes": attributes,
        "operations": calls,
        "parameters": {key: value for key, value in parameters.items() if value},
    }


def merged(lock: Names, names: Names) -> Names:
    """Add names to those recorded earlier; what a revision no longer has keeps its name for when it returns.

    Args:
        lock: The names recorded earlier.
        names: Those of a document.

    Returns:
        New records.
    """
    result: Names = copy.deepcopy(lock)
    for key, value in names.items():
        known = result.get(key)
        result[key] = merged(known, value) if is_object(known) and is_object(value) else copy.deepcopy(value)
    return result


def written_in(document: Document, names: Names) -> Document:
    """Write the names into a document, where the generator takes them from there.

    Args:
        document: A prepared document; it is left as it is.
        names: Its names.

    Returns:
        A new document: classes as schemas, members beside their values, methods as operation ids, with the
        contract's own id in `x-operation-id` and the section in `x-section`.
    """
    result = copy.deepcopy(document)
    schemas = components(result)
    for name, members in names["members"].items():
        schemas[name]["x-enum-varnames"] = [members[value] for value in schemas[name]["enum"]]
    for _, operation in operations(result):
        identifier = operation["operationId"]
        operation["x-operation-id"] = identifier
        operation["x-section"], _, operation["operationId"] = names["operations"][identifier].partition(".")
    moved = {name: cls for name, cls in names["classes"].items() if class_by_rule(name) != cls}
    for name, cls in moved.items():
        schemas[cls] = schemas.pop(name)
    if moved:
        redirect(result, {_SCHEMAS + name: _SCHEMAS + cls for name, cls in moved.items()})
    return result


def impose(data: GeneratorData, document: Document, names: Names) -> None:
    """Give attributes and arguments their names in what the generator has read.

    Args:
        data: What the generator read; it is changed.
        document: The prepared document.
        names: Its names.

    Raises:
        PipelineError: The generator left out a schema or an operation.
    """
    schemas = {cls: name for name, cls in names["classes"].items()}
    attributes = _Attributes(components(document), _Register(names))
    given = {str(one.class_info.name) for one in (*data.models, *data.enums)}
    problems = [f"schema {schemas[cls]}: the generator made no class of it" for cls in sorted(schemas.keys() - given)]
    for model in data.models:
        known = attributes.all(schemas.get(str(model.class_info.name), ""))
        for prop in (*(model.required_properties or []), *(model.optional_properties or [])):
            _rename(prop, known.get(raw(prop.name)))
    methods = {method.partition(".")[2]: identifier for identifier, method in names["operations"].items()}
    endpoints = [one for collection in data.endpoint_collections_by_tag.values() for one in collection.endpoints]
    for endpoint in endpoints:
        known = names["parameters"].get(methods[str(endpoint.name)], {})
        for location, prop in endpoint.iter_all_parameters():
            _rename(prop, known.get(f"{location.value} {raw(prop.name)}"))
    missing = methods.keys() - {str(endpoint.name) for endpoint in endpoints}
    problems += [f"operation {methods[name]}: the generator left it out" for name in sorted(missing)]
    if problems:
        raise PipelineError(*problems)


def operations(document: Document) -> Iterator[tuple[str, Document]]:
    """List the operations of a document.

    Args:
        document: The document.

    Yields:
        Method and path, such as `GET /api/v1/jobs`, and the operation.
    """
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield f"{method.upper()} {path}", item[method]


def other_names(schema: Document) -> dict[str, str]:
    """What other revisions call properties of a schema.

    Args:
        schema: A component of a union.

    Returns:
        The properties by those names.
    """
    names: dict[str, dict[str, str]] = schema.get(MARKS, {}).get("names", {})
    return {other: name for name, by_revision in names.items() for other in by_revision.values()}


def class_by_rule(name: str) -> str:
    """The class that a schema makes where nothing else is recorded."""
    return str(strings.ClassName(name, PREFIX))


class _Register:
    """Gives names: those of the lock, else those by rule. What clashes, or is no name, is a problem."""

    def __init__(self, lock: Names) -> None:
        methods = {key: value.partition(".")[2] for key, value in lock.get("operations", {}).items()}
        self._lock: Names = {**lock, "operations": methods}
        self.problems: list[str] = []

    def names(
        self, kind: str, owner: str, rules: Mapping[str, str], taken: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """Name what belongs together; `taken` are names that are there already."""
        lock: Names = self._lock.get(kind, {})
        known: Names = lock.get(owner, {}) if owner else lock
        # A revision that changes the case of a name alone changes no name.
        folded = {key.casefold(): name for key, name in known.items() if key not in rules}
        result = {key: str(known.get(key) or folded.get(key.casefold(), name)) for key, name in rules.items()}
        holders = {name: key for key, name in (taken or {}).items()}
        # What is on record was there first: a clash is the newcomer's.
        for key, name in sorted(result.items(), key=lambda one: one[0] not in known):
            what = f"{_CALLED[kind]} {owner + ': ' if owner else ''}{key}"
            if not is_name(name):
                self.problems.append(f"{what}: {name!r} is no name in Python; write one in {_entry(kind, owner, key)}")
            elif name in holders:
                clash = f"the name {name} is that of {holders[name]} already"
                self.problems.append(f"{what}: {clash}; write another in {_entry(kind, owner, key)}")
            holders.setdefault(name, key)
        return result

    def refuse_shared_modules(self, classes: Mapping[str, str]) -> None:
        """Classes whose names differ, while those of their modules do not."""
        modules: dict[str, str] = {}
        known: Names = self._lock.get("classes", {})
        for name, cls in sorted(classes.items(), key=lambda one: one[0] not in known):
            module = str(strings.PythonIdentifier(cls, PREFIX))
            other = modules.setdefault(module, cls)
            if other != cls:
                clash = f"its module {module} is that of {other} already"
                self.problems.append(f"schema {name}: {clash}; write another in {_entry('classes', '', name)}")


class _Attributes:
    """Attributes of every schema: its own, and those of the schemas that it builds on."""

    def __init__(self, schemas: Mapping[str, Document], register: _Register) -> None:
        self._schemas = schemas
        self._register = register
        self._own: dict[str, dict[str, str]] = {}

    def own(self, name: str) -> dict[str, str]:
        """The names of what a schema declares itself; a property that it has from its base is called as there."""
        if name not in self._own:
            # Schemas can build on themselves in a circle.
            self._own[name] = {}
            parts = [self._schemas[name], *self._schemas[name].get("allOf", [])]
            declared = list(dict.fromkeys(key for part in parts for key in part.get("properties", {})))
            above = self._above(name)
            new = {key: python_name(key) for key in declared if key not in above}
            inherited = {key: above[key] for key in declared if key in above}
            own = {**inherited, **self._register.names("attributes", name, new, above)}
            # What other revisions call a property is a name of it, too, unless it is the same in Python.
            others = {other: python_name(other) for other in other_names(self._schemas[name]) if other not in own}
            taken = {**above, **own}
            free = {other: called for other, called in others.items() if called not in taken.values()}
            self._own[name] = {**own, **self._register.names("attributes", name, free, taken)}
        return self._own[name]

    def all(self, name: str) -> dict[str, str]:
        """The names of everything that an object of a schema has."""
        return {**self._above(name), **self.own(name)} if name in self._schemas else {}

    def _above(self, name: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in self._schemas[name].get("allOf", []):
            if "$ref" in part:
                found.update(self.all(part["$ref"].removeprefix(_SCHEMAS)))
        return found


_CALLED = {
    "classes": "schema",
    "members": "enumeration",
    "attributes": "property of",
    "operations": "operation",
    "parameters": "parameter of",
}


def _entry(kind: str, owner: str, key: str) -> str:
    """Where a name is written down."""
    return ", ".join([LOCK, *(f'"{part}"' for part in (kind, owner, key) if part)])


def _members(name: str, schema: Document, register: _Register) -> dict[str, str]:
    """Name the values of an enumeration, and what other revisions call them."""
    members = register.names("members", name, {value: member_name(value) for value in schema["enum"]})
    others = {value: member_name(value) for value in schema.get(MARKS, {}).get("synonyms", {})}
    free = {value: member for value, member in others.items() if member not in members.values()}
    return {**members, **register.names("members", name, free, members)}


def _parameters(operation: Document, document: Document, register: _Register) -> dict[str, str]:
    """Name the arguments of an operation."""
    declared = [target(document, one["$ref"]) if "$ref" in one else one for one in operation.get("parameters", [])]
    rules = {f"{one['in']} {one['name']}": python_name(one["name"]) for one in declared}
    taken = {"the request body": "body"} if "requestBody" in operation else {}
    return register.names("parameters", operation["operationId"], rules, taken)


def _rename(prop: Any, name: str | None) -> None:
    """Call a property of the generator's by a name; its own rules have no say."""
    if name is not None:
        object.__setattr__(prop, "python_name", strings.PythonIdentifier(name, PREFIX, skip_snake_case=True))
