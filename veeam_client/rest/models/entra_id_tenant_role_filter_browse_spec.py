# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRoleFilterBrowseSpec(Model):
    """Entra id tenant role filter browse spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "is_built_in": "isBuiltIn",
        "is_enabled": "isEnabled",
    }

    display_name: str | None = None
    is_built_in: bool | None = None
    is_enabled: bool | None = None
