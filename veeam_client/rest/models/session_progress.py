# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_session_bottleneck_type import ESessionBottleneckType


@define(eq=False, repr=False, kw_only=True)
class SessionProgress(Model):
    """Session progress."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bottleneck": "bottleneck",
        "duration": "duration",
        "processed_size": "processedSize",
        "processing_rate": "processingRate",
        "progress_percent": "progressPercent",
        "read_size": "readSize",
        "transferred_size": "transferredSize",
    }

    bottleneck: ESessionBottleneckType
    duration: str
    processed_size: int
    processing_rate: str
    progress_percent: int
    read_size: int
    transferred_size: int
