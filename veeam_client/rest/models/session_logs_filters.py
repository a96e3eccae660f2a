# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_task_log_record_status import ETaskLogRecordStatus


@define(eq=False, repr=False, kw_only=True)
class SessionLogsFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "status_filter": "statusFilter",
    }

    status_filter: ETaskLogRecordStatus | None = None
    """Only rows with this status."""
