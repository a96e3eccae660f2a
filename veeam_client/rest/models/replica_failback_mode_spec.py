# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_failback_mode_type import EFailbackModeType


@define(eq=False, repr=False, kw_only=True)
class ReplicaFailbackModeSpec(Model):
    """When to switch to production."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "scheduled_time": "scheduledTime",
        "type_": "type",
    }

    scheduled_time: datetime | None = None
    """The time, with `Scheduled`."""
    type_: EFailbackModeType | None = None
    """By itself, at a set time, or when somebody says so."""
