"""What sessions and tasks are called and of which type they are, by the operation that starts them."""

import re
from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.contract import Operation

__all__ = ["in_words", "session_kind", "task_kind", "title_of"]

_BY_OPERATION: Final[Mapping[str, str]] = {
    "DeleteBackup": "DeleteBackup",
    "DeleteBackupObject": "DeleteBackup",
    "DownloadBackupMeta": "UnstructuredDownloadMeta",
    "StartConfigBackup": "ConfigurationBackup",
    "PublishBackupContent": "PublishBackupContentViaMount",
    "UnpublishBackupContent": "PublishBackupContentViaMount",
    "ExportSupportLogs": "LogsExport",
    "UpdateServerComponents": "HostComponentsUpdate",
    "UpdateSingleUseCredentials": "TestCredentials",
    "StartMalwareBackupScan": "MalwareDetection",
    "StartSecurityAnalyzer": "SecurityComplianceAnalyzer",
    "StartVSphereQuickBackupJob": "BackupJob",
    "StartFlrMount": "FileLevelRestore",
    "StopFlrMount": "FileLevelRestore",
    "StartEntraIDTenantRestoreFromCopy": "EntraIdRestoreFromCopy",
    "EntireVmRestoreCloudDirector": "CloudDirectorVmRestore",
    "ViVMSnapshotReplicaCommitFailback": "CommitFailback",
    "ViVMSnapshotReplicaFailback": "Failback",
    "ViVMSnapshotReplicaSwitchToProduction": "SwitchReplicaToProduction",
    "ViVMSnapshotReplicaUndoFailback": "UndoFailback",
    "ViVMSnapshotReplicaFailover": "Failover",
    "ViVMSnapshotReplicaPermanentFailover": "PermanentFailover",
    "ViVMSnapshotReplicaPlannedFailover": "PlannedFailover",
    "ViVMSnapshotReplicaUndoFailover": "UndoFailover",
}
_BY_PATTERN: Final = (
    ("Import", "Automation"),
    ("EntraI", "EntraIdRestore"),
    ("Fcd", "FirstClassDiskInstantRestore"),
    ("Azure", "AzureInstantRecovery"),
    ("Migrate", "QuickMigration"),
    ("VMRecovery", "InstantRecovery"),
    ("EntireVmRestore", "RestoreVm"),
    ("DiscoveredEntit|ProtectionGroup", "AgentDiscovery"),
    ("MaintenanceMode|SealedMode", "RepositoryMaintenance"),
    ("^Delete", "InfrastructureItemDeletion"),
)
_TASKS: Final = (
    ("Search", "FlrSearch"),
    ("Download", "FlrDownload"),
    ("Restore|CopyTo", "FlrRestore"),
    ("DeploymentKit", "DeploymentKit"),
    ("Rescan", "HierarchyRescan"),
)


def session_kind(operation: Operation) -> str:
    """Give the type of the session that an operation starts."""
    found = _BY_OPERATION.get(operation.id)
    return found or next((kind for part, kind in _BY_PATTERN if re.search(part, operation.id)), "Infrastructure")


def task_kind(operation: Operation) -> str:
    """Give the type of the task that an operation starts."""
    return next((kind for part, kind in _TASKS if part and re.search(part, operation.id)), "Common")


def title_of(operation: Operation) -> str:
    """Call the work that an operation starts by its own name, in words."""
    words = in_words(operation.id)
    return words[:1] + words[1:].lower()


def in_words(name: str) -> str:
    """Write a name in words, each as it is."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
