# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_license_package_type import ELicensePackageType
    from .instance_license_object_model import InstanceLicenseObjectModel
    from .instance_license_workload_model import InstanceLicenseWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class InstanceLicenseSummaryModel(Model):
    """Instances of the licence, and what uses them."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "licensed_instances_number": "licensedInstancesNumber",
        "new_instances_number": "newInstancesNumber",
        "rental_instances_number": "rentalInstancesNumber",
        "used_instances_number": "usedInstancesNumber",
        "expiration_date": "expirationDate",
        "licensed_instances_promo_included_number": "licensedInstancesPromoIncludedNumber",
        "objects": "objects",
        "package": "package",
        "promo_expires_on": "promoExpiresOn",
        "promo_instances_number": "promoInstancesNumber",
        "support_expiration_date": "supportExpirationDate",
        "workload": "workload",
    }

    licensed_instances_number: float
    """How many instances it has."""
    new_instances_number: float
    """How many instances new workloads use that need none for now."""
    rental_instances_number: float
    """How many instances are rented."""
    used_instances_number: float
    """How many instances are used."""
    expiration_date: datetime | None = None
    """When this section of the licence expires. Since 1.3-rev2."""
    licensed_instances_promo_included_number: float | None = None
    """How many instances it has together with promotional ones."""
    objects: list[InstanceLicenseObjectModel] | None = None
    """Use by type of workload."""
    package: ELicensePackageType | None = None
    """Package of the licence; null if it has none."""
    promo_expires_on: datetime | None = None
    """When the promotional instances expire."""
    promo_instances_number: float | None = None
    """How many promotional instances there are."""
    support_expiration_date: datetime | None = None
    """When the support contract ends. Since 1.3-rev2."""
    workload: list[InstanceLicenseWorkloadModel] | None = None
    """Use by workload."""
