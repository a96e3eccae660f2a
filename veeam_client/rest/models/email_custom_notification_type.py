# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EmailCustomNotificationType(Model):
    """Mail settings in place of the general ones."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "suppress_notification_until_last_retry": "SuppressNotificationUntilLastRetry",
        "notify_on_error": "notifyOnError",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "subject": "subject",
    }

    suppress_notification_until_last_retry: bool | None = None
    """Whether to write only after the last retry."""
    notify_on_error: bool | None = None
    """Whether to write about runs that failed."""
    notify_on_success: bool | None = None
    """Whether to write about runs that succeeded."""
    notify_on_warning: bool | None = None
    """Whether to write about runs that ended with a warning."""
    subject: str | None = None
    """Subject of the mail; may hold variables of the product."""
