"""Which property refers to what, so that every id in an invented body is the id of something that exists."""

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Final

from veeam_client.simulator.dice import NO_ID
from veeam_client.simulator.table import Table

__all__ = ["reference_into"]

_INFRASTRUCTURE: Final = "/api/v1/backupInfrastructure"
_CLOUD: Final = re.compile(r"Amazon|Azure|S3|Google|IBM|Wasabi|Cloud|Vault|Smart|EntraI")
_TARGETS: Final[Mapping[str, str]] = {
    "host|gatewayServer|mountServer|mountHost|managedServer|distributionServer|parentHost|scvmmHost|storageHost"
    "|shippingServer": f"{_INFRASTRUCTURE}/managedServers",
    "backupRepository|repository|cacheRepository|targetRepository|metadataRepository|distributionRepository"
    "|extent": f"{_INFRASTRUCTURE}/repositories",
    "scaleOutRepository": f"{_INFRASTRUCTURE}/scaleOutRepositories",
    "proxy|sourceProxy|targetProxy|drSiteProxy|productionSiteProxy": f"{_INFRASTRUCTURE}/proxies",
    "sourceWANAccelerator|targetWANAccelerator": f"{_INFRASTRUCTURE}/wanAccelerators",
    "restorePoint|newRestorePoint|oldRestorePoint": "/api/v1/restorePoints",
    "backup|sourceBackup": "/api/v1/backups",
    "backupObject|object": "/api/v1/backupObjects",
    "session|parentSession|restoreSession": "/api/v1/sessions",
    "job|primaryJob": "/api/v1/jobs",
    "encryptionPassword|password": "/api/v1/encryptionPasswords",
    "kmsServer": "/api/v1/kmsServers",
    "replica": "/api/v1/replicas",
    "replicaPoint": "/api/v1/replicaPoints",
    "diskManagementSession": "/api/v1/diskManagement",
    "template": f"{_INFRASTRUCTURE}/helperApplianceTemplates",
    "recoveryAppliance": "/api/v1/agents/recoveryAppliances",
    "entity": "/api/v1/agents/discoveredEntities",
    "protectionGroup": "/api/v1/agents/protectionGroups",
    "computer|protectedComputer": "/api/v1/agents/protectedComputers",
    "domain": "/api/v1/adDomains",
    "unstructuredDataServer": "/api/v1/inventory/unstructuredDataServers",
}
_PATHS: Final = {
    f"{stem}{ending}": path for stems, path in _TARGETS.items() for stem in stems.split("|") for ending in ("Id", "Ids")
}
_THEMSELVES: Final = {
    "RoleModel": "/api/v1/security/roles",
    "MalwareDetectionObjectExclusionSpec": "/api/v1/backupObjects",
}
"""What is sent to name something that exists, by its own id."""
_OF_BACKUP_OBJECTS: Final = frozenset({"BackupFileModel", "BackupObjectMarkAsCleanSpec"})
_CREDENTIALS: Final = re.compile(r"(\w*[cC])redential(s)?Id")


def reference_into(tables: Mapping[str, Table], reach: Mapping[str, int]) -> Callable[[str, str, Random], str | None]:
    """Make what a `Sampler` asks for ids.

    Args:
        tables: What there is, by the path of its list.
        reach: For some lists, how many of their first rows are referred to.
    """

    def reference(owner: str, name: str, random: Random) -> str | None:
        if name == "platformId":
            return NO_ID
        path = _PATHS.get(name)
        if _CREDENTIALS.fullmatch(name):
            path = "/api/v1/cloudCredentials" if _CLOUD.search(owner) else "/api/v1/credentials"
        elif name in {"objectId", "objectIds"} and owner not in _OF_BACKUP_OBJECTS:
            # Elsewhere this is what a hypervisor calls its machines.
            return None
        elif name == "id" and owner in _THEMSELVES:
            path = _THEMSELVES[owner]
        elif name == "tenantId" and owner.startswith("EntraI"):
            path = "/api/v1/inventory/entraId/tenants"
        if path is None or (table := tables.get(path)) is None:
            return None
        # Only what the world began with: what is made later must not depend on what was added in the meantime.
        count = min(table.first_count, reach.get(path, table.first_count))
        return table.first_id(int(random.random() * count)) if count else NO_ID

    return reference
