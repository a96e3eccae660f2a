# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class ProxyDatastoreModel(Model):
    """A datastore that a proxy can read directly."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "vm_count": "vmCount",
    }

    datastore: InventoryObjectModel | None = None
    """The datastore."""
    vm_count: int | None = None
    """How many VMs are on it."""
