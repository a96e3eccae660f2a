"""Imports and exports of the automation section."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject, is_list
from veeam_client.simulator.kinds import title_of
from veeam_client.simulator.merging import merged
from veeam_client.simulator.operations.handler import Handler
from veeam_client.simulator.paths import Target
from veeam_client.simulator.replies import JSON
from veeam_client.simulator.resources import add_row
from veeam_client.simulator.state import State
from veeam_client.simulator.table import Table

__all__ = ["HANDLERS"]

_INFRASTRUCTURE: Final = "/api/v1/backupInfrastructure"
_SESSIONS: Final = "/api/v1/automation/sessions"
_LISTS: Final[Mapping[str, str]] = {
    "CloudCredentials": "/api/v1/cloudCredentials",
    "Credentials": "/api/v1/credentials",
    "EncryptionPasswords": "/api/v1/encryptionPasswords",
    "Jobs": "/api/v1/jobs",
    "ManagedServers": f"{_INFRASTRUCTURE}/managedServers",
    "Proxies": f"{_INFRASTRUCTURE}/proxies",
    "Repositories": f"{_INFRASTRUCTURE}/repositories",
}
"""What each import fills and each export reads, by the end of the operation's name."""
# Where the form of a collection sorts by kind: which kind its parts hold.
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "amazon": ("Amazon",),
    "azureCompute": ("AzureCompute",),
    "azureStorage": ("AzureStorage",),
    "google": ("Google", "GoogleService"),
    "cloudDirectorHosts": ("CloudDirectorHost",),
    "linuxHosts": ("LinuxHost",),
    "viHosts": ("ViHost",),
    "windowsHosts": ("WindowsHost",),
    "AmazonS3GlacierStorages": ("AmazonS3Glacier",),
    "AmazonS3Storages": ("AmazonS3",),
    "AmazonSnowballEdgeStorages": ("AmazonSnowballEdge",),
    "AzureArchiveStorages": ("AzureArchive",),
    "AzureBlobStorages": ("AzureBlob",),
    "AzureDataBoxStorages": ("AzureDataBox",),
    "GoogleCloudStorages": ("GoogleCloud",),
    "IBMCloudStorages": ("IBMCloud",),
    "LinuxHardenedRepositories": ("LinuxHardened",),
    "LinuxLocalRepositories": ("LinuxLocal",),
    "NfsRepositories": ("Nfs",),
    "S3CompatibleStorages": ("S3Compatible",),
    "SmbRepositories": ("Smb",),
    "WasabiCloudStorages": ("WasabiCloud",),
    "WindowsLocalRepositories": ("WinLocal",),
}


def _import(state: State, call: Call, _: Target | None) -> JsonObject:
    """Start the session of an import. When it ends well, what was imported is there."""
    path = _LISTS[call.operation.id.removeprefix("Import")]

    def bring(result: str, _: datetime) -> None:
        if result == "Failed":
            return
        for part, items in call.fields.items():
            for item in items if is_list(items) else []:
                kind = _PARTS.get(part)
                add_row(state, path, {**item, "type": kind[0]} if kind else item)

    return state.runs.start(
        "Automation", title_of(call.operation), call.user, table=state.world.tables[_SESSIONS], on_end=bring
    )


def _export(state: State, call: Call, _: Target | None) -> JsonObject:
    """Write what the request chooses in the form that an import reads."""
    table = state.world.tables[_LISTS[call.operation.id.removeprefix("Export")]]
    schema = state.contract.resolve(call.operation.replies[JSON])
    chosen = [row for row in table if _is_chosen(row, call.fields, table)]
    made: JsonObject = {}
    for part, described in schema.get("properties", {}).items():
        kinds = _PARTS.get(part)
        items = [row for row in chosen if kinds is None or row.get("type") in kinds]
        made[part] = [
            merged(state.world, state.validation, described["items"], _named(row), f"{part}:{row[table.key]}")
            for row in items
        ]
    return made


def _named(row: JsonObject) -> JsonObject:
    """Give a row with what an export calls it by: other servers know no ids of this one."""
    return {**row, "uniqueId": row.get("uniqueId", row.get("id", ""))}


def _is_chosen(row: JsonObject, asked: JsonObject, table: Table) -> bool:
    """Say whether a row is asked for: by id, name, hint or type. Who asks for nothing gets everything."""
    if not any(is_list(value) for value in asked.values()):
        return True
    facts = {
        "ids": row.get(table.key),
        "names": row.get("name", row.get("username")),
        "hints": row.get("hint"),
        "types": row.get("type"),
    }
    return any(fact is not None and fact in (asked.get(name) or []) for name, fact in facts.items())


HANDLERS: Final[Mapping[str, Handler]] = {
    **{f"Import{name}": _import for name in _LISTS},
    **{f"Export{name}": _export for name in _LISTS},
}
