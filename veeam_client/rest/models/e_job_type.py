# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobType(OpenEnum):
    """Job type."""

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
