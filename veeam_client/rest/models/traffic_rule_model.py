# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_speed_unit import ESpeedUnit


@define(eq=False, repr=False, kw_only=True)
class TrafficRuleModel(Model):
    """A rule for traffic from one range of addresses to another."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "source_ip_end": "sourceIPEnd",
        "source_ip_start": "sourceIPStart",
        "target_ip_end": "targetIPEnd",
        "target_ip_start": "targetIPStart",
        "encryption_enabled": "encryptionEnabled",
        "id": "id",
        "throttling_enabled": "throttlingEnabled",
        "throttling_unit": "throttlingUnit",
        "throttling_value": "throttlingValue",
        "throttling_window_enabled": "throttlingWindowEnabled",
        "throttling_window_options": "throttlingWindowOptions",
    }

    name: str
    """Name of the rule."""
    source_ip_end: str
    """Last address of the source."""
    source_ip_start: str
    """First address of the source."""
    target_ip_end: str
    """Last address of the target."""
    target_ip_start: str
    """First address of the target."""
    encryption_enabled: bool | None = None
    """Whether traffic is encrypted."""
    id: UUID | None = None
    """Id of the rule."""
    throttling_enabled: bool | None = None
    """Whether traffic is slowed down."""
    throttling_unit: ESpeedUnit | None = None
    """Unit of `throttlingValue`."""
    throttling_value: int | None = None
    """Most that may pass, in the unit of `throttlingUnit`."""
    throttling_window_enabled: bool | None = None
    """Whether traffic is slowed down at certain hours only."""
    throttling_window_options: BackupWindowSettingModel | None = None
    """Those hours."""
