# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_flr_type import EFlrType
from .flr_mount_spec import FlrMountSpec

if TYPE_CHECKING:
    from .e_flr_mount_mode_type import EFlrMountModeType
    from .linux_flr_helper_appliance_spec import LinuxFlrHelperApplianceSpec
    from .linux_flr_helper_host_model import LinuxFlrHelperHostModel
    from .linux_flr_mount_server_settings import LinuxFlrMountServerSettings
    from .linux_flr_original_host_spec import LinuxFlrOriginalHostSpec


@define(eq=False, repr=False, kw_only=True)
class LinuxFlrMountSpec(FlrMountSpec):
    """Which restore point of a Linux machine to mount."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_mode": "mountMode",
        "mount_server": "mountServer",
        "helper_appliance": "helperAppliance",
        "helper_host": "helperHost",
        "original_host": "originalHost",
    }

    mount_mode: EFlrMountModeType | None = None
    """Whether the server chooses where to mount it. Since 1.3-rev0."""
    mount_server: LinuxFlrMountServerSettings | None = None
    """Where to mount it, if it does not. Since 1.3-rev0."""
    helper_appliance: LinuxFlrHelperApplianceSpec | None = None
    """Helper appliance to mount it on. Until 1.2-rev1."""
    helper_host: LinuxFlrHelperHostModel | None = None
    """The other machine to mount it on. Until 1.2-rev1."""
    original_host: LinuxFlrOriginalHostSpec | None = None
    """Credentials for the machine itself. Until 1.2-rev1."""
    type_: EFlrType = EFlrType.LINUX
