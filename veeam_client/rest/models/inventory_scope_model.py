# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .scopes_workload_model import ScopesWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class InventoryScopeModel(Model):
    """What a role may back up. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "entire_inventory": "entireInventory",
        "workloads": "workloads",
    }

    entire_inventory: bool
    """Whether it may back up everything."""
    workloads: list[ScopesWorkloadModel] | None = None
    """Otherwise what."""
