# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdWriteCacheSpec(Model):
    """Where changes to first class disks are written."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "redirect_is_enabled": "redirectIsEnabled",
        "cache_datastore": "cacheDatastore",
        "storage_policy": "storagePolicy",
    }

    redirect_is_enabled: bool
    """Whether they are written to a datastore instead of the mount server."""
    cache_datastore: InventoryObjectModel | None = None
    """That datastore."""
    storage_policy: InventoryObjectModel | None = None
    """Storage policy."""
