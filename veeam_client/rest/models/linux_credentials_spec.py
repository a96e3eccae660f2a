# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Linux credentials spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "authentication_type": "authenticationType",
        "ssh_port": "SSHPort",
        "add_to_sudoers": "addToSudoers",
        "elevate_to_root": "elevateToRoot",
        "passphrase": "passphrase",
        "password": "password",
        "private_key": "privateKey",
        "root_password": "rootPassword",
        "unique_id": "uniqueId",
        "use_su": "useSu",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"passphrase", "password", "private_key", "root_password"})

    authentication_type: EAuthenticationType
    ssh_port: int | None = None
    add_to_sudoers: bool | None = None
    elevate_to_root: bool | None = None
    passphrase: str | None = None
    password: str | None = None
    private_key: str | None = None
    root_password: str | None = None
    unique_id: str | None = None
    use_su: bool | None = None
    type_: ECredentialsType = ECredentialsType.LINUX
