# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .replica_job_guest_processing_model import ReplicaJobGuestProcessingModel
    from .replica_job_re_ip_rules_model import ReplicaJobReIpRulesModel
    from .v_sphere_replica_job_data_transfer_model import (
        VSphereReplicaJobDataTransferModel,
    )
    from .v_sphere_replica_job_destination_model import (
        VSphereReplicaJobDestinationModel,
    )
    from .v_sphere_replica_job_network_mapping_model import (
        VSphereReplicaJobNetworkMappingModel,
    )
    from .v_sphere_replica_job_settings_model import VSphereReplicaJobSettingsModel
    from .v_sphere_replica_job_virtual_machines_spec import (
        VSphereReplicaJobVirtualMachinesSpec,
    )
    from .v_sphere_replica_seeding_model import VSphereReplicaSeedingModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobSpec(JobSpec):
    """A job that replicates VMs of VMware vSphere to another host, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "destination": "destination",
        "virtual_machines": "virtualMachines",
        "data_transfer": "dataTransfer",
        "guest_processing": "guestProcessing",
        "is_high_priority": "isHighPriority",
        "job_settings": "jobSettings",
        "network": "network",
        "re_ip": "reIp",
        "schedule": "schedule",
        "seeding": "seeding",
    }

    description: str
    """Free text for people."""
    destination: VSphereReplicaJobDestinationModel
    """Host, datastore and folder that take the replicas."""
    virtual_machines: VSphereReplicaJobVirtualMachinesSpec
    """What it replicates."""
    data_transfer: VSphereReplicaJobDataTransferModel | None = None
    """Proxies and WAN accelerators on the way."""
    guest_processing: ReplicaJobGuestProcessingModel | None = None
    """What it does inside the VMs."""
    is_high_priority: bool | None = None
    """Whether the job gets resources before other jobs."""
    job_settings: VSphereReplicaJobSettingsModel | None = None
    """Names and number of restore points of the replicas."""
    network: list[VSphereReplicaJobNetworkMappingModel] | None = None
    """Which network of the target stands for which of the source."""
    re_ip: ReplicaJobReIpRulesModel | None = None
    """Addresses that replicas get after a failover."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    seeding: VSphereReplicaSeedingModel | None = None
    """What the first replica is made from."""
    type_: EJobType = EJobType.VSPHERE_REPLICA
