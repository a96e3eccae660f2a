# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_restore_session_log_model import (
        EntraIdTenantRestoreSessionLogModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreSessionLogsResult(Model):
    """The log of a restore, all of it."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "records": "records",
        "total_records": "totalRecords",
    }

    records: list[EntraIdTenantRestoreSessionLogModel] | None = None
    """The entries."""
    total_records: int | None = None
    """How many entries there are."""
