# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_restore_point_sorting_spec import (
        EntraIdTenantRestorePointSortingSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestorePointSpec(Model):
    """Which restore points to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "skip": "skip",
        "sorting": "sorting",
    }

    limit: int | None = None
    """How many rows to return at most."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    sorting: EntraIdTenantRestorePointSortingSpec | None = None
    """Order of the restore points."""
