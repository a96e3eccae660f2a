# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsNotificationsModel(Model):
    """When to warn about space, support and updates."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore_space_threshold_enabled": "datastoreSpaceThresholdEnabled",
        "notify_on_support_expiration": "notifyOnSupportExpiration",
        "notify_on_updates": "notifyOnUpdates",
        "skip_vm_space_threshold_enabled": "skipVMSpaceThresholdEnabled",
        "storage_space_threshold_enabled": "storageSpaceThresholdEnabled",
        "datastore_space_threshold": "datastoreSpaceThreshold",
        "skip_vm_space_threshold": "skipVMSpaceThreshold",
        "storage_space_threshold": "storageSpaceThreshold",
    }

    datastore_space_threshold_enabled: bool
    """Whether to warn about little space in production datastores."""
    notify_on_support_expiration: bool
    """Whether to warn before the support contract expires."""
    notify_on_updates: bool
    """Whether to tell about updates."""
    skip_vm_space_threshold_enabled: bool
    """Whether to leave out VMs on datastores with little space."""
    storage_space_threshold_enabled: bool
    """Whether to warn about little space in repositories."""
    datastore_space_threshold: int | None = None
    """Free space in a datastore below which to warn, in percent."""
    skip_vm_space_threshold: int | None = None
    """Free space in a datastore below which its VMs are left out, in percent."""
    storage_space_threshold: int | None = None
    """Free space in a repository below which to warn, in percent."""
