# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cold_storage_retrieval_mode import EColdStorageRetrievalMode


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataColdStorageRetrievalSettings(Model):
    """How data comes back from archive storage of a cloud, where it cannot be read at once. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "availability_period_days": "availabilityPeriodDays",
        "cold_storage_retrieval_mode": "coldStorageRetrievalMode",
        "notification_hours": "notificationHours",
        "send_notification_mail": "sendNotificationMail",
    }

    availability_period_days: int | None = None
    """For how long it can be read once it is back, in days (1 to 100)."""
    cold_storage_retrieval_mode: EColdStorageRetrievalMode | None = None
    """How fast, and so how dear."""
    notification_hours: int | None = None
    """How long before, in hours."""
    send_notification_mail: bool | None = None
    """Whether to send mail before that time is over."""
