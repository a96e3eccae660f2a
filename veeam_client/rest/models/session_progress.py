# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_session_bottleneck_type import ESessionBottleneckType


@define(eq=False, repr=False, kw_only=True)
class SessionProgress(Model):
    """Progress of a run."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bottleneck": "bottleneck",
        "duration": "duration",
        "processed_size": "processedSize",
        "processing_rate": "processingRate",
        "read_size": "readSize",
        "transferred_size": "transferredSize",
        "progress_percent": "progressPercent",
    }

    bottleneck: ESessionBottleneckType
    """What slows it down most."""
    duration: str
    """How long it has taken, as text (`00:18:27`, `1.00:03:26` with days)."""
    processed_size: int
    """Data that it has gone through, in bytes."""
    processing_rate: str
    """Speed as text with a unit (`268 MB/s`), or `N/A`; some servers write a decimal comma."""
    read_size: int
    """Data that it has read from the source, in bytes."""
    transferred_size: int
    """Data that it has sent to the target, in bytes."""
    progress_percent: int | None = None
    """How far it has come, in percent. Since 1.3-rev0."""
