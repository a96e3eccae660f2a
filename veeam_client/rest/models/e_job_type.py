# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobType(OpenEnum):
    """Kind of job.

    Attributes:
        BACKUPCOPY: Copies backups to another repository as they appear, and this goes on for long enough for
            the line to be broken somewhere.
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
