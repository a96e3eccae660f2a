# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CreateDeploymentKitSpec(Model):
    """What kit to make. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "include_linux_packages": "includeLinuxPackages",
        "include_unix_packages": "includeUnixPackages",
        "include_windows_packages": "includeWindowsPackages",
        "validity_period_hours": "validityPeriodHours",
    }

    include_linux_packages: bool | None = None
    """Whether packages for Linux are wanted. Since 1.3-rev2."""
    include_unix_packages: bool | None = None
    """Whether packages for Unix are wanted. Since 1.3-rev2."""
    include_windows_packages: bool | None = None
    """Whether packages for Windows are wanted. Since 1.3-rev2."""
    validity_period_hours: int | None = None
    """How long it can be used, in hours."""
