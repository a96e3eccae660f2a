# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .credentials_model import CredentialsModel
from .e_credentials_type import ECredentialsType

if TYPE_CHECKING:
    from .e_authentication_type import EAuthenticationType


@define(eq=False, repr=False, kw_only=True)
class LinuxCredentialsModel(CredentialsModel):
    """A Linux account with a password or an SSH key."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ssh_port": "SSHPort",
        "add_to_sudoers": "addToSudoers",
        "authentication_type": "authenticationType",
        "elevate_to_root": "elevateToRoot",
        "use_su": "useSu",
        "passphrase": "passphrase",
        "private_key": "privateKey",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"passphrase", "private_key"})

    ssh_port: int | None = None
    """Port for SSH."""
    add_to_sudoers: bool | None = None
    """Whether the account is added to the sudoers file if it is not there."""
    authentication_type: EAuthenticationType | None = None
    """Whether a password or an SSH key proves who signs in. Since 1.3-rev0."""
    elevate_to_root: bool | None = None
    """Whether commands run as root."""
    use_su: bool | None = None
    """Whether `su` is used where `sudo` fails."""
    passphrase: str | None = None
    """Passphrase of the private key. Until 1.2-rev1."""
    private_key: str | None = None
    """Private SSH key. Until 1.2-rev1."""
    type_: ECredentialsType = ECredentialsType.LINUX
