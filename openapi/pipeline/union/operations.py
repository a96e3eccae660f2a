"""The operations of several revisions as those of one document: one at each address."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import Document, is_object, target
from openapi.pipeline.contract.structure import METHODS
from openapi.pipeline.union.marks import put
from openapi.pipeline.union.usage import join, join_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi.pipeline.union.table import Components

_PLACEHOLDER = re.compile(r"\{[^}]*\}")


def address_of(method: str, path: str) -> str:
    """The address of an operation, whatever its placeholders are called: `GET /api/v1/jobs/{}`."""
    return f"{method.upper()} {_PLACEHOLDER.sub('{}', path)}"


class Operations:
    """The operations of all revisions by address.

    Args:
        documents: The contracts by revision, the oldest first, spelled with the names that stay.
        table: Their components.
        first_ids: The ids under which operations are known already, by address.
    """

    def __init__(self, documents: Mapping[str, Document], table: Components, first_ids: Mapping[str, str]) -> None:
        self._documents = documents
        self._table = table
        self._first_ids = first_ids
        self._found: dict[str, dict[str, tuple[str, str, Document]]] = {}
        for revision, document in documents.items():
            for path, item in document["paths"].items():
                for method in METHODS:
                    if method in item:
                        one = (path, method, _with_parameters(item, item[method], document))
                        self._found.setdefault(address_of(method, path), {})[revision] = one
        self._refuse_ids_of_two()

    def joined(self) -> Document:
        """Write every operation; the components take note of what they have to take in.

        Returns:
            The paths of the union.
        """
        paths: Document = {}
        for address, by_revision in self._found.items():
            path, method, _ = [*by_revision.values()][-1]
            operations = {revision: operation for revision, (_, _, operation) in by_revision.items()}
            paths.setdefault(path, {})[method] = self._operation(address, operations, _renamings(by_revision))
        return paths

    def _operation(
        self, address: str, found: Mapping[str, Document], renamings: Mapping[str, Mapping[str, str]]
    ) -> Document:
        revisions = [*found]
        newest = found[revisions[-1]]
        ids = {revision: str(one["operationId"]) for revision, one in found.items()}
        identifier = self._first_ids.get(address, ids[revisions[0]])
        result = copy.deepcopy(newest)
        result["operationId"] = identifier
        result["tags"] = found[revisions[0]]["tags"]
        marks: Document = {"revisions": revisions, "parameters": {}}
        if {*ids.values()} != {identifier}:
            marks["ids"] = ids
        joined: list[Document] = []
        parameters: dict[str, list[tuple[str, Document]]] = {}
        for revision, operation in found.items():
            for one in operation.get("parameters", []):
                parameter = self._resolved(one, revision)
                called = renamings[revision].get(parameter["name"], parameter["name"])
                name = called if parameter["in"] == "path" else parameter["name"]
                parameters.setdefault(f"{parameter['in']} {name}", []).append((revision, parameter))
        shared = {self._key(one, revisions[-1]): one for one in newest.get("parameters", []) if "$ref" in one}
        for key, versions in parameters.items():
            parameter, own_marks = self._parameter(f"{identifier} {key}", key, versions, revisions)
            # A reference to a shared one stays if it is the same in all revisions.
            marks["parameters"] |= {key: own_marks} if own_marks else {}
            joined.append(parameter if own_marks or key not in shared else copy.deepcopy(shared[key]))
        if joined:
            result["parameters"] = joined
        body = self._body(identifier, found, marks)
        if body:
            result["requestBody"] = body
        result["responses"] = self._replies(identifier, found, marks)
        if {"query skip", "query limit"} <= marks["parameters"].keys():
            marks["paged"] = marks["parameters"]["query skip"].get("revisions", [])
        put(result, marks, self._table.revisions)
        return result

    def _parameter(
        self, place: str, key: str, versions: list[tuple[str, Document]], revisions: list[str]
    ) -> tuple[Document, Document]:
        """One parameter, and what is told of it."""
        have = [revision for revision, _ in versions]
        needed = [revision for revision, one in versions if one.get("required")]
        usage = join(place, [(revision, one.get("schema", {})) for revision, one in versions], self._table)
        is_required = bool(needed) and needed == revisions
        own_marks = {
            "revisions": [] if have == revisions else have,
            "required": [] if is_required or versions[-1][1]["in"] == "path" else needed,
            "single": usage.single,
            "types": usage.types,
            "lacking": self._table.values_lacking(usage.types),
        }
        result = copy.deepcopy(versions[-1][1])
        result["name"] = key.partition(" ")[2]
        if "schema" in result:
            result["schema"] = usage.schema
        if result["in"] != "path":
            result.pop("required", None)
            if is_required:
                result["required"] = True
            elif "required" in versions[-1][1]:
                result["required"] = False
        return result, {name: one for name, one in own_marks.items() if one}

    def _body(self, identifier: str, found: Mapping[str, Document], marks: Document) -> Document:
        versions = {rev: self._resolved(one["requestBody"], rev) for rev, one in found.items() if "requestBody" in one}
        if not versions:
            return {}
        have = [*versions]
        needed = [revision for revision, one in versions.items() if one.get("required")]
        joined = join_content(f"{identifier} body", [*versions.items()], self._table)
        is_required = needed == [*found]
        result = {**copy.deepcopy(versions[have[-1]]), "content": joined.content}
        if is_required != bool(result.get("required")):
            result["required"] = is_required
        own_marks: Document = {
            "revisions": [] if have == [*found] else have,
            "required": [] if is_required else needed,
            "types": joined.types,
            "contents": joined.contents,
        }
        marks["body"] = {name: one for name, one in own_marks.items() if one}
        return result

    def _replies(self, identifier: str, found: Mapping[str, Document], marks: Document) -> Document:
        """The replies by status. What success gives is read in one way, whatever its status is in a revision."""
        by_code: dict[str, dict[str, Document]] = {}
        for revision, operation in found.items():
            for code, reply in operation["responses"].items():
                by_code.setdefault(code, {})[revision] = reply
        order = [*found[[*found][-1]]["responses"]]
        codes = sorted(by_code, key=lambda one: (one not in order, order.index(one) if one in order else 0, one))
        success = [code for code in codes if code.startswith("2")]
        # A revision that has several of them means them to differ.
        is_one = all(sum(code in one["responses"] for code in success) == 1 for one in found.values())
        groups = [success] if is_one else [[code] for code in success]
        result: Document = {}
        for group in groups:
            versions = [(rev, self._resolved(one, rev)) for code in group for rev, one in by_code[code].items()]
            versions.sort(key=lambda one: [*found].index(one[0]))
            joined = join_content(f"{identifier} reply", versions, self._table)
            for code in group:
                revision, newest = [*by_code[code].items()][-1]
                resolved = self._resolved(newest, revision)
                is_marked = joined.types or joined.contents
                has_content = bool(resolved.get("content"))
                replaced = {**copy.deepcopy(resolved), "content": copy.deepcopy(joined.content)}
                result[code] = replaced if is_marked and has_content else copy.deepcopy(newest)
                marks.setdefault("types", {})[code] = joined.types
                marks.setdefault("contents", {})[code] = joined.contents if has_content else {}
        for code in codes:
            if [*by_code[code]] != [*found]:
                marks.setdefault("replies", {})[code] = [*by_code[code]]
            result.setdefault(code, copy.deepcopy([*by_code[code].values()][-1]))
        for kind in ("types", "contents"):
            marks[kind] = {code: one for code, one in marks.get(kind, {}).items() if one}
        return {code: result[code] for code in codes}

    def _resolved(self, value: Document, revision: str) -> Document:
        """What stands behind a reference in a revision's contract."""
        found: Document = target(self._documents[revision], value["$ref"]) if "$ref" in value else value
        return found

    def _key(self, parameter: Document, revision: str) -> str:
        resolved = self._resolved(parameter, revision)
        return f"{resolved['in']} {resolved['name']}"

    def _refuse_ids_of_two(self) -> None:
        """An id that stands at several addresses."""
        places: dict[str, list[str]] = {}
        for address, by_revision in self._found.items():
            for identifier in {str(one["operationId"]) for _, _, one in by_revision.values()}:
                places.setdefault(identifier, []).append(address)
        for identifier, addresses in places.items():
            if len(addresses) > 1:
                text = f"is the operation id of {' and of '.join(sorted(addresses))}; give one of them another"
                self._table.conflict(identifier, f"{text} with an overlay action, for the revisions that have it there")


def _with_parameters(item: Document, operation: Document, document: Document) -> Document:
    """An operation with the parameters of its path."""
    shared: list[Any] = item.get("parameters", [])
    if not shared:
        return operation

    def key(one: Document) -> tuple[str, str]:
        resolved: Document = target(document, one["$ref"]) if "$ref" in one else one
        return resolved["in"], resolved["name"]

    own = {key(one) for one in operation.get("parameters", [])}
    return {**operation, "parameters": [*operation.get("parameters", []), *(p for p in shared if key(p) not in own)]}


def _renamings(by_revision: Mapping[str, tuple[str, str, Document]]) -> dict[str, dict[str, str]]:
    """For each revision, what its placeholders are called in the newest one."""
    names = {
        revision: [one[1:-1] for one in _PLACEHOLDER.findall(path)] for revision, (path, _, _) in by_revision.items()
    }
    newest = names[[*names][-1]]
    return {revision: dict(zip(theirs, newest, strict=True)) for revision, theirs in names.items()}


def operations_in(paths: Document) -> Iterator[Document]:
    """Every operation of the paths of a document."""
    return (one for item in paths.values() for method, one in item.items() if method in METHODS and is_object(one))
