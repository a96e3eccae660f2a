# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobType(OpenEnum):
    """Kind of job.

    Attributes:
        UNKNOWN: A kind that this revision cannot express. Since 1.3-rev0.
        VSPHERE_BACKUP: Backs up VMs of VMware vSphere.
        HYPER_V_BACKUP: Backs up VMs of Microsoft Hyper-V. Since 1.3-rev0.
        VSPHERE_REPLICA: Replicates VMs of VMware vSphere.
        CLOUD_DIRECTOR_BACKUP: Backs up VMs of VMware Cloud Director.
        ENTRA_ID_TENANT_BACKUP: Backs up a Microsoft Entra ID tenant.
        ENTRA_ID_AUDIT_LOG_BACKUP: Backs up the audit log of a Microsoft Entra ID tenant.
        FILE_BACKUP_COPY: Copies backups of files.
        LEGACY_BACKUP_COPY: Copies backups, the way of older versions. Since 1.3-rev0.
        BACKUP_COPY: Copies backups. Since 1.3-rev0.
        WINDOWS_AGENT_BACKUP: Backs up Windows computers with agents. Since 1.3-rev0.
        LINUX_AGENT_BACKUP: Backs up Linux computers with agents. Since 1.3-rev0.
        FILE_BACKUP: Backs up file shares and file servers. Since 1.3-rev1.
        OBJECT_STORAGE_BACKUP: Backs up object storage. Since 1.3-rev1.
        ENTRA_ID_TENANT_BACKUP_COPY: Copies backups of a Microsoft Entra ID tenant. Since 1.3-rev0.
        SUREBACKUP_CONTENT_SCAN: Scans the content of backups for damage and malware. Since 1.3-rev1.
        CLOUD_BACKUP_AZURE: Backs up workloads in Microsoft Azure. Since 1.3-rev1.
        CLOUD_BACKUP_AWS: Backs up workloads in Amazon Web Services. Since 1.3-rev1.
        CLOUD_BACKUP_GOOGLE: Backs up workloads in Google Cloud. Since 1.3-rev1.
        WINDOWS_AGENT_BACKUP_WORKSTATION_POLICY: Lets agents on Windows workstations back up by themselves.
            Since 1.3-rev1.
        LINUX_AGENT_BACKUP_WORKSTATION_POLICY: Lets agents on Linux workstations back up by themselves. Since
            1.3-rev1.
        WINDOWS_AGENT_BACKUP_SERVER_POLICY: Lets agents on Windows servers back up by themselves. Since
            1.3-rev1.
        LINUX_AGENT_BACKUP_SERVER_POLICY: Lets agents on Linux servers back up by themselves. Since 1.3-rev1.
        NUTANIX_AHV_BACKUP_JOB: Backs up VMs of Nutanix AHV. Since 1.3-rev2.
        PROXMOX_BACKUP_JOB: Backs up VMs of Proxmox VE. Since 1.3-rev2.
        IRIS_BACKUP: Backs up InterSystems IRIS. Since 1.3-rev2.
        WINDOWS_AGENT_BACKUP_FAILOVER_CLUSTER: Backs up Windows failover clusters with agents. Since 1.3-rev2.
    """

    __synonyms__ = {
        "Backup": "VSphereBackup",
    }
    UNKNOWN = "Unknown"
    VSPHERE_BACKUP = "VSphereBackup"
    HYPER_V_BACKUP = "HyperVBackup"
    VSPHERE_REPLICA = "VSphereReplica"
    CLOUD_DIRECTOR_BACKUP = "CloudDirectorBackup"
    ENTRA_ID_TENANT_BACKUP = "EntraIDTenantBackup"
    ENTRA_ID_AUDIT_LOG_BACKUP = "EntraIDAuditLogBackup"
    FILE_BACKUP_COPY = "FileBackupCopy"
    LEGACY_BACKUP_COPY = "LegacyBackupCopy"
    BACKUP_COPY = "BackupCopy"
    WINDOWS_AGENT_BACKUP = "WindowsAgentBackup"
    LINUX_AGENT_BACKUP = "LinuxAgentBackup"
    FILE_BACKUP = "FileBackup"
    OBJECT_STORAGE_BACKUP = "ObjectStorageBackup"
    ENTRA_ID_TENANT_BACKUP_COPY = "EntraIDTenantBackupCopy"
    SUREBACKUP_CONTENT_SCAN = "SureBackupContentScan"
    CLOUD_BACKUP_AZURE = "CloudBackupAzure"
    CLOUD_BACKUP_AWS = "CloudBackupAWS"
    CLOUD_BACKUP_GOOGLE = "CloudBackupGoogle"
    WINDOWS_AGENT_BACKUP_WORKSTATION_POLICY = "WindowsAgentBackupWorkstationPolicy"
    LINUX_AGENT_BACKUP_WORKSTATION_POLICY = "LinuxAgentBackupWorkstationPolicy"
    WINDOWS_AGENT_BACKUP_SERVER_POLICY = "WindowsAgentBackupServerPolicy"
    LINUX_AGENT_BACKUP_SERVER_POLICY = "LinuxAgentBackupServerPolicy"
    NUTANIX_AHV_BACKUP_JOB = "NutanixAHVBackupJob"
    PROXMOX_BACKUP_JOB = "ProxmoxBackupJob"
    IRIS_BACKUP = "IrisBackup"
    WINDOWS_AGENT_BACKUP_FAILOVER_CLUSTER = "WindowsAgentBackupFailoverCluster"
    BACKUP = "VSphereBackup"
