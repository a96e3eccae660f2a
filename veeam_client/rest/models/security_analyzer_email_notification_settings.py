# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SecurityAnalyzerEmailNotificationSettings(Model):
    """Mail settings in place of the general ones."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "notify_on_error": "notifyOnError",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "subject": "subject",
    }

    notify_on_error: bool | None = None
    """Whether to write when it failed."""
    notify_on_success: bool | None = None
    """Whether to write when nothing was found."""
    notify_on_warning: bool | None = None
    """Whether to write when there was a warning."""
    subject: str | None = None
    """Subject of the mail."""
