r"""Add a folder of a managed server to a backup server as a repository, unless it is there.

    python examples/add_repository.py --fleet fleet.toml --server vbr01 \
        --host repo01.example.com --path /backups/main --name "Main" --tasks 4 --dry-run

For a person, or for what sets servers up: run again, it finds the repository and does nothing. A repository of that
name with another host or folder is never touched; that is an error. Whether the folder is on Windows or on Linux
follows from the managed server. Backups are mounted for restores by the default mount server. The program waits until
the server has added the repository, and reads it back.

Needs: veeam-client alone. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see managed and mount servers, and create repositories (ViewManagedServers, ViewMountServers,
ViewRepositories, CreateRepositories, ViewSessions), such as an administrator.
Exit status: 0 it is there; 1 it is not, and the message says why; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from veeam_client import Fleet
from veeam_client.errors import InvalidArgument, VeeamError
from veeam_client.models import (
    EMountServerSettingsType,
    EMountServerType,
    LinuxHostModel,
    LinuxLocalRepositorySettingsModel,
    LinuxLocalStorageModel,
    LinuxLocalStorageSpec,
    MountServerSettingsModel,
    MountServersSettingsModel,
    WindowsHostModel,
    WindowsLocalRepositorySettingsModel,
    WindowsLocalStorageModel,
    WindowsLocalStorageSpec,
)

if TYPE_CHECKING:
    from veeam_client import VeeamClient
    from veeam_client.models import ManagedServerModel, RepositoryModel, RepositorySpec


async def host_called(vbr: VeeamClient, name: str) -> ManagedServerModel:
    """Find the managed server that has the folder."""
    async for server in vbr.paginate(vbr.managed_servers.get_all_managed_servers):
        if server.name.casefold() == name.casefold():
            if not isinstance(server, LinuxHostModel | WindowsHostModel):
                raise LookupError(f"{name} is a {server.type_}; repositories are on Windows or Linux servers")
            return server
    raise LookupError(f"there is no managed server {name}; add it first")


async def repository_called(vbr: VeeamClient, name: str) -> RepositoryModel | None:
    """Find a repository by its name."""
    async for repository in vbr.paginate(vbr.repositories.get_all_repositories):
        if repository.name.casefold() == name.casefold():
            return repository
    return None


async def default_mount_server(vbr: VeeamClient) -> MountServersSettingsModel:
    """Say that backups are mounted by the server's default mount server; there can be one of each system."""
    settings: dict[str, MountServerSettingsModel] = {}
    for server in (await vbr.mount_servers.get_default_mount_server()).data:
        if server.settings is not None and server.settings.write_cache_folder:
            kind = "linux" if server.type_ == EMountServerType.LINUX else "windows"
            settings[kind] = MountServerSettingsModel(
                mount_server_id=server.id,
                vpower_nfs_enabled=bool(server.settings.vpower_nfs_enabled),
                vpower_nfs_port_settings=server.settings.vpower_nfs_port_settings,
                write_cache_folder=server.settings.write_cache_folder,
            )
    if not settings:
        raise LookupError("there is no default mount server; set one first")
    kind = EMountServerSettingsType.BOTH if len(settings) > 1 else EMountServerSettingsType(next(iter(settings)))
    return MountServersSettingsModel(
        mount_server_settings_type=kind, linux=settings.get("linux"), windows=settings.get("windows")
    )


def is_same(repository: RepositoryModel, host: ManagedServerModel, path: str) -> bool:
    """Say whether a repository is that folder."""
    if not isinstance(repository, LinuxLocalStorageModel | WindowsLocalStorageModel):
        return False
    there = repository.repository.path or ""
    same_path = there == path if isinstance(host, LinuxHostModel) else there.casefold() == path.casefold()
    return repository.host_id == host.id and same_path


async def add(vbr: VeeamClient, args: argparse.Namespace) -> str:
    """Add the repository, and say what was done."""
    host, found = await host_called(vbr, args.host), await repository_called(vbr, args.name)
    if found is not None:
        if not is_same(found, host, args.path):
            raise LookupError(f"there is a repository {found.name} already, a {found.type_} somewhere else")
        return f"{found.name} is there already: {found.id}"
    mount_server = await default_mount_server(vbr)
    if args.dry_run:
        return f"{args.name} would be added: {args.path} on {host.name}"
    common: dict[str, Any] = {"name": args.name, "description": args.description, "host_id": host.id}
    limits: dict[str, Any] = {"max_task_count": args.tasks, "task_limit_enabled": args.tasks is not None}
    spec: RepositorySpec
    if isinstance(host, LinuxHostModel):
        linux = LinuxLocalRepositorySettingsModel(path=args.path, **limits)
        spec = LinuxLocalStorageSpec(**common, mount_server=mount_server, repository=linux)
    else:
        windows = WindowsLocalRepositorySettingsModel(path=args.path, **limits)
        spec = WindowsLocalStorageSpec(**common, mount_server=mount_server, repository=windows)
    adding = vbr.run(vbr.repositories.create_repository, body=spec)
    await adding.with_options(raise_on="failed", timeout=1800, on_progress=lambda it: print(it, file=sys.stderr))
    added = await repository_called(vbr, args.name)
    if added is None:
        raise LookupError(f"{args.name} is not there, although adding it succeeded")
    return f"{added.name} was added: {added.id}"


async def run(fleet: Fleet, args: argparse.Namespace) -> str:
    """Do it on the one server."""
    async with fleet:
        return await add(fleet.client(args.server), args)


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--server", required=True, help="the backup server, by its name in the fleet")
    parser.add_argument("--host", required=True, help="the managed server that has the folder")
    parser.add_argument("--path", required=True, help=r"the folder: /backups/main, D:\Backups")
    parser.add_argument("--name", required=True, help="what the repository is called")
    parser.add_argument("--description", default="", help="what it is for")
    parser.add_argument("--tasks", type=int, help="most tasks at once; no limit unless given")
    parser.add_argument("--dry-run", action="store_true", help="look, and add nothing")
    args = parser.parse_args()
    try:
        fleet = Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env()
        fleet.client(args.server)
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    try:
        print(asyncio.run(run(fleet, args)))
    except (VeeamError, LookupError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
