# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CredentialsLinuxSettingsImportModel(Model):
    """Credentials linux settings import model."""

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
    elevate_to_root: bool | None = None
    passphrase: str | None = None
    private_key: str | None = None
    root_password: str | None = None
    use_su: bool | None = None
