# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemIncludedPropertyModel(Model):
    """An attribute to restore."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "group_id": "groupId",
    }

    id: str
    """Id of the attribute."""
    group_id: str | None = None
    """Id of its group of attributes."""
