# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_director_host_import_spec import CloudDirectorHostImportSpec
    from .linux_host_import_spec import LinuxHostImportSpec
    from .vi_host_import_spec import ViHostImportSpec
    from .windows_host_import_spec import WindowsHostImportSpec


@define(eq=False, repr=False, kw_only=True)
class ManageServerImportSpecCollection(Model):
    """Managed servers, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cloud_director_hosts": "cloudDirectorHosts",
        "linux_hosts": "linuxHosts",
        "vi_hosts": "viHosts",
        "windows_hosts": "windowsHosts",
    }

    cloud_director_hosts: list[CloudDirectorHostImportSpec] | None = None
    """Cloud Director servers."""
    linux_hosts: list[LinuxHostImportSpec] | None = None
    """Linux machines."""
    vi_hosts: list[ViHostImportSpec] | None = None
    """vCenter servers and ESXi hosts."""
    windows_hosts: list[WindowsHostImportSpec] | None = None
    """Windows machines."""
