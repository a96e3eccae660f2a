"""Names a backup administrator would give: of servers, workloads, jobs, repositories."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from veeam_client.simulator.dice import Dice

__all__ = ["JOB_FLAVOURS", "REPOSITORY_FLAVOURS", "SYSTEM_SESSIONS", "JobFlavour", "RepositoryFlavour", "name_of"]


class JobFlavour(NamedTuple):
    """What jobs of one type are called and do."""

    workload: str
    session_type: str
    platform: str
    weight: int
    patterns: tuple[str, ...]
    most: int = 9
    """The most machines that one job protects."""
    copies: str = ""
    """The kind of job whose backups it copies."""
    leaves_points: bool = True
    """Whether its runs leave restore points, or replicas."""


class RepositoryFlavour(NamedTuple):
    """What repositories of one type are called and where they lie."""

    weight: int
    path: str
    patterns: tuple[str, ...]
    on_host: bool = True


_SITES: Final = ("Berlin", "Lyon", "Porto", "Turin", "Leeds", "Austin", "Osaka", "Perth")
_SYSTEMS: Final = (
    "SQL", "Exchange", "SAP", "FileServer", "DomainControllers", "Web", "ERP", "CRM", "Oracle", "PostgreSQL",
    "Jenkins", "GitLab", "SharePoint", "VDI", "PrintServers", "Monitoring", "Intranet", "DataWarehouse",
)  # fmt: skip
_STAGES: Final = ("Prod", "Test", "Dev", "DMZ", "Staging")
_RHYTHMS: Final = ("Daily", "Nightly", "Hourly", "Weekly")
_TIERS: Final = ("Gold", "Silver", "Bronze", "Platinum")

JOB_FLAVOURS: Final[Mapping[str, JobFlavour]] = {
    "VSphereBackup": JobFlavour(
        "Vm", "BackupJob", "VMware", 44, ("{system}-{stage}-{rhythm}", "vSphere {tier} {number:02}", "{site} {system}")
    ),
    "HyperVBackup": JobFlavour("Vm", "BackupJob", "HyperV", 9, ("HV-{site}-{system}", "Hyper-V {tier} {number:02}")),
    "CloudDirectorBackup": JobFlavour("Vm", "BackupJob", "CloudDirector", 3, ("Tenant {site} vApps", "VCD {tier}")),
    "VSphereReplica": JobFlavour(
        "Vm", "ReplicaJob", "VMware", 7, ("Replica {system} to {site}", "DR {site} {number:02}")
    ),
    "BackupCopy": JobFlavour(
        "Vm",
        "CopyBackup",
        "VMware",
        12,
        ("Copy {system} to {site}", "Offsite {tier} {number:02}"),
        copies="VSphereBackup",
    ),
    "WindowsAgentBackup": JobFlavour(
        "Server", "AgentBackup", "WindowsPhysical", 9, ("Agent Windows {site}", "{system} Physical {rhythm}")
    ),
    "LinuxAgentBackup": JobFlavour(
        "Server", "AgentBackup", "LinuxPhysical", 7, ("Agent Linux {site}", "{system} Linux {rhythm}")
    ),
    "FileBackupCopy": JobFlavour(
        "File",
        "UnstructuredDataBackupCopy",
        "UnstructuredData",
        3,
        ("NAS Copy {site}", "Shares {system} Copy"),
        copies="FileBackup",
    ),
    "EntraIDTenantBackup": JobFlavour("Application", "BackupJob", "EntraID", 3, ("Entra Tenant {site}",), most=1),
    "EntraIDTenantBackupCopy": JobFlavour(
        "Application", "CopyBackup", "EntraID", 1, ("Entra Tenant Copy {site}",), most=1, copies="EntraIDTenantBackup"
    ),
    "EntraIDAuditLogBackup": JobFlavour("Application", "BackupJob", "EntraID", 2, ("Entra Audit Logs {site}",), most=1),
    # Rare: one of each, and only where there are many jobs.
    "FileBackup": JobFlavour("File", "BackupJob", "UnstructuredData", 0, ("NAS {site}", "Shares {system}")),
    "ObjectStorageBackup": JobFlavour("File", "BackupJob", "UnstructuredData", 0, ("Buckets {site} {system}",)),
    "IrisBackup": JobFlavour("Application", "IrisBackup", "Iris", 0, ("IRIS {site} {system}",), most=1),
    "LinuxAgentBackupServerPolicy": JobFlavour("Server", "AgentPolicy", "LinuxPhysical", 0, ("Policy Linux {site}",)),
    "LinuxAgentBackupWorkstationPolicy": JobFlavour(
        "Workstation", "AgentPolicy", "LinuxPhysical", 0, ("Policy Linux Desktops {site}",)
    ),
    "WindowsAgentBackupFailoverCluster": JobFlavour(
        "Server", "AgentBackup", "WindowsPhysical", 0, ("Cluster {site} {system}",)
    ),
    "WindowsAgentBackupServerPolicy": JobFlavour(
        "Server", "AgentPolicy", "WindowsPhysical", 0, ("Policy Windows {site}",)
    ),
    "WindowsAgentBackupWorkstationPolicy": JobFlavour(
        "Workstation", "AgentPolicy", "WindowsPhysical", 0, ("Policy Windows Desktops {site}",)
    ),
    "SureBackupContentScan": JobFlavour(
        "Vm", "SureBackupContentScan", "VMware", 0, ("Content Scan {site} {system}",), leaves_points=False
    ),
}

REPOSITORY_FLAVOURS: Final[Mapping[str, RepositoryFlavour]] = {
    "LinuxHardened": RepositoryFlavour(5, "/backups/hardened{number:02}", ("Hardened-{site}-{number:02}",)),
    "WinLocal": RepositoryFlavour(4, "E:\\Backups{number:02}", ("ReFS-{site}-{number:02}",)),
    "LinuxLocal": RepositoryFlavour(3, "/backups/xfs{number:02}", ("XFS-{site}-{number:02}",)),
    "S3Compatible": RepositoryFlavour(2, "", ("S3 {site} {tier}", "MinIO-{site}"), on_host=False),
    "Smb": RepositoryFlavour(1, "\\\\nas{number:02}\\veeam", ("NAS-{site}-SMB",)),
    "Nfs": RepositoryFlavour(1, "nas{number:02}:/veeam", ("NAS-{site}-NFS",)),
    "AmazonS3": RepositoryFlavour(1, "", ("AWS {site} Archive",), on_host=False),
    "AzureBlob": RepositoryFlavour(1, "", ("Azure {site} Cool",), on_host=False),
}


SYSTEM_SESSIONS: Final = (
    ("ConfigurationResynchronize", "Configuration resynchronization"),
    ("Infrastructure", "Host discovery"),
    ("ConfigurationBackup", "Configuration backup"),
    ("MalwareDetection", "Malware detection scan"),
    ("Retention", "Background retention"),
    ("SecurityComplianceAnalyzer", "Security and compliance check"),
)
"""The types of sessions that belong to no job, and what they are called."""


def name_of(dice: Dice, row: int, patterns: tuple[str, ...], taken: set[str]) -> str:
    """Make a name after one of the patterns that is not taken yet, and take it."""
    name = dice.pick(row, 100, patterns).format(
        site=dice.pick(row, 101, _SITES),
        system=dice.pick(row, 102, _SYSTEMS),
        stage=dice.pick(row, 103, _STAGES),
        rhythm=dice.pick(row, 104, _RHYTHMS),
        tier=dice.pick(row, 105, _TIERS),
        number=row + 1,
    )
    if name in taken:
        name = f"{name} {row + 1:02}"
    taken.add(name)
    return name
