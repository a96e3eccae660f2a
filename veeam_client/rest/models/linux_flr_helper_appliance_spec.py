# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ip_settings_model import IpSettingsModel
    from .linux_flr_helper_appliance_resource_model import (
        LinuxFlrHelperApplianceResourceModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxFlrHelperApplianceSpec(Model):
    """A helper appliance that a backup is mounted on."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ftp_server_enabled": "ftpServerEnabled",
        "network_settings": "networkSettings",
        "platform_resource_settings": "platformResourceSettings",
        "restore_from_nss": "restoreFromNSS",
    }

    ftp_server_enabled: bool | None = None
    """Whether it offers the files over FTP."""
    network_settings: IpSettingsModel | None = None
    """Its addresses."""
    platform_resource_settings: LinuxFlrHelperApplianceResourceModel | None = None
    """Where it runs."""
    restore_from_nss: bool | None = None
    """Whether Novell Storage Services volumes are read."""
