# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "authentication_type": "authenticationType",
        "ssh_port": "SSHPort",
        "add_to_sudoers": "addToSudoers",
        "elevate_to_root": "elevateToRoot",
        "unique_id": "uniqueId",
        "use_su": "useSu",
    }

    authentication_type: EAuthenticationType
    """Whether a password or an SSH key proves who signs in."""
    ssh_port: int | None = None
    """Port for SSH."""
    add_to_sudoers: bool | None = None
    """Whether the account is added to the sudoers file if it is not there."""
    elevate_to_root: bool | None = None
    """Whether commands run as root."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
    use_su: bool | None = None
    """Whether `su` is used where `sudo` fails."""
    type_: ECredentialsType = ECredentialsType.LINUX
