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
    """Agent recovery appliance model. Since 1.3-rev2."""

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

    addresses: list[str]
    can_expire: bool
    creation_time: datetime
    endpoint: str
    host_name: str
    """Name of the host."""
    id: UUID
    is_detached: bool
    is_verified: bool
    last_contact_time: datetime
    operations: list[AgentsRecoveryApplianceOperationInfo]
    platform_id: UUID
    """Id of the platform; all zeros stands for none."""
    platform_type: EPlatformType
    port: int
    used_personal_certificate: bool
    verification_phrase: str
    version: str
    host_bios_id: UUID | None = None
    last_known_host_name: str | None = None
