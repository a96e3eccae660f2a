"""Repositories and proxies on a server, passwords, maintenance, and taking a server out."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal

from ..errors import InvalidArgument
from ..rest.models import (
    EAuthenticationType,
    ECredentialsType,
    EManagedServerType,
    GeneralPurposeProxyServerSettingsModel,
    GeneralPurposeProxySpec,
    HvProxyServerSettingsModel,
    HvProxySpec,
    LinuxLocalRepositorySettingsModel,
    LinuxLocalStorageSpec,
    ProxyServerSettingsModel,
    ScaleOutExtentMaintenanceSpec,
    ViProxySpec,
    WindowsLocalRepositorySettingsModel,
    WindowsLocalStorageSpec,
)
from ..runtime.kinds import text
from ..runtime.redacted import Redacted
from .servers import IN_USE
from .steps import Steps, silent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence
    from uuid import UUID

    from ..client.client import VeeamClient
    from ..client.ensuring import Ensured
    from ..rest.models import CredentialsModel, ManagedServerModel, ScaleOutRepositoryModel
    from .steps import Tell

ProxyKind = Literal["vmware", "hyper-v", "file"]


async def add_repository(
    vbr: VeeamClient,
    name: str,
    *,
    server: str,
    path: str,
    max_tasks: int = 4,
    description: str = "",
    on_progress: Tell = silent,
) -> Ensured:
    r"""Add a repository on a Windows or Linux server that is managed already. Run again, it changes nothing.

    Args:
        vbr: The client.
        name: What the repository is called.
        server: The name of the server.
        path: The folder on it: `D:\Backups`, `/backups`.
        max_tasks: How many tasks may use it at once.
        description: What it is for.
        on_progress: Told of each step and of its progress.

    Returns:
        What became of it, with its id.

    Raises:
        RecipeFailed: A step failed; `done` says what had been done.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"look for {server}")
        host = await _server(vbr, server)
        given: dict[str, Any] = {"path": path, "max_task_count": max_tasks, "task_limit_enabled": True}
        common: dict[str, Any] = {"name": name, "description": description, "host_id": host.id}
        if host.type_ == EManagedServerType.WINDOWS_HOST:
            spec: Any = WindowsLocalStorageSpec(**common, repository=WindowsLocalRepositorySettingsModel(**given))
        elif host.type_ == EManagedServerType.LINUX_HOST:
            spec = LinuxLocalStorageSpec(**common, repository=LinuxLocalRepositorySettingsModel(**given))
        else:
            raise InvalidArgument(f"{server} is a {host.type_}, which has no folders for a repository")
        steps.begin(f"add the repository {name}")
        return await vbr.ensure(spec, on_progress=on_progress)


async def add_proxy(
    vbr: VeeamClient,
    server: str,
    *,
    kind: ProxyKind = "vmware",
    max_tasks: int = 2,
    description: str = "",
    on_progress: Tell = silent,
) -> Ensured:
    """Make a managed server a backup proxy. Run again, it changes nothing.

    Args:
        vbr: The client.
        server: The name of the server.
        kind: For what: `"vmware"`, `"hyper-v"` or `"file"`.
        max_tasks: How many tasks it takes at once.
        description: What it is for.
        on_progress: Told of each step and of its progress.

    Returns:
        What became of it, with its id.

    Raises:
        RecipeFailed: A step failed; `done` says what had been done.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"look for {server}")
        host = await _server(vbr, server)
        given: dict[str, Any] = {"host_id": host.id, "max_task_count": max_tasks}
        if kind == "vmware":
            spec: Any = ViProxySpec(description=description, server=ProxyServerSettingsModel(**given))
        elif kind == "hyper-v":
            spec = HvProxySpec(description=description, server=HvProxyServerSettingsModel(**given))
        else:
            spec = GeneralPurposeProxySpec(
                description=description, server=GeneralPurposeProxyServerSettingsModel(**given)
            )
        steps.begin(f"make {server} a proxy")
        return await vbr.ensure(spec, on_progress=on_progress)


async def rotate_password(vbr: VeeamClient, username: str, password: str, *, on_progress: Tell = silent) -> list[str]:
    r"""Set the new password of an account wherever the server keeps it, and look whether servers still take it.

    It is changed in every credentials record of that user that holds one. Then the servers that sign in with one of
    these are scanned again, where the revision has that (since 1.3-rev0), so that a wrong password is found now and not
    at night.

    Args:
        vbr: The client.
        username: The account: `LAB\backup`, without regard to case.
        password: Its new password. It has to be valid already.
        on_progress: Told of each step and of its progress.

    Returns:
        What was done, a line each.

    Raises:
        RecipeFailed: A step failed: there are no such credentials, or a server does not take the password. `done` says
            where it has been changed.
    """
    password = Redacted(password)  # not to show where variables do
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"look for credentials of {username}")
        records = [
            one
            async for one in vbr.paginate(vbr.credentials.get_all_creds)
            if text(one.username).casefold() == username.casefold() and _holds_password(one)
        ]
        if not records:
            raise InvalidArgument(f"there are no credentials of {username} with a password")
        told: list[str] = []
        for one in records:
            what = f"{one.username} ({text(one.description)})"
            steps.begin(f"change the password of {what}")
            await vbr.credentials.change_password_for_creds(id=one.id, body={"password": password})
            told.append(f"password changed: {what}")
            steps.did(told[-1])
        if not await vbr.supports(vbr.managed_servers.rescan_managed_server):
            return told
        ids = {one.id for one in records}
        for server in [one async for one in vbr.paginate(vbr.managed_servers.get_all_managed_servers)]:
            if getattr(server, "credentials_id", None) in ids:
                steps.begin(f"scan {server.name} with the new password")
                session = await vbr.managed_servers.rescan_managed_server(id=server.id)
                await vbr.wait(session, raise_on="failed", on_progress=on_progress)
                told.append(f"scanned: {server.name}")
                steps.did(told[-1])
        return told


@asynccontextmanager
async def maintenance(
    vbr: VeeamClient, *repositories: str, on_progress: Tell = silent
) -> AsyncGenerator[ScaleOutRepositoryModel]:
    """Hold extents of a scale-out repository in maintenance, within `async with`.

    Jobs use the other extents meanwhile. Those that were in maintenance before stay so afterwards. The API has no such
    mode for repositories outside of scale-out repositories.

    Args:
        vbr: The client.
        *repositories: Names of extents, all of one scale-out repository.
        on_progress: Told of each step and of its progress.

    Yields:
        The scale-out repository, with the extents in maintenance.

    Raises:
        RecipeFailed: A step failed, or what was done in the block. The extents are back, unless `done` says otherwise.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"look for {', '.join(repositories)}")
        whole, ids = await _extents(vbr, repositories)
        body = ScaleOutExtentMaintenanceSpec(repository_ids=ids)

        async def back() -> None:
            begun = vbr.run(vbr.repositories.disable_scale_out_extent_maintenance_mode, id=whole.id, body=body)
            await begun.with_options(raise_on="failed")

        if ids:
            steps.begin(f"put {', '.join(repositories)} into maintenance")
            session = await vbr.repositories.enable_scale_out_extent_maintenance_mode(id=whole.id, body=body)
            steps.did(f"maintenance begun: {', '.join(repositories)}", back, in_every_case=True)
            await vbr.wait(session, raise_on="failed", on_progress=on_progress)
        steps.begin("work in maintenance")
        yield await vbr.repositories.get_scale_out_repository(id=whole.id)


