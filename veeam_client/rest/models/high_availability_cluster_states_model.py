# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HighAvailabilityClusterStatesModel(Model):
    """What is going on in a high availability cluster. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_cluster_endpoint_migration_in_progress": "isClusterEndpointMigrationInProgress",
        "is_creation_in_progress": "isCreationInProgress",
        "is_failover_in_progress": "isFailoverInProgress",
        "is_first_launch_after_failover": "isFirstLaunchAfterFailover",
        "is_maintenance_in_progress": "isMaintenanceInProgress",
        "is_online": "isOnline",
        "is_removal_in_progress": "isRemovalInProgress",
        "is_secondary_reinit_in_progress": "isSecondaryReinitInProgress",
        "last_online_time_utc": "lastOnlineTimeUtc",
    }

    is_cluster_endpoint_migration_in_progress: bool
    """Whether its address is being moved."""
    is_creation_in_progress: bool
    """Whether it is being made."""
    is_failover_in_progress: bool
    """Whether the secondary node is taking over."""
    is_first_launch_after_failover: bool
    """Whether it has started for the first time since the secondary node took over."""
    is_maintenance_in_progress: bool
    """Whether maintenance is under way."""
    is_online: bool
    """Whether it is online."""
    is_removal_in_progress: bool
    """Whether it is being taken apart."""
    is_secondary_reinit_in_progress: bool
    """Whether the secondary node is being set up afresh."""
    last_online_time_utc: str
    """When it was last online, in UTC."""
