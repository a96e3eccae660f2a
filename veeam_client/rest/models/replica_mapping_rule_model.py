# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class ReplicaMappingRuleModel(Model):
    """A VM that becomes a replica."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "original_vm": "originalVM",
        "replica_vm": "replicaVM",
    }

    original_vm: InventoryObjectModel
    """The original."""
    replica_vm: InventoryObjectModel
    """The VM that becomes its replica."""
