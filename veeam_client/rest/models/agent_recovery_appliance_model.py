# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agents_recovery_appliance_operation_info import (
        AgentsRecoveryApplianceOperationInfo,
    )
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class AgentRecoveryApplianceModel(Model):
    """A recovery appliance: a computer that was started from recovery media and waits for its recovery.

    Since 1.3-rev2.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "addresses": "addresses",
        "can_expire": "canExpire",
        "creation_time": "creationTime",
        "endpoint": "endpoint",
        "host_name": "hostName",
        "id": "id",
        "is_detached": "isDetached",
        "is_verified": "isVerified",
        "last_contact_time": "lastContactTime",
        "operations": "operations",
        "platform_id": "platformId",
        "platform_type": "platformType",
        "port": "port",
        "used_personal_certificate": "usedPersonalCertificate",
        "verification_phrase": "verificationPhrase",
        "version": "version",
        "host_bios_id": "hostBiosId",
        "last_known_host_name": "lastKnownHostName",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"verification_phrase"})

    addresses: list[str]
    """IP addresses of the computer."""
    can_expire: bool
    """Whether its record can expire."""
    creation_time: datetime
    """When its record was created."""
    endpoint: str
    """Address at which it is connected."""
    host_name: str
    """Name of the host."""
    id: UUID
    """Id of the recovery appliance."""
    is_detached: bool
    """Whether it is detached from the backup server."""
    is_verified: bool
    """Whether it has been verified."""
    last_contact_time: datetime
    """When it was last in contact with the backup server."""
    operations: list[AgentsRecoveryApplianceOperationInfo]
    """What can be done with it."""
    platform_id: UUID
    """Id of the platform; all zeros stands for none."""
    platform_type: EPlatformType
    """Platform of the computer."""
    port: int
    """Port at which it is connected."""
    used_personal_certificate: bool
    """Whether it signed in with a certificate of its own."""
    verification_phrase: str
    """Phrase to verify it by; the computer shows the same."""
    version: str
    """Version of the recovery environment."""
    host_bios_id: UUID | None = None
    """BIOS UUID of the computer."""
    last_known_host_name: str | None = None
    """Name that the computer had last."""
