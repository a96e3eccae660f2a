# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_type import EFlrType
    from .flr_auto_unmount_model import FlrAutoUnmountModel


@define(eq=False, repr=False, kw_only=True)
class FlrMountSpec(Model):
    """Which restore point to mount for its files; the class tells Windows or Linux."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_unmount": "autoUnmount",
        "restore_point_id": "restorePointId",
        "type_": "type",
        "reason": "reason",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "linux": "LinuxFlrMountSpec",
        "windows": "WindowsFlrMountSpec",
    }

    auto_unmount: FlrAutoUnmountModel
    """Whether the mount ends by itself."""
    restore_point_id: UUID
    """Id of the restore point."""
    type_: EFlrType
    """Operating system of the machine."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
