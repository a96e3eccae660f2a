"""Names a backup administrator would give: of servers, workloads, jobs, repositories."""

from collections.abc import Mapping
from random import Random
from typing import Final, NamedTuple

__all__ = ["JOB_FLAVOURS", "REPOSITORY_FLAVOURS", "JobFlavour", "RepositoryFlavour", "pick_kinds", "unique_name"]


class JobFlavour(NamedTuple):
    """What jobs of one type are called and do."""

    workload: str
    session_type: str
    platform: str
    weight: int
    patterns: tuple[str, ...]


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
        "vm", "BackupJob", "VMware", 44, ("{system}-{stage}-{rhythm}", "vSphere {tier} {number:02}", "{site} {system}")
    ),
    "HyperVBackup": JobFlavour("vm", "BackupJob", "HyperV", 9, ("HV-{site}-{system}", "Hyper-V {tier} {number:02}")),
    "CloudDirectorBackup": JobFlavour("vm", "BackupJob", "CloudDirector", 3, ("Tenant {site} vApps", "VCD {tier}")),
    "VSphereReplica": JobFlavour(
        "vm", "ReplicaJob", "VMware", 7, ("Replica {system} to {site}", "DR {site} {number:02}")
    ),
    "BackupCopy": JobFlavour(
        "vm", "BackupJob", "VMware", 12, ("Copy {system} to {site}", "Offsite {tier} {number:02}")
    ),
    "WindowsAgentBackup": JobFlavour(
        "server", "AgentBackup", "WindowsPhysical", 9, ("Agent Windows {site}", "{system} Physical {rhythm}")
    ),
    "LinuxAgentBackup": JobFlavour(
        "server", "AgentBackup", "LinuxPhysical", 7, ("Agent Linux {site}", "{system} Linux {rhythm}")
    ),
    "FileBackupCopy": JobFlavour(
        "file", "UnstructuredDataBackupCopy", "UnstructuredData", 3, ("NAS Copy {site}", "Shares {system} Copy")
    ),
    "EntraIDTenantBackup": JobFlavour("application", "BackupJob", "EntraID", 3, ("Entra Tenant {site}",)),
    "EntraIDTenantBackupCopy": JobFlavour("application", "BackupJob", "EntraID", 1, ("Entra Tenant Copy {site}",)),
    "EntraIDAuditLogBackup": JobFlavour("application", "BackupJob", "EntraID", 2, ("Entra Audit Logs {site}",)),
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


def pick_kinds(random: Random, weights: Mapping[str, int], count: int) -> list[str]:
    """Choose so many kinds: each once as long as there is room, the rest by weight."""
    kinds = list(weights)
    chosen = kinds[:count] + random.choices(kinds, list(weights.values()), k=max(0, count - len(kinds)))
    random.shuffle(chosen)
    return chosen


def unique_name(random: Random, patterns: tuple[str, ...], taken: set[str]) -> str:
    """Make a name after one of the patterns that is not taken yet, and take it."""
    name = random.choice(patterns).format(
        site=random.choice(_SITES),
        system=random.choice(_SYSTEMS),
        stage=random.choice(_STAGES),
        rhythm=random.choice(_RHYTHMS),
        tier=random.choice(_TIERS),
        number=len(taken) + 1,
    )
    if name in taken:
        name = f"{name} {len(taken) + 1:02}"
    taken.add(name)
    return name