async def remove_server(vbr: VeeamClient, name: str, *, on_progress: Tell = silent) -> list[str]:
    """Take a managed server out, with what is on it, in the order in which the server allows it.

    Its proxies go first, then its repositories, then the server itself. Backups in the repositories stay on disk.
    Nothing is done while a job still writes to one of the repositories. The credentials stay: others may use them.

    Args:
        vbr: The client.
        name: The name of the server.
        on_progress: Told of each step and of its progress.

    Returns:
        What was removed, a line each.

    Raises:
        RecipeFailed: A step failed; `done` says what is gone.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"look for {name}")
        server = await _server(vbr, name)
        repositories = [
            one
            async for one in vbr.paginate(vbr.repositories.get_all_repositories)
            if getattr(one, "host_id", None) == server.id
        ]
        ids = {one.id for one in repositories}
        jobs = [one async for one in vbr.paginate(vbr.jobs.get_all_jobs_states) if one.repository_id in ids]
        if jobs:
            raise InvalidArgument(f"jobs still write to it: {', '.join(text(one.name) for one in jobs)}")
        proxies = [
            one
            async for one in vbr.paginate(vbr.proxies.get_all_proxies)
            if getattr(getattr(one, "server", None), "host_id", None) == server.id
        ]
        told: list[str] = []
        for proxy in proxies:
            steps.begin(f"remove the proxy {proxy.name}")
            await vbr.proxies.delete_proxy(id=proxy.id)
            told.append(f"proxy removed: {proxy.name}")
            steps.did(told[-1])
        for repository in repositories:
            steps.begin(f"remove the repository {repository.name}")
            await vbr.repositories.delete_repository(id=repository.id)
            told.append(f"repository removed, its backups stay on disk: {repository.name}")
            steps.did(told[-1])
        steps.begin(f"remove {name}")
        removed = vbr.with_options(retry=IN_USE).run(vbr.managed_servers.delete_managed_server, id=server.id)
        await removed.with_options(raise_on="failed", on_progress=on_progress)
        told.append(f"server removed: {name}")
        steps.did(told[-1])
        return told


def _holds_password(record: CredentialsModel) -> bool:
    """Whether there is one in a record: managed service accounts and SSH keys are something else."""
    way = getattr(record, "authentication_type", None)
    return record.type_ != ECredentialsType.MANAGED_SERVICE and (way is None or way == EAuthenticationType.PASSWORD)


async def _server(vbr: VeeamClient, name: str) -> ManagedServerModel:
    return await vbr.find(vbr.managed_servers.get_all_managed_servers, name=name)


async def _extents(vbr: VeeamClient, names: Sequence[str]) -> tuple[ScaleOutRepositoryModel, list[UUID]]:
    """Find the scale-out repository of some extents, and those of them that are not in maintenance."""
    wanted = {name.casefold() for name in names}
    if not wanted:
        raise InvalidArgument("no extent is named")
    async for whole in vbr.paginate(vbr.repositories.get_all_scale_out_repositories):
        extents = {text(one.name).casefold(): one for one in whole.performance_tier.performance_extents}
        if wanted <= extents.keys():
            chosen = [extents[name] for name in sorted(wanted)]
            return whole, [one.id for one in chosen if "Maintenance" not in map(str, one.status or ())]
    raise InvalidArgument(f"no scale-out repository has the extents {', '.join(names)}")
