# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .export_logs_scope_type import ExportLogsScopeType
    from .export_logs_type import ExportLogsType


@define(eq=False, repr=False, kw_only=True)
class ExportSupportLogsSpec(Model):
    """Which logs to collect. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "export_type": "exportType",
        "date_from": "dateFrom",
        "date_to": "dateTo",
        "export_local_pg_logs": "exportLocalPgLogs",
        "host_ids": "hostIds",
        "job_ids": "jobIds",
        "scope_type": "scopeType",
    }

    export_type: ExportLogsType
    """All, or those of a span of time."""
    date_from: datetime | None = None
    """From when, with `DateRange`."""
    date_to: datetime | None = None
    """Until when, with `DateRange`."""
    export_local_pg_logs: bool | None = None
    """Whether logs of the PostgreSQL on the backup server are collected too. Since 1.3-rev2."""
    host_ids: list[UUID] | None = None
    """Ids of the managed servers, with `Hosts`. Since 1.3-rev2."""
    job_ids: list[UUID] | None = None
    """Ids of the jobs, with `Jobs`. Since 1.3-rev2."""
    scope_type: ExportLogsScopeType | None = None
    """Whether `jobIds` or `hostIds` says whose logs. Since 1.3-rev2."""
