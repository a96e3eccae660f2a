# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_item_recursive_comparison_model import (
        EntraIdTenantItemRecursiveComparisonModel,
    )
    from .entra_id_tenant_item_recursive_comparison_session_model_status import (
        EntraIdTenantItemRecursiveComparisonSessionModelStatus,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemRecursiveComparisonSessionModel(Model):
    """How a comparison with everything below stands."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "error_message": "errorMessage",
        "result": "result",
    }

    status: EntraIdTenantItemRecursiveComparisonSessionModelStatus
    """Whether it has ended."""
    error_message: str | None = None
    """Why it failed, if it did."""
    result: EntraIdTenantItemRecursiveComparisonModel | None = None
    """What differs, when it has."""
