# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_instant_recovery_switchover_type import (
        EUnstructuredDataInstantRecoverySwitchoverType,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataSwitchoverSettingsModel(Model):
    """When a recovered file share switches over. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "schedule_time": "scheduleTime",
    }

    type_: EUnstructuredDataInstantRecoverySwitchoverType
    """By itself, at a set time, or when somebody says so."""
    schedule_time: datetime | None = None
    """The time, with `Scheduled`."""
