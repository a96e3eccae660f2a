# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobType(OpenEnum):
    """Kind of job.

    Attributes:
        UNKNOWN: A kind that this revision cannot express.
        VSPHERE_BACKUP: Backs up VMs of VMware vSphere.
        HYPER_V_BACKUP: Backs up VMs of Microsoft Hyper-V.
        VSPHERE_REPLICA: Replicates VMs of VMware vSphere.
        CLOUD_DIRECTOR_BACKUP: Backs up VMs of VMware Cloud Director.
        ENTRA_ID_TENANT_BACKUP: Backs up a Microsoft Entra ID tenant.
        ENTRA_ID_AUDIT_LOG_BACKUP: Backs up the audit log of a Microsoft Entra ID tenant.
        FILE_BACKUP_COPY: Copies backups of files.
        LEGACY_BACKUP_COPY: Copies backups, the way of older versions.
        BACKUP_COPY: Copies backups.
        WINDOWS_AGENT_BACKUP: Backs up Windows computers with agents.
        LINUX_AGENT_BACKUP: Backs up Linux computers with agents.
        ENTRA_ID_TENANT_BACKUP_COPY: Copies backups of a Microsoft Entra ID tenant.
    """

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
    ENTRA_ID_TENANT_BACKUP_COPY = "EntraIDTenantBackupCopy"
