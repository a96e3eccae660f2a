# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxHostImportSpec(Model):
    """A Linux machine, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "description": "description",
        "name": "name",
        "ssh_fingerprint": "sshFingerprint",
        "type_": "type",
        "ssh_settings": "sshSettings",
    }

    credentials: CredentialsImportModel
    """Credentials to sign in with."""
    description: str
    """Free text for people."""
    name: str
    """DNS name or IP address."""
    ssh_fingerprint: str
    """SSH fingerprint to trust."""
    type_: EManagedServerType
    """Kind of the server."""
    ssh_settings: LinuxHostSSHSettingsModel | None = None
    """Ports of its components, and SSH."""
