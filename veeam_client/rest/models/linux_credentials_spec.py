# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .credentials_spec import CredentialsSpec
from .e_credentials_type import ECredentialsType

if TYPE_CHECKING:
    from .e_authentication_type import EAuthenticationType


@define(eq=False, repr=False, kw_only=True)
class LinuxCredentialsSpec(CredentialsSpec):
    """A Linux account with a password or an SSH key, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ssh_port": "SSHPort",
        "add_to_sudoers": "addToSudoers",
        "authentication_type": "authenticationType",
        "elevate_to_root": "elevateToRoot",
        "passphrase": "passphrase",
        "private_key": "privateKey",
        "root_password": "rootPassword",
        "use_su": "useSu",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"passphrase", "private_key", "root_password"})

    ssh_port: int | None = None
    """Port for SSH."""
    add_to_sudoers: bool | None = None
    """Whether the account is added to the sudoers file if it is not there."""
    authentication_type: EAuthenticationType | None = None
    """Whether a password or an SSH key proves who signs in. Since 1.3-rev0."""
    elevate_to_root: bool | None = None
    """Whether commands run as root."""
    passphrase: str | None = None
    """Passphrase that the private key is locked with."""
    private_key: str | None = None
    """The private key, in text."""
    root_password: str | None = None
    """Password of root, for `su`."""
    use_su: bool | None = None
    """Whether `su` is used where `sudo` fails."""
    type_: ECredentialsType = ECredentialsType.LINUX
