# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemRecursiveComparisonNode(Model):
    """An attribute that was compared, with those below."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "are_equal": "areEqual",
        "name": "name",
        "path": "path",
        "children": "children",
        "is_read_only": "isReadOnly",
        "new_value": "newValue",
        "old_value": "oldValue",
    }

    are_equal: bool
    """Whether the two are equal."""
    name: str
    """Name of the attribute."""
    path: str
    """Where it is."""
    children: list[EntraIdTenantItemRecursiveComparisonNode] | None = None
    """Attributes below."""
    is_read_only: bool | None = None
    """Whether it cannot be restored."""
    new_value: str | None = None
    """Value in the newer state."""
    old_value: str | None = None
    """Value in the older state."""
