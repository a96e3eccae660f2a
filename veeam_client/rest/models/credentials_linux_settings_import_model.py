# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CredentialsLinuxSettingsImportModel(Model):
    """Further settings of a Linux account."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ssh_port": "SSHPort",
        "add_to_sudoers": "addToSudoers",
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
    elevate_to_root: bool | None = None
    """Whether commands run as root."""
    passphrase: str | None = None
    """Passphrase of the private key; never in an export."""
    private_key: str | None = None
    """The private key; never in an export."""
    root_password: str | None = None
    """Password of root; never in an export."""
    use_su: bool | None = None
    """Whether `su` is used where `sudo` fails."""
