# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class DiskPartitionResizeOptions(Model):
    """Bounds within which a partition can be resized. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "current_size": "currentSize",
        "maximum_size": "maximumSize",
        "minimum_size": "minimumSize",
        "volume_label": "volumeLabel",
    }

    current_size: SizeModel
    """Size now."""
    maximum_size: SizeModel
    """Largest size."""
    minimum_size: SizeModel
    """Smallest size."""
    volume_label: str
    """Label of the volume."""
