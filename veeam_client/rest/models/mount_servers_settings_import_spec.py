# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_mount_server_settings_type import EMountServerSettingsType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec


@define(eq=False, repr=False, kw_only=True)
class MountServersSettingsImportSpec(Model):
    """Servers that mount backups of a repository for restores."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_server_settings_type": "mountServerSettingsType",
        "linux": "linux",
        "windows": "windows",
    }

    mount_server_settings_type: EMountServerSettingsType
    """Whether there is a Windows server, a Linux server, or both."""
    linux: MountServerSettingsImportSpec | None = None
    """The Linux server."""
    windows: MountServerSettingsImportSpec | None = None
    """The Windows server."""
