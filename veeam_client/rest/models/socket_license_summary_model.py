# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_license_package_type import ELicensePackageType
    from .socket_license_workload_model import SocketLicenseWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class SocketLicenseSummaryModel(Model):
    """CPU sockets of the licence, and what uses them."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "licensed_sockets_number": "licensedSocketsNumber",
        "remaining_sockets_number": "remainingSocketsNumber",
        "used_sockets_number": "usedSocketsNumber",
        "expiration_date": "expirationDate",
        "package": "package",
        "support_expiration_date": "supportExpirationDate",
        "workload": "workload",
    }

    licensed_sockets_number: int
    """How many sockets it has."""
    remaining_sockets_number: int
    """How many sockets are left."""
    used_sockets_number: int
    """How many sockets are used."""
    expiration_date: datetime | None = None
    """When this section of the licence expires. Since 1.3-rev2."""
    package: ELicensePackageType | None = None
    """Package of the licence; null if it has none."""
    support_expiration_date: datetime | None = None
    """When the support contract ends. Since 1.3-rev2."""
    workload: list[SocketLicenseWorkloadModel] | None = None
    """Use by host."""
