# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_disk_extent_model import HyperVDiskExtentModel


@define(eq=False, repr=False, kw_only=True)
class HvRestoreTargetDatastoreSpec(Model):
    """Folder for a disk. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk": "disk",
        "target_folder": "targetFolder",
    }

    disk: HyperVDiskExtentModel
    """The disk."""
    target_folder: str
    """The folder."""
