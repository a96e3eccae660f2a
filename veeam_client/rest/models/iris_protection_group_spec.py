# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_spec import ProtectionGroupSpec

if TYPE_CHECKING:
    from .iris_server_model import IrisServerModel
    from .protection_group_options_model import ProtectionGroupOptionsModel


@define(eq=False, repr=False, kw_only=True)
class IrisProtectionGroupSpec(ProtectionGroupSpec):
    """A group of InterSystems IRIS servers, to be added. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "servers": "servers",
        "options": "options",
    }

    servers: list[IrisServerModel]
    """The servers."""
    options: ProtectionGroupOptionsModel | None = None
    """How they are found and given agents."""
    type_: EProtectionGroupType = EProtectionGroupType.IRIS
