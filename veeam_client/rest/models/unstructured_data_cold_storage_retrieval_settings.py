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
    """Unstructured data cold storage retrieval settings. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "availability_period_days": "availabilityPeriodDays",
        "cold_storage_retrieval_mode": "coldStorageRetrievalMode",
        "notification_hours": "notificationHours",
        "send_notification_mail": "sendNotificationMail",
    }

    availability_period_days: int | None = None
    cold_storage_retrieval_mode: EColdStorageRetrievalMode | None = None
    notification_hours: int | None = None
    send_notification_mail: bool | None = None
