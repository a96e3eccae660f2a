# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .host_optional_components import HostOptionalComponents
    from .linux_credentials_spec import LinuxCredentialsSpec
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxHostSpec(ManagedServerSpec):
    """A Linux machine to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_storage_type": "credentialsStorageType",
        "ssh_fingerprint": "sshFingerprint",
        "credentials_id": "credentialsId",
        "handshake_code": "handshakeCode",
        "optional_components": "optionalComponents",
        "single_use_credentials": "singleUseCredentials",
        "ssh_settings": "sshSettings",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"handshake_code"})

    credentials_storage_type: ECredentialsStorageType
    """Where its credentials come from."""
    ssh_fingerprint: str
    """SSH fingerprint to trust."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    handshake_code: str | None = None
    """Code that the machine shows for pairing. Since 1.3-rev0."""
    optional_components: HostOptionalComponents | None = None
    """Optional components that it is given. Since 1.3-rev0."""
    single_use_credentials: LinuxCredentialsSpec | None = None
    """Credentials that are not kept, for a hardened repository."""
    ssh_settings: LinuxHostSSHSettingsModel | None = None
    """Ports of its components, and SSH."""
    type_: EManagedServerType = EManagedServerType.LINUX_HOST
