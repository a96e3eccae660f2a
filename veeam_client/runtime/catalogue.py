"""Operations by their ids, read from the section that they belong to when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .operation import Operation


class Catalogue(Mapping[str, "Operation"]):
    """Every operation by its id. Asking for one imports the module of its section, and no other.

    Args:
        package: The package whose modules are the sections, each with its `OPERATIONS`.
        sections: The section of each operation.
        also: Other ids that revisions have for an operation, and its own. They are found, and not listed.
    """

    def __init__(self, package: str, sections: Mapping[str, str], also: Mapping[str, str]) -> None:
        self._package = package
        self._sections = sections
        self._also = also
        self._read: dict[str, Operation] = {}

    def __getitem__(self, operation_id: str) -> Operation:
        known = self._read.get(operation_id)
        if known is None:
            name = self._also.get(operation_id, operation_id)
            module = import_module(f"{self._package}.{self._sections[name]}")
            self._read |= {operation.id: operation for operation in module.OPERATIONS}
            known = self._read[operation_id] = self._read[name]
        return known

    def __contains__(self, operation_id: object) -> bool:
        return operation_id in self._sections or operation_id in self._also

    def __iter__(self) -> Iterator[str]:
        return iter(self._sections)

    def __len__(self) -> int:
        return len(self._sections)
