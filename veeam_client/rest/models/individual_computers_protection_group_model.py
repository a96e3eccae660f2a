# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_model import ProtectionGroupModel

if TYPE_CHECKING:
    from .individual_computer_container_model import IndividualComputerContainerModel
    from .protection_group_options_model import ProtectionGroupOptionsModel


@define(eq=False, repr=False, kw_only=True)
class IndividualComputersProtectionGroupModel(ProtectionGroupModel):
    """A group of computers named one by one. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "computers": "computers",
        "options": "options",
    }

    computers: list[IndividualComputerContainerModel] | None = None
    """The computers."""
    options: ProtectionGroupOptionsModel | None = None
    """How they are found and given agents."""
    type_: EProtectionGroupType = EProtectionGroupType.INDIVIDUAL_COMPUTERS
