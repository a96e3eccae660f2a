"""Contracts of several revisions as one: what each has, and where types differ, what reads all of them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from openapi.pipeline.contract.document import Document, PipelineError
from openapi.pipeline.union.marks import REVISIONS
from openapi.pipeline.union.operations import Operations, operations_in
from openapi.pipeline.union.same import Same, renamed
from openapi.pipeline.union.schemas import join_properties, join_schemas
from openapi.pipeline.union.table import Components

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHARED = ("parameters", "responses", "requestBodies", "headers", "securitySchemes")


def merge(
    documents: Sequence[Document], same: Same | None = None, first_ids: Mapping[str, str] | None = None
) -> Document:
    """Merge contracts.

    Args:
        documents: The contracts, corrected, the oldest first; they are left as they are.
        same: What is one thing under several names.
        first_ids: The ids under which operations are known already, by address.

    Returns:
        The union: a contract in which components and operations say where they and what they have is (`x-spans`).
        Merging one contract gives it back.

    Raises:
        PipelineError: There is a conflict that nothing explains; names its place.
    """
    same = same or Same()
    spelled, names = _renamed(documents, same)
    table = Components(spelled, names, same)
    operations = Operations(spelled, table, first_ids or {})
    # What takes something in has new properties, which may in turn have something to take in.
    while True:
        taken = table.taken
        table.take_in_children()
        usages, paths = join_properties(table), operations.joined()
        if taken == table.taken:
            break
    newest = [*spelled.values()][-1]
    result = copy.deepcopy(newest)
    if len(spelled) > 1:
        result["info"][REVISIONS] = [*spelled]
    result["paths"] = paths
    schemas = join_schemas(table, usages, same)
    result["components"] = {**_shared(spelled), **({"schemas": schemas} if schemas else {})}
    tags = _tags(spelled, {tag for operation in operations_in(paths) for tag in operation["tags"]})
    if tags:
        result["tags"] = tags
    if table.conflicts:
        raise PipelineError(*(f"{place}: {problem}" for place, problem in table.conflicts.items()))
    return result


def _renamed(
    documents: Sequence[Document], same: Same
) -> tuple[dict[str, Document], dict[str, dict[str, dict[str, str]]]]:
    """Spell every contract with the names that stay; and tell which names of properties have gone."""
    spelled: dict[str, Document] = {}
    names: dict[str, dict[str, dict[str, str]]] = {}
    problems: list[str] = []
    for document in documents:
        revision = document["info"]["version"]
        try:
            spelled[revision], own = renamed(document, same)
        except PipelineError as error:
            problems += error.problems
            continue
        for schema, pairs in own.items():
            for stays, goes in pairs.items():
                names.setdefault(schema, {}).setdefault(stays, {})[revision] = goes
    if problems:
        raise PipelineError(*problems)
    return spelled, names


def _tags(documents: Mapping[str, Document], used: set[str]) -> list[Document]:
    """The tags that operations have, those of the newest revision first."""
    found: Document = {}
    for document in reversed([*documents.values()]):
        for tag in document.get("tags", []):
            if tag["name"] in used:
                found.setdefault(tag["name"], copy.deepcopy(tag))
    return [*found.values()]


def _shared(documents: Mapping[str, Document]) -> Document:
    """What is shared besides schemas: as the newest revision that has it says."""
    result: Document = {}
    for document in documents.values():
        for kind in _SHARED:
            for name, one in document.get("components", {}).get(kind, {}).items():
                result.setdefault(kind, {})[name] = copy.deepcopy(one)
    return result
