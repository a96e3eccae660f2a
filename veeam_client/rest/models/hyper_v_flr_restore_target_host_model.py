# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel

if TYPE_CHECKING:
    from .hyper_v_object_model import HyperVObjectModel


@define(eq=False, repr=False, kw_only=True)
class HyperVFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """A VM of Hyper-V to restore files to."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
    }

    vm_object: HyperVObjectModel | str
    """The VM or container of VMs."""
    type_: EFlrPlatformType = EFlrPlatformType.HYPER_V
