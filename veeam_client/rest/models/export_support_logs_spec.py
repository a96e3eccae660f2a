# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .export_logs_type import ExportLogsType


@define(eq=False, repr=False, kw_only=True)
class ExportSupportLogsSpec(Model):
    """Which logs to collect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "export_type": "exportType",
        "date_from": "dateFrom",
        "date_to": "dateTo",
    }

    export_type: ExportLogsType
    """All, or those of a span of time."""
    date_from: datetime | None = None
    """From when, with `DateRange`."""
    date_to: datetime | None = None
    """Until when, with `DateRange`."""
