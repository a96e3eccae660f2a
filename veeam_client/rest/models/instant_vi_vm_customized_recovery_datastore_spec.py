# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class InstantViVMCustomizedRecoveryDatastoreSpec(Model):
    """Where changes to a VM are written."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cache_datastore": "cacheDatastore",
        "redirect_enabled": "redirectEnabled",
    }

    cache_datastore: InventoryObjectModel | None = None
    """That datastore."""
    redirect_enabled: bool | None = None
    """Whether they are written to a datastore instead of the mount server."""
