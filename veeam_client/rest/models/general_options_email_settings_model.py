# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsEmailSettingsModel(Model):
    """General options email settings model. Since 1.3-rev1."""

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
    notify_on_failure: bool
    notify_on_last_retry: bool
    notify_on_success: bool
    notify_on_warning: bool
    send_daily_reports_at: datetime
    subject: str
    to: str
    ai_powered_report_enabled: bool | None = None
    """Since 1.3-rev2."""
