# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsNotificationsModel(Model):
    """General options notifications model."""

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
    notify_on_support_expiration: bool
    notify_on_updates: bool
    skip_vm_space_threshold_enabled: bool
    storage_space_threshold_enabled: bool
    datastore_space_threshold: int | None = None
    skip_vm_space_threshold: int | None = None
    storage_space_threshold: int | None = None
