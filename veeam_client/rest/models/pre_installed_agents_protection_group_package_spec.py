# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pre_installed_agents_packages_model import PreInstalledAgentsPackagesModel
    from .pre_installed_agents_protection_group_package_spec_format import (
        PreInstalledAgentsProtectionGroupPackageSpecFormat,
    )


@define(eq=False, repr=False, kw_only=True)
class PreInstalledAgentsProtectionGroupPackageSpec(Model):
    """Which packages to download. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "format_": "format",
        "include_mac_packages": "includeMacPackages",
        "include_windows_packages": "includeWindowsPackages",
        "linux_packages": "linuxPackages",
        "unix_packages": "unixPackages",
    }

    format_: PreInstalledAgentsProtectionGroupPackageSpecFormat | None = None
    """Format of the file."""
    include_mac_packages: bool | None = None
    """Whether packages for macOS are wanted."""
    include_windows_packages: bool | None = None
    """Whether packages for Windows are wanted."""
    linux_packages: PreInstalledAgentsPackagesModel | None = None
    """Packages for Linux."""
    unix_packages: PreInstalledAgentsPackagesModel | None = None
    """Packages for Unix."""
