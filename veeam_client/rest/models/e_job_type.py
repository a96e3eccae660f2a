# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobType(OpenEnum):
    """Kind of job.

    Attributes:
        UNKNOWN: A kind that this revision cannot express.
        VSPHEREBACKUP: Backs up VMs of VMware vSphere.
        HYPERVBACKUP: Backs up VMs of Microsoft Hyper-V.
        VSPHEREREPLICA: Replicates VMs of VMware vSphere.
        CLOUDDIRECTORBACKUP: Backs up VMs of VMware Cloud Director.
        ENTRAIDTENANTBACKUP: Backs up a Microsoft Entra ID tenant.
        ENTRAIDAUDITLOGBACKUP: Backs up the audit log of a Microsoft Entra ID tenant.
        FILEBACKUPCOPY: Copies backups of files.
        LEGACYBACKUPCOPY: Copies backups, the way of older versions.
        BACKUPCOPY: Copies backups.
        WINDOWSAGENTBACKUP: Backs up Windows computers with agents.
        LINUXAGENTBACKUP: Backs up Linux computers with agents.
        ENTRAIDTENANTBACKUPCOPY: Copies backups of a Microsoft Entra ID tenant.
    """

    UNKNOWN = "Unknown"
    VSPHEREBACKUP = "VSphereBackup"
    HYPERVBACKUP = "HyperVBackup"
    VSPHEREREPLICA = "VSphereReplica"
    CLOUDDIRECTORBACKUP = "CloudDirectorBackup"
    ENTRAIDTENANTBACKUP = "EntraIDTenantBackup"
    ENTRAIDAUDITLOGBACKUP = "EntraIDAuditLogBackup"
    FILEBACKUPCOPY = "FileBackupCopy"
    LEGACYBACKUPCOPY = "LegacyBackupCopy"
    BACKUPCOPY = "BackupCopy"
    WINDOWSAGENTBACKUP = "WindowsAgentBackup"
    LINUXAGENTBACKUP = "LinuxAgentBackup"
    ENTRAIDTENANTBACKUPCOPY = "EntraIDTenantBackupCopy"
