# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec


@define(eq=False, repr=False, kw_only=True)
class EntireViVMOriginalLocationRestoreSpec(EntireViVMRestoreSpec):
    """Restores a VM to its own place, over what is there."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "quick_rollback": "quickRollback",
    }

    quick_rollback: bool | None = None
    """Whether only blocks that have changed are restored."""
    type_: EEntireVMRestoreModeType = EEntireVMRestoreModeType.ORIGINAL_LOCATION
