# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionType(OpenEnum):
    """What kind of work a session is.

    Attributes:
        INFRASTRUCTURE: A change to servers, repositories or proxies.
        BACKUP_JOB: A run of a backup job.
        AUTOMATION: An import.
        CONFIGURATION_BACKUP: A backup of the backup server's own settings.
        PUBLISH_BACKUP_CONTENT_VIA_MOUNT: Disks of a backup published to another machine.
        REPOSITORY_EVACUATE: Backups moved away from an extent.
        RESTORE_VM: The restore of a whole VM.
        FIRST_CLASS_DISK_INSTANT_RESTORE: Instant recovery of disks as first class disks.
        QUICK_MIGRATION: The move of a VM that runs from a backup to production storage.
        FILE_LEVEL_RESTORE: A mount of a Windows machine to restore files from.
        LINUX_FILE_LEVEL_RESTORE: A mount of a Linux machine to restore files from.
        REPLICA_JOB: A run of a replication job.
        CONFIGURATION_RESYNCHRONIZE: The backup server brings its records into line with what is there. Very
            frequent.
        MALWARE_DETECTION: A scan for malware.
        SECURITY_COMPLIANCE_ANALYZER: A run of the security analyzer.
        SUREBACKUP: A test whether backups can be restored.
        LOGS_EXPORT: An export of logs for support.
        SQL_LOG_BACKUP: A backup of logs of Microsoft SQL Server.
        PUBLISH_BACKUP_CONTENT_VIA_NFS: Disks of a backup published over NFS.
        DELETE_BACKUP: Backups deleted because somebody said so.
        BACKGROUND_OPERATION: Work that the server does by itself.
        AGENT_POLICY: Settings of a job handed to agents.
        AGENT_BACKUP: A backup of a computer with an agent.
        HOST_COMPONENTS_UPDATE: An update of components on a server.
        ARCHIVE_BACKUP: Backups moved or copied to object storage.
        ARCHIVE_REHYDRATION: Archived data made readable again.
        CHECKPOINT_REMOVAL: Checkpoints of Hyper-V removed.
        RETENTION: Backups deleted because their time is up.
    """

    INFRASTRUCTURE = "Infrastructure"
    BACKUP_JOB = "BackupJob"
    AUTOMATION = "Automation"
    CONFIGURATION_BACKUP = "ConfigurationBackup"
    PUBLISH_BACKUP_CONTENT_VIA_MOUNT = "PublishBackupContentViaMount"
    REPOSITORY_MAINTENANCE = "RepositoryMaintenance"
    REPOSITORY_EVACUATE = "RepositoryEvacuate"
    INFRASTRUCTURE_ITEM_DELETION = "InfrastructureItemDeletion"
    RESTORE_VM = "RestoreVm"
    INSTANT_RECOVERY = "InstantRecovery"
    FIRST_CLASS_DISK_INSTANT_RESTORE = "FirstClassDiskInstantRestore"
    AZURE_APPLIANCE_DEPLOY = "AzureApplianceDeploy"
    QUICK_MIGRATION = "QuickMigration"
    FILE_LEVEL_RESTORE = "FileLevelRestore"
    LINUX_FILE_LEVEL_RESTORE = "LinuxFileLevelRestore"
    REPLICA_JOB = "ReplicaJob"
    CONFIGURATION_RESYNCHRONIZE = "ConfigurationResynchronize"
    FAILOVER = "Failover"
    PLANNED_FAILOVER = "PlannedFailover"
    PERMANENT_FAILOVER = "PermanentFailover"
    UNDO_FAILOVER = "UndoFailover"
    FAILBACK = "Failback"
    COMMIT_FAILBACK = "CommitFailback"
    UNDO_FAILBACK = "UndoFailback"
    SWITCH_REPLICA_TO_PRODUCTION = "SwitchReplicaToProduction"
    CLOUD_DIRECTOR_VM_RESTORE = "CloudDirectorVmRestore"
    CLOUD_DIRECTOR_VAPP_RESTORE = "CloudDirectorVAppRestore"
    MALWARE_DETECTION = "MalwareDetection"
    FIRST_CLASS_DISK_QUICK_MIGRATION = "FirstClassDiskQuickMigration"
    ENTRA_ID_RESTORE = "EntraIdRestore"
    ENTRA_ID_RESTORE_FROM_COPY = "EntraIdRestoreFromCopy"
    UNSTRUCTURED_DATA_BACKUP_COPY = "UnstructuredDataBackupCopy"
    SECURITY_COMPLIANCE_ANALYZER = "SecurityComplianceAnalyzer"
    FILE_SERVER_SAVE = "FileServerSave"
    SUREBACKUP = "SureBackup"
    NAS_RESTORE = "NasRestore"
    LOGS_EXPORT = "LogsExport"
    TEST_CREDENTIALS = "TestCredentials"
    SQL_LOG_BACKUP = "SqlLogBackup"
    ORACLE_LOG_BACKUP = "OracleLogBackup"
    POSTGRESQL_LOG_BACKUP = "PostgreSqlLogBackup"
    AZURE_INSTANT_RECOVERY = "AzureInstantRecovery"
    AZURE_INSTANT_RECOVERY_MIGRATION = "AzureInstantRecoveryMigration"
    AZURE_INSTANT_RECOVERY_SWITCHOVER = "AzureInstantRecoverySwitchover"
    AZURE_INSTANT_RECOVERY_START = "AzureInstantRecoveryStart"
    AZURE_INSTANT_RECOVERY_STOP = "AzureInstantRecoveryStop"
    AZURE_INSTANT_RECOVERY_MIGRATION_UNDO = "AzureInstantRecoveryMigrationUndo"
    AZURE_INSTANT_RECOVERY_MOUNT = "AzureInstantRecoveryMount"
    PUBLISH_BACKUP_CONTENT_VIA_NFS = "PublishBackupContentViaNfs"
    VOLUMES_DISCOVER = "VolumesDiscover"
    DELETE_BACKUP = "DeleteBackup"
    BACKGROUND_OPERATION = "BackgroundOperation"
    AGENT_DISCOVERY = "AgentDiscovery"
    AGENT_POLICY = "AgentPolicy"
    AGENT_BACKUP = "AgentBackup"
    APPLIANCE_UPDATES_INSTALL = "ApplianceUpdatesInstall"
    FAILOVER_PLAN = "FailoverPlan"
    FAILOVER_PLAN_TASK = "FailoverPlanTask"
    UNSTRUCTURED_DATA_BROWSE = "UnstructuredDataBrowse"
    UNSTRUCTURED_DOWNLOAD_META = "UnstructuredDownloadMeta"
    ENTRA_ID_RESCAN_REPOSITORY = "EntraIdRescanRepository"
    HOST_COMPONENTS_UPDATE = "HostComponentsUpdate"
    COPY_BACKUP = "CopyBackup"
    FILE_BACKUP_HEALTH_CHECK = "FileBackupHealthCheck"
    ARCHIVE_BACKUP = "ArchiveBackup"
    ARCHIVE_REHYDRATION = "ArchiveRehydration"
    ARCHIVE_SYNC = "ArchiveSync"
    ARCHIVE_COPY = "ArchiveCopy"
    ARCHIVE_FREEZING = "ArchiveFreezing"
    RETRIEVE_BACKUP = "RetrieveBackup"
    ARCHIVE_TIER_DOWNLOAD = "ArchiveTierDownload"
    DIRECT_BACKUP_SYNC = "DirectBackupSync"
    CHECKPOINT_REMOVAL = "CheckpointRemoval"
    RETENTION = "Retention"
