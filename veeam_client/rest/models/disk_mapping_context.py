# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .disk_model import DiskModel


@define(eq=False, repr=False, kw_only=True)
class DiskMappingContext(Model):
    """Disks with their partitions, as a restore of volumes takes them. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
        "version": "version",
    }

    disks: list[DiskModel]
    """The disks."""
    version: int
    """Version of the layout."""
