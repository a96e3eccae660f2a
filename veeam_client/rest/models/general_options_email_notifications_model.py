# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsEmailNotificationsModel(Model):
    """General options email notifications model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_smtp_options": "advancedSmtpOptions",
        "from_": "from",
        "notify_on_failure": "notifyOnFailure",
        "notify_on_last_retry": "notifyOnLastRetry",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "send_daily_reports_at": "sendDailyReportsAt",
        "smtp_server_name": "smtpServerName",
        "subject": "subject",
        "to": "to",
    }

    advanced_smtp_options: AdvancedSmtpOptionsModel
    from_: str
    notify_on_failure: bool
    notify_on_last_retry: bool
    notify_on_success: bool
    notify_on_warning: bool
    send_daily_reports_at: datetime
    smtp_server_name: str
    subject: str
    to: str
