# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_application_type import EEntraIdTenantApplicationType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantApplicationFilterBrowseSpec(Model):
    """Condition that applications meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "included_types": "includedTypes",
    }

    display_name: str | None = None
    """Text in the name."""
    included_types: list[EEntraIdTenantApplicationType] | None = None
    """Kinds of applications."""
