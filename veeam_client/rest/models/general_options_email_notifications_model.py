# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """How mail is sent, and about what."""

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
        "is_enabled": "isEnabled",
    }

    advanced_smtp_options: AdvancedSmtpOptionsModel
    """How to connect to the mail server."""
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
    smtp_server_name: str
    """DNS name or IP address of the mail server."""
    subject: str
    """Subject of the mail; may hold variables of the product."""
    to: str
    """Recipients of the mail, separated by semicolons."""
    is_enabled: bool | None = None
    """Whether mail is sent. Until 1.2-rev1."""
