# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .scopes_workload_model import ScopesWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class RestoreTargetInventoryScopeModel(Model):
    """Places that a role may restore to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "original_location": "originalLocation",
        "workloads": "workloads",
    }

    original_location: bool | None = None
    """Whether data may go back to where it came from."""
    workloads: list[ScopesWorkloadModel] | None = None
    """Other places."""
