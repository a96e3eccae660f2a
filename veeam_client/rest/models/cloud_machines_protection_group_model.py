# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_model import ProtectionGroupModel

if TYPE_CHECKING:
    from .cloud_machines_protection_group_account_model import (
        CloudMachinesProtectionGroupAccountModel,
    )
    from .cloud_machines_protection_group_exclusions_model import (
        CloudMachinesProtectionGroupExclusionsModel,
    )
    from .cloud_machines_protection_group_objects_model import (
        CloudMachinesProtectionGroupObjectsModel,
    )
    from .protection_group_options_model import ProtectionGroupOptionsModel


@define(eq=False, repr=False, kw_only=True)
class CloudMachinesProtectionGroupModel(ProtectionGroupModel):
    """A group of machines in a cloud. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cloud_account": "cloudAccount",
        "cloud_machines": "cloudMachines",
        "exclusions": "exclusions",
        "options": "options",
    }

    cloud_account: CloudMachinesProtectionGroupAccountModel | None = None
    """Account, region and subscription of the machines; the class tells the cloud."""
    cloud_machines: list[CloudMachinesProtectionGroupObjectsModel] | None = None
    """The machines, regions and tags."""
    exclusions: CloudMachinesProtectionGroupExclusionsModel | None = None
    """What is left out."""
    options: ProtectionGroupOptionsModel | None = None
    """How they are found and given agents."""
    type_: EProtectionGroupType = EProtectionGroupType.CLOUD_MACHINES
