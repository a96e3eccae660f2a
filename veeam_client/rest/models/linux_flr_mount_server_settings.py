# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_mount_mode_server_type import EFlrMountModeServerType
    from .linux_flr_helper_appliance_spec import LinuxFlrHelperApplianceSpec
    from .linux_flr_helper_host_model import LinuxFlrHelperHostModel
    from .linux_flr_original_host_spec import LinuxFlrOriginalHostSpec


@define(eq=False, repr=False, kw_only=True)
class LinuxFlrMountServerSettings(Model):
    """Where a backup of a Linux machine is mounted. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_server_type": "mountServerType",
        "helper_appliance": "helperAppliance",
        "helper_host": "helperHost",
        "mount_server_id": "mountServerId",
        "original_host": "originalHost",
    }
    __discriminator__: ClassVar[str | None] = "mountServerType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "helperappliance": "LinuxHelperApplianceFlrMountServerSettings",
        "helperhost": "LinuxHelperHostFlrMountServerSettings",
        "mountserver": "LinuxMountServerFlrMountServerSettings",
        "originalhost": "LinuxOriginalHostFlrMountServerSettings",
    }

    mount_server_type: EFlrMountModeServerType
    """On a mount server, another machine, the machine itself, or a helper appliance."""
    helper_appliance: LinuxFlrHelperApplianceSpec | None = None
    """The helper appliance. Until 1.3-rev1, but for some kinds."""
    helper_host: LinuxFlrHelperHostModel | None = None
    """The other machine. Until 1.3-rev1, but for some kinds."""
    mount_server_id: UUID | None = None
    """Id of the mount server. Until 1.3-rev1, but for some kinds."""
    original_host: LinuxFlrOriginalHostSpec | None = None
    """Credentials for the machine itself. Until 1.3-rev1, but for some kinds."""
