# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsEmailSettingsModel(Model):
    """Who gets which mail. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "notify_on_failure": "notifyOnFailure",
        "notify_on_last_retry": "notifyOnLastRetry",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "send_daily_reports_at": "sendDailyReportsAt",
        "subject": "subject",
        "to": "to",
        "ai_powered_report_enabled": "aiPoweredReportEnabled",
    }

    from_: str
    """Sender of the mail."""
    notify_on_failure: bool
    """Whether to write about jobs that failed."""
    notify_on_last_retry: bool
    """Whether to write only after the last retry."""
    notify_on_success: bool
    """Whether to write about jobs that succeeded."""
    notify_on_warning: bool
    """Whether to write about jobs that ended with a warning."""
    send_daily_reports_at: datetime
    """Time of day at which daily reports are sent."""
    subject: str
    """Subject of the mail; may hold variables of the product."""
    to: str
    """Recipients of the mail, separated by semicolons."""
    ai_powered_report_enabled: bool | None = None
    """Whether reports are summed up by artificial intelligence. Since 1.3-rev2."""
