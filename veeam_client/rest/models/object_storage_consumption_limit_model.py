# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_consumption_limit_kind import EConsumptionLimitKind


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageConsumptionLimitModel(Model):
    """Soft limit for space in object storage: it stops new backups, not running ones."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "consumption_limit_count": "consumptionLimitCount",
        "consumption_limit_kind": "consumptionLimitKind",
        "is_enabled": "isEnabled",
    }

    consumption_limit_count: int | None = None
    """The soft limit, in the unit of `consumptionLimitKind`."""
    consumption_limit_kind: EConsumptionLimitKind | None = None
    """Unit of the limit."""
    is_enabled: bool | None = None
    """Whether there is one."""
