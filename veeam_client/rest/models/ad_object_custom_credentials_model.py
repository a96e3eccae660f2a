# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_object_model import ADObjectModel
    from .e_individual_computer_connection_type import EIndividualComputerConnectionType
    from .linux_credentials_spec import LinuxCredentialsSpec


@define(eq=False, repr=False, kw_only=True)
class ADObjectCustomCredentialsModel(Model):
    """Credentials of an object. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_": "object",
        "use_master_credentials": "useMasterCredentials",
        "connection_type": "connectionType",
        "credentials_id": "credentialsId",
        "single_use_credentials": "singleUseCredentials",
    }

    object_: ADObjectModel
    """The object."""
    use_master_credentials: bool
    """Whether the credentials that count for all are used."""
    connection_type: EIndividualComputerConnectionType | None = None
    """Where its credentials come from. Since 1.3-rev2."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    single_use_credentials: LinuxCredentialsSpec | None = None
    """Credentials that are not kept, with `SingleUseCredentials`. Since 1.3-rev2."""
