# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .get_entra_id_tenant_export_to_json_result_response_status import (
        GetEntraIdTenantExportToJsonResultResponseStatus,
    )


@define(eq=False, repr=False, kw_only=True)
class GetEntraIdTenantExportToJsonResultResponse(Model):
    """How an export stands. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "error_message": "errorMessage",
        "sas_link": "sasLink",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"sas_link"})

    status: GetEntraIdTenantExportToJsonResultResponseStatus
    """`Running`, `Success` or `Failure`."""
    error_message: str | None = None
    """Why it failed, if it did."""
    sas_link: str | None = None
    """Link to the file, with `Success`. Whoever has it can download the file. Keep it secret."""
