# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionType(OpenEnum):
    """What kind of work a session is.

    Attributes:
        INFRASTRUCTURE: A change to servers, repositories or proxies.
        BACKUPJOB: A run of a backup job.
        AUTOMATION: An import.
        CONFIGURATIONBACKUP: A backup of the backup server's own settings.
        PUBLISHBACKUPCONTENTVIAMOUNT: Disks of a backup published to another machine.
        REPOSITORYEVACUATE: Backups moved away from an extent.
        RESTOREVM: The restore of a whole VM.
        FIRSTCLASSDISKINSTANTRESTORE: Instant recovery of disks as first class disks.
        QUICKMIGRATION: The move of a VM that runs from a backup to production storage.
        FILELEVELRESTORE: A mount of a Windows machine to restore files from.
        LINUXFILELEVELRESTORE: A mount of a Linux machine to restore files from.
        REPLICAJOB: A run of a replication job.
        CONFIGURATIONRESYNCHRONIZE: The backup server brings its records into line with what is there. Very
            frequent.
        MALWAREDETECTION: A scan for malware.
        SECURITYCOMPLIANCEANALYZER: A run of the security analyzer.
        SUREBACKUP: A test whether backups can be restored.
        LOGSEXPORT: An export of logs for support.
        SQLLOGBACKUP: A backup of logs of Microsoft SQL Server.
        PUBLISHBACKUPCONTENTVIANFS: Disks of a backup published over NFS.
        DELETEBACKUP: Backups deleted because somebody said so.
        BACKGROUNDOPERATION: Work that the server does by itself.
        AGENTPOLICY: Settings of a job handed to agents.
        AGENTBACKUP: A backup of a computer with an agent.
        HOSTCOMPONENTSUPDATE: An update of components on a server.
        ARCHIVEBACKUP: Backups moved or copied to object storage.
        ARCHIVEREHYDRATION: Archived data made readable again.
        CHECKPOINTREMOVAL: Checkpoints of Hyper-V removed.
        RETENTION: Backups deleted because their time is up.
    """

    INFRASTRUCTURE = "Infrastructure"
    BACKUPJOB = "BackupJob"
    AUTOMATION = "Automation"
    CONFIGURATIONBACKUP = "ConfigurationBackup"
    PUBLISHBACKUPCONTENTVIAMOUNT = "PublishBackupContentViaMount"
    REPOSITORYMAINTENANCE = "RepositoryMaintenance"
    REPOSITORYEVACUATE = "RepositoryEvacuate"
    INFRASTRUCTUREITEMDELETION = "InfrastructureItemDeletion"
    RESTOREVM = "RestoreVm"
    INSTANTRECOVERY = "InstantRecovery"
    FIRSTCLASSDISKINSTANTRESTORE = "FirstClassDiskInstantRestore"
    AZUREAPPLIANCEDEPLOY = "AzureApplianceDeploy"
    QUICKMIGRATION = "QuickMigration"
    FILELEVELRESTORE = "FileLevelRestore"
    LINUXFILELEVELRESTORE = "LinuxFileLevelRestore"
    REPLICAJOB = "ReplicaJob"
    CONFIGURATIONRESYNCHRONIZE = "ConfigurationResynchronize"
    FAILOVER = "Failover"
    PLANNEDFAILOVER = "PlannedFailover"
    PERMANENTFAILOVER = "PermanentFailover"
    UNDOFAILOVER = "UndoFailover"
    FAILBACK = "Failback"
    COMMITFAILBACK = "CommitFailback"
    UNDOFAILBACK = "UndoFailback"
    SWITCHREPLICATOPRODUCTION = "SwitchReplicaToProduction"
    CLOUDDIRECTORVMRESTORE = "CloudDirectorVmRestore"
    CLOUDDIRECTORVAPPRESTORE = "CloudDirectorVAppRestore"
    MALWAREDETECTION = "MalwareDetection"
    FIRSTCLASSDISKQUICKMIGRATION = "FirstClassDiskQuickMigration"
    ENTRAIDRESTORE = "EntraIdRestore"
    ENTRAIDRESTOREFROMCOPY = "EntraIdRestoreFromCopy"
    UNSTRUCTUREDDATABACKUPCOPY = "UnstructuredDataBackupCopy"
    SECURITYCOMPLIANCEANALYZER = "SecurityComplianceAnalyzer"
    FILESERVERSAVE = "FileServerSave"
    SUREBACKUP = "SureBackup"
    NASRESTORE = "NasRestore"
    LOGSEXPORT = "LogsExport"
    TESTCREDENTIALS = "TestCredentials"
    SQLLOGBACKUP = "SqlLogBackup"
    ORACLELOGBACKUP = "OracleLogBackup"
    POSTGRESQLLOGBACKUP = "PostgreSqlLogBackup"
    AZUREINSTANTRECOVERY = "AzureInstantRecovery"
    AZUREINSTANTRECOVERYMIGRATION = "AzureInstantRecoveryMigration"
    AZUREINSTANTRECOVERYSWITCHOVER = "AzureInstantRecoverySwitchover"
    AZUREINSTANTRECOVERYSTART = "AzureInstantRecoveryStart"
    AZUREINSTANTRECOVERYSTOP = "AzureInstantRecoveryStop"
    AZUREINSTANTRECOVERYMIGRATIONUNDO = "AzureInstantRecoveryMigrationUndo"
    AZUREINSTANTRECOVERYMOUNT = "AzureInstantRecoveryMount"
    PUBLISHBACKUPCONTENTVIANFS = "PublishBackupContentViaNfs"
    VOLUMESDISCOVER = "VolumesDiscover"
    DELETEBACKUP = "DeleteBackup"
    BACKGROUNDOPERATION = "BackgroundOperation"
    AGENTDISCOVERY = "AgentDiscovery"
    AGENTPOLICY = "AgentPolicy"
    AGENTBACKUP = "AgentBackup"
    APPLIANCEUPDATESINSTALL = "ApplianceUpdatesInstall"
    FAILOVERPLAN = "FailoverPlan"
    FAILOVERPLANTASK = "FailoverPlanTask"
    UNSTRUCTUREDDATABROWSE = "UnstructuredDataBrowse"
    UNSTRUCTUREDDOWNLOADMETA = "UnstructuredDownloadMeta"
    ENTRAIDRESCANREPOSITORY = "EntraIdRescanRepository"
    HOSTCOMPONENTSUPDATE = "HostComponentsUpdate"
    COPYBACKUP = "CopyBackup"
    FILEBACKUPHEALTHCHECK = "FileBackupHealthCheck"
    ARCHIVEBACKUP = "ArchiveBackup"
    ARCHIVEREHYDRATION = "ArchiveRehydration"
    ARCHIVESYNC = "ArchiveSync"
    ARCHIVECOPY = "ArchiveCopy"
    ARCHIVEFREEZING = "ArchiveFreezing"
    RETRIEVEBACKUP = "RetrieveBackup"
    ARCHIVETIERDOWNLOAD = "ArchiveTierDownload"
    DIRECTBACKUPSYNC = "DirectBackupSync"
    CHECKPOINTREMOVAL = "CheckpointRemoval"
    RETENTION = "Retention"
