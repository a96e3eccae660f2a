# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .capacity_license_summary_model import CapacityLicenseSummaryModel
    from .e_installed_license_cloud_connect_mode import (
        EInstalledLicenseCloudConnectMode,
    )
    from .e_installed_license_edition import EInstalledLicenseEdition
    from .e_installed_license_status import EInstalledLicenseStatus
    from .e_installed_license_type import EInstalledLicenseType
    from .instance_license_summary_model import InstanceLicenseSummaryModel
    from .socket_license_summary_model import SocketLicenseSummaryModel


@define(eq=False, repr=False, kw_only=True)
class InstalledLicenseModel(Model):
    """The installed licence."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_update_enabled": "autoUpdateEnabled",
        "cloud_connect": "cloudConnect",
        "edition": "edition",
        "free_agent_instance_consumption_enabled": "freeAgentInstanceConsumptionEnabled",
        "licensed_to": "licensedTo",
        "status": "status",
        "support_id": "supportId",
        "is_multi_section": "IsMultiSection",
        "capacity_license_summary": "capacityLicenseSummary",
        "instance_license_summary": "instanceLicenseSummary",
        "proactive_support_enabled": "proactiveSupportEnabled",
        "socket_license_summary": "socketLicenseSummary",
        "type_": "type",
        "expiration_date": "expirationDate",
        "support_expiration_date": "supportExpirationDate",
    }

    auto_update_enabled: bool
    """Whether it is renewed by itself over the internet."""
    cloud_connect: EInstalledLicenseCloudConnectMode
    """Whether this server may be a service provider's."""
    edition: EInstalledLicenseEdition
    """Its edition."""
    free_agent_instance_consumption_enabled: bool
    """Whether agents in the free mode may take instances."""
    licensed_to: str
    """Person or company that it is made out to."""
    status: EInstalledLicenseStatus
    """Whether it is in force."""
    support_id: str
    """Number of the support contract; can be an empty text."""
    is_multi_section: bool | None = None
    """Whether it has more than one section, such as instances and sockets. Since 1.3-rev0."""
    capacity_license_summary: CapacityLicenseSummaryModel | None = None
    """Its capacity for unstructured data, if it has any."""
    instance_license_summary: InstanceLicenseSummaryModel | None = None
    """Its instances; null if it has none."""
    proactive_support_enabled: bool | None = None
    """Whether use is reported to the vendor for proactive support. Since 1.3-rev0."""
    socket_license_summary: SocketLicenseSummaryModel | None = None
    """Its sockets, if it has any."""
    type_: EInstalledLicenseType | None = None
    """What kind of contract is behind it."""
    expiration_date: datetime | None = None
    """When it expires. Until 1.3-rev1."""
    support_expiration_date: datetime | None = None
    """When the support contract expires. Until 1.3-rev1."""
