# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .session_log_record_model import SessionLogRecordModel


@define(eq=False, repr=False, kw_only=True)
class SessionLogResult(Model):
    """The log of a session, all of it."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "records": "records",
        "total_records": "totalRecords",
    }

    records: list[SessionLogRecordModel] | None = None
    """The entries, in the order of the server."""
    total_records: int | None = None
    """How many entries there are."""
