# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_embedded_recovery_media_state import EEmbeddedRecoveryMediaState


@define(eq=False, repr=False, kw_only=True)
class EmbeddedRecoveryMediaStateModel(Model):
    """State of the recovery media that a computer keeps on its own disk. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "state": "state",
        "last_update_date": "lastUpdateDate",
        "message": "message",
    }

    state: EEmbeddedRecoveryMediaState
    """Whether it is there."""
    last_update_date: datetime | None = None
    """When it was last made."""
    message: str | None = None
    """What the server says to it."""
