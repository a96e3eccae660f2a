# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "is_multi_section": "IsMultiSection",
        "auto_update_enabled": "autoUpdateEnabled",
        "cloud_connect": "cloudConnect",
        "edition": "edition",
        "free_agent_instance_consumption_enabled": "freeAgentInstanceConsumptionEnabled",
        "licensed_to": "licensedTo",
        "proactive_support_enabled": "proactiveSupportEnabled",
        "status": "status",
        "support_id": "supportId",
        "capacity_license_summary": "capacityLicenseSummary",
        "expiration_date": "expirationDate",
        "instance_license_summary": "instanceLicenseSummary",
        "socket_license_summary": "socketLicenseSummary",
        "support_expiration_date": "supportExpirationDate",
        "type_": "type",
    }

    is_multi_section: bool
    """Whether it has more than one section, such as instances and sockets."""
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
    proactive_support_enabled: bool
    """Whether use is reported to the vendor for proactive support."""
    status: EInstalledLicenseStatus
    """Whether it is in force."""
    support_id: str
    """Number of the support contract; can be an empty text."""
    capacity_license_summary: CapacityLicenseSummaryModel | None = None
    """Its capacity for unstructured data, if it has any."""
    expiration_date: datetime | None = None
    """When it expires."""
    instance_license_summary: InstanceLicenseSummaryModel | None = None
    """Its instances; null if it has none."""
    socket_license_summary: SocketLicenseSummaryModel | None = None
    """Its sockets, if it has any."""
    support_expiration_date: datetime | None = None
    """When the support contract expires."""
    type_: EInstalledLicenseType | None = None
    """What kind of contract is behind it."""
