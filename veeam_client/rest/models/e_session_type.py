# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionType(OpenEnum):
    """What kind of work a session is.

    Attributes:
        INFRASTRUCTURE: A change to servers, repositories or proxies.
        BACKUP_JOB: A run of a backup job.
        AUTOMATION: An import.
        CONFIGURATION_BACKUP: A backup of the backup server's own settings.
        PUBLISH_BACKUP_CONTENT_VIA_MOUNT: Disks of a backup published to another machine.
        REPOSITORY_MAINTENANCE: Maintenance of a repository.
        REPOSITORY_EVACUATE: Backups moved away from an extent.
        INFRASTRUCTURE_ITEM_DELETION: A server, repository or proxy being removed.
        RESTORE_VM: The restore of a whole VM.
        INSTANT_RECOVERY: A VM started straight from its backup.
        FIRST_CLASS_DISK_INSTANT_RESTORE: Instant recovery of disks as first class disks.
        AZURE_APPLIANCE_DEPLOY: A helper appliance being deployed to Microsoft Azure.
        QUICK_MIGRATION: The move of a VM that runs from a backup to production storage.
        FILE_LEVEL_RESTORE: A mount of a Windows machine to restore files from.
        LINUX_FILE_LEVEL_RESTORE: A mount of a Linux machine to restore files from.
        REPLICA_JOB: A run of a replication job.
        CONFIGURATION_RESYNCHRONIZE: The backup server brings its records into line with what is there. Very
            frequent.
        FAILOVER: A failover to a replica.
        PLANNED_FAILOVER: A failover to a replica that first brings it up to date.
        PERMANENT_FAILOVER: A failover made final.
        UNDO_FAILOVER: A failover being undone.
        FAILBACK: A failback to the original or to a new place.
        COMMIT_FAILBACK: A failback made final.
        UNDO_FAILBACK: A failback being undone.
        SWITCH_REPLICA_TO_PRODUCTION: The switch from a replica to the VM that it was failed back to.
        CLOUD_DIRECTOR_VM_RESTORE: The restore of a VM to VMware Cloud Director.
        CLOUD_DIRECTOR_VAPP_RESTORE: The restore of a vApp to VMware Cloud Director.
        MALWARE_DETECTION: A scan for malware.
        FIRST_CLASS_DISK_QUICK_MIGRATION: The move of first class disks that run from a backup to production
            storage.
        ENTRA_ID_RESTORE: The restore of Microsoft Entra ID items.
        ENTRA_ID_RESTORE_FROM_COPY: The restore of Microsoft Entra ID items from a copy of the backup. Since
            1.3-rev0.
        UNSTRUCTURED_DATA_BACKUP_COPY: A run of a job that copies backups of files. Since 1.3-rev0.
        SECURITY_COMPLIANCE_ANALYZER: A run of the security analyzer.
        FILE_SERVER_SAVE: A change to a file server.
        SUREBACKUP: A test whether backups can be restored.
        NAS_RESTORE: The restore of files of a file share.
        LOGS_EXPORT: An export of logs for support. Since 1.3-rev0.
        TEST_CREDENTIALS: A test whether credentials work. Since 1.3-rev0.
        SQL_LOG_BACKUP: A backup of logs of Microsoft SQL Server. Since 1.3-rev0.
        ORACLE_LOG_BACKUP: A backup of logs of Oracle. Since 1.3-rev0.
        POSTGRESQL_LOG_BACKUP: A backup of logs of PostgreSQL. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY: An instant recovery to Microsoft Azure. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY_MIGRATION: The move of a VM of an instant recovery to storage in Microsoft
            Azure. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY_SWITCHOVER: The switch of an instant recovery to the VM that was moved to
            Microsoft Azure. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY_START: An instant recovery to Microsoft Azure being started. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY_STOP: An instant recovery to Microsoft Azure being stopped. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY_MIGRATION_UNDO: That move being undone. Since 1.3-rev0.
        AZURE_INSTANT_RECOVERY_MOUNT: A mount of an instant recovery to Microsoft Azure. Since 1.3-rev0.
        FILE_INSTANT_RECOVERY: A file share published straight from its backup. Since 1.3-rev1.
        FILE_INSTANT_RECOVERY_MIGRATION: The move of a file share that is published from a backup to
            production storage. Since 1.3-rev1.
        PUBLISH_BACKUP_CONTENT_VIA_NFS: Disks of a backup published over NFS. Since 1.3-rev0.
        VOLUMES_DISCOVER: A look for the volumes of a computer. Since 1.3-rev0.
        DELETE_BACKUP: Backups deleted because somebody said so.
        BACKGROUND_OPERATION: Work that the server does by itself.
        AGENT_DISCOVERY: A search for computers to be managed. Since 1.3-rev0.
        AGENT_POLICY: Settings of a job handed to agents. Since 1.3-rev0.
        AGENT_BACKUP: A backup of a computer with an agent. Since 1.3-rev0.
        AGENT_OPERATION_PURGE_CACHE: Backup caches of agents being cleared. Since 1.3-rev1.
        APPLIANCE_UPDATES_INSTALL: Updates of an appliance being installed. Since 1.3-rev0.
        FAILOVER_PLAN: A run of a failover plan. Since 1.3-rev0.
        FAILOVER_PLAN_TASK: A step of a failover plan. Since 1.3-rev0.
        UNSTRUCTURED_DATA_BROWSE: A look into backups of files or objects.
        BACKUP_COPY_JOB: A run of a backup copy job. Since 1.3-rev1.
        ENTRA_ID_RESCAN_REPOSITORY: A rescan of a repository for backups of Microsoft Entra ID.
        HOST_COMPONENTS_UPDATE: An update of components on a server. Since 1.3-rev0.
        COPY_BACKUP: Backups copied to another repository. Since 1.3-rev0.
        FILE_BACKUP_HEALTH_CHECK: A check of backups of files for damage. Since 1.3-rev0.
        SUREBACKUP_CONTENT_SCAN: A scan of the content of backups for damage and malware. Since 1.3-rev1.
        ARCHIVE_BACKUP: Backups moved or copied to object storage. Since 1.3-rev0.
        ARCHIVE_REHYDRATION: Archived data made readable again. Since 1.3-rev0.
        ARCHIVE_SYNC: Since 1.3-rev0.
        ARCHIVE_COPY: Since 1.3-rev0.
        ARCHIVE_FREEZING: Since 1.3-rev0.
        RETRIEVE_BACKUP: Archived backups made readable again. Since 1.3-rev0.
        ARCHIVE_TIER_DOWNLOAD: Since 1.3-rev0.
        DIRECT_BACKUP_SYNC: Since 1.3-rev0.
        CHECKPOINT_REMOVAL: Checkpoints of Hyper-V removed. Since 1.3-rev0.
        IRIS_BACKUP: A backup of InterSystems IRIS. Since 1.3-rev2.
        RETENTION: Backups deleted because their time is up. Since 1.3-rev0.
        PLATFORM_SERVICE_JOB: A run of a job that a plug-in for a platform does. Since 1.3-rev2.
        PLATFORM_BACKUP_JOB: A run of a backup job that a plug-in for a platform does. Since 1.3-rev2.
        PLATFORM_SNAPSHOT_JOB: A run of a snapshot job that a plug-in for a platform does. Since 1.3-rev2.
        PLATFORM_SNAPSHOT_COPY_JOB: A run of a job that copies snapshots, done by a plug-in for a platform.
            Since 1.3-rev2.
        AGENT_OPERATION_BACKUP_NOW: A backup that an agent was told to make. Since 1.3-rev2.
        AGENT_OPERATION_ACTIVE_FULL: An active full backup that an agent was told to make. Since 1.3-rev2.
        AGENT_MANAGEMENT: Work on agents, such as installing them. Since 1.3-rev2.
        BACKUP_COPY_JOB_PARENT: A run of a backup copy job that other sessions belong to. Since 1.3-rev2.
        APPLICATION_LEVEL_RESTORE: The restore of application items. Since 1.3-rev2.
        ENCRYPTION_ANALYSIS: Since 1.3-rev2.
        VEEAM_UPDATER_SETTINGS_SYNC: Settings of the updater handed to servers. Since 1.3-rev2.
        ENDPOINT_BACKUP: A backup that an agent makes by itself. Since 1.3-rev2.
        STORAGE_DISCOVERY: A look at what is on a storage system. Since 1.3-rev2.
        STORAGE_MONITORING: A watch over a storage system. Since 1.3-rev2.
        AD_FOREST_RESTORE: The restore of an Active Directory forest. Since 1.3-rev2.
        AGENTS_RECOVERY_APPLIANCES_MANAGEMENT: Work on recovery appliances, such as restarting them. Since
            1.3-rev2.
        RESTORE_RECOVERY_APPLIANCE_VOLUMES: Volumes restored on a recovery appliance. Since 1.3-rev2.
        RESTORE_AGENT_VOLUMES: Volumes restored on a computer with an agent. Since 1.3-rev2.
        ENDPOINT_RESTORE: A restore that an agent makes. Since 1.3-rev2.
        EP_AGENT_OPERATION_STOP_BACKUP: A backup that an agent was told to stop. Since 1.3-rev2.
        BACKUP_CACHE_SYNC: Backups moved from the cache of an agent to the repository. Since 1.3-rev2.
        PER_VM_MOVE_BACKUP: Backups of single machines moved to another repository or job. Since 1.3-rev2.
        PER_VM_COPY_BACKUP: Backups of single machines copied to another repository. Since 1.3-rev2.
        FILE_BACKUP_ARCHIVE_RETRIEVAL_PROLONGING: Archived backups of files kept readable for longer. Since
            1.3-rev2.
        HA_SWITCHOVER: A switchover of a high availability cluster. Since 1.3-rev2.
        INDEX_COLLECTION: Indexes of files being collected. Since 1.3-rev2.
        INSTANT_DISK_RECOVERY: Disks attached to a VM straight from a backup. Since 1.3-rev2.
        DISK_RESTORE: The restore of disks. Since 1.3-rev2.
        HA_CLUSTER_EDIT: A change to a high availability cluster. Since 1.3-rev2.
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
    FILE_INSTANT_RECOVERY = "FileInstantRecovery"
    FILE_INSTANT_RECOVERY_MIGRATION = "FileInstantRecoveryMigration"
    PUBLISH_BACKUP_CONTENT_VIA_NFS = "PublishBackupContentViaNfs"
    VOLUMES_DISCOVER = "VolumesDiscover"
    DELETE_BACKUP = "DeleteBackup"
    BACKGROUND_OPERATION = "BackgroundOperation"
    AGENT_DISCOVERY = "AgentDiscovery"
    AGENT_POLICY = "AgentPolicy"
    AGENT_BACKUP = "AgentBackup"
    AGENT_OPERATION_PURGE_CACHE = "AgentOperationPurgeCache"
    APPLIANCE_UPDATES_INSTALL = "ApplianceUpdatesInstall"
    FAILOVER_PLAN = "FailoverPlan"
    FAILOVER_PLAN_TASK = "FailoverPlanTask"
    UNSTRUCTURED_DATA_BROWSE = "UnstructuredDataBrowse"
    BACKUP_COPY_JOB = "BackupCopyJob"
    UNSTRUCTURED_DOWNLOAD_META = "UnstructuredDownloadMeta"
    ENTRA_ID_RESCAN_REPOSITORY = "EntraIdRescanRepository"
    HOST_COMPONENTS_UPDATE = "HostComponentsUpdate"
    COPY_BACKUP = "CopyBackup"
    FILE_BACKUP_HEALTH_CHECK = "FileBackupHealthCheck"
    SUREBACKUP_CONTENT_SCAN = "SureBackupContentScan"
    ARCHIVE_BACKUP = "ArchiveBackup"
    ARCHIVE_REHYDRATION = "ArchiveRehydration"
    ARCHIVE_SYNC = "ArchiveSync"
    ARCHIVE_COPY = "ArchiveCopy"
    ARCHIVE_FREEZING = "ArchiveFreezing"
    RETRIEVE_BACKUP = "RetrieveBackup"
    ARCHIVE_TIER_DOWNLOAD = "ArchiveTierDownload"
    DIRECT_BACKUP_SYNC = "DirectBackupSync"
    CHECKPOINT_REMOVAL = "CheckpointRemoval"
    IRIS_BACKUP = "IrisBackup"
    RETENTION = "Retention"
    PLATFORM_SERVICE_JOB = "PlatformServiceJob"
    PLATFORM_BACKUP_JOB = "PlatformBackupJob"
    PLATFORM_SNAPSHOT_JOB = "PlatformSnapshotJob"
    PLATFORM_SNAPSHOT_COPY_JOB = "PlatformSnapshotCopyJob"
    AGENT_OPERATION_BACKUP_NOW = "AgentOperationBackupNow"
    AGENT_OPERATION_ACTIVE_FULL = "AgentOperationActiveFull"
    AGENT_MANAGEMENT = "AgentManagement"
    BACKUP_COPY_JOB_PARENT = "BackupCopyJobParent"
    APPLICATION_LEVEL_RESTORE = "ApplicationLevelRestore"
    ENCRYPTION_ANALYSIS = "EncryptionAnalysis"
    VEEAM_UPDATER_SETTINGS_SYNC = "VeeamUpdaterSettingsSync"
    ENDPOINT_BACKUP = "EndpointBackup"
    STORAGE_DISCOVERY = "StorageDiscovery"
    STORAGE_MONITORING = "StorageMonitoring"
    AD_FOREST_RESTORE = "AdForestRestore"
    AGENTS_RECOVERY_APPLIANCES_MANAGEMENT = "AgentsRecoveryAppliancesManagement"
    RESTORE_RECOVERY_APPLIANCE_VOLUMES = "RestoreRecoveryApplianceVolumes"
    RESTORE_AGENT_VOLUMES = "RestoreAgentVolumes"
    ENDPOINT_RESTORE = "EndpointRestore"
    EP_AGENT_OPERATION_STOP_BACKUP = "EpAgentOperationStopBackup"
    BACKUP_CACHE_SYNC = "BackupCacheSync"
    PER_VM_MOVE_BACKUP = "PerVmMoveBackup"
    PER_VM_COPY_BACKUP = "PerVmCopyBackup"
    FILE_BACKUP_ARCHIVE_RETRIEVAL_PROLONGING = "FileBackupArchiveRetrievalProlonging"
    HA_SWITCHOVER = "HaSwitchover"
    INDEX_COLLECTION = "IndexCollection"
    INSTANT_DISK_RECOVERY = "InstantDiskRecovery"
    DISK_RESTORE = "DiskRestore"
    HA_CLUSTER_EDIT = "HaClusterEdit"
