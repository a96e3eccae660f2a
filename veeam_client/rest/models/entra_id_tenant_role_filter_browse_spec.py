# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRoleFilterBrowseSpec(Model):
    """Condition that roles meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "is_built_in": "isBuiltIn",
        "is_enabled": "isEnabled",
    }

    display_name: str | None = None
    """Text in the name."""
    is_built_in: bool | None = None
    """Whether the tenant came with them."""
    is_enabled: bool | None = None
    """Whether they can be given."""
