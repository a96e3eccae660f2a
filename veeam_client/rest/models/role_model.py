# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RoleModel(Model):
    """A role. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "is_built_in": "isBuiltIn",
    }

    id: UUID
    """Id of the role."""
    name: str
    """Name of the role."""
    description: str | None = None
    """Free text for people."""
    is_built_in: bool | None = None
    """Whether it comes with the product and cannot be changed. Since 1.3-rev2."""
