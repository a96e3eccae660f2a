"""`vbr.ensure`: made once, changed where it differs, the same when it is run again; what was done is always told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import pytest

from tests.support.driven import Failing, client_of, clock
from tests.support.recipes import PASSWORD, simulator
from veeam_client import VeeamClient, errors
from veeam_client.models import (
    BackupJobRetentionPolicySettingsModel,
    BackupJobSpec,
    BackupJobStorageModel,
    BackupJobVirtualMachinesSpec,
    BackupProxiesSettingsModel,
    EAuthenticationType,
    ECredentialsStorageType,
    EManagedServerType,
    ERetentionPolicyType,
    EVmwareInventoryType,
    HvServerSpec,
    LinuxCredentialsSpec,
    LinuxHostSpec,
    ProxyServerSettingsModel,
    StandardCredentialsSpec,
    ViHostSpec,
    ViProxySpec,
    VmwareObjectModel,
    WindowsHostSpec,
    WindowsLocalRepositorySettingsModel,
    WindowsLocalStorageSpec,
)
from veeam_client.recipes import ensure_all

if TYPE_CHECKING:
    from veeam_client.client import Ensured
    from veeam_client.simulator import Clock, Simulator

__all__ = ["clock"]


def writes(server: Simulator) -> int:
    counted = server.counters.operations
    made = ("Create", "Update", "Change", "Delete")
    return sum(count for name, count in counted.items() if name.startswith(made) and name != "CreateToken")


async def everything(vbr: VeeamClient, **options: Any) -> list[Ensured]:
    """A configuration whose parts refer to one another."""
    account = StandardCredentialsSpec(username="LAB\\backup", password=PASSWORD, description="Backup of the branch")
    root = LinuxCredentialsSpec(
        username="root", password=PASSWORD, description="Linux", authentication_type=EAuthenticationType.PASSWORD
    )
    windows = await vbr.ensure(account, **options)
    linux = await vbr.ensure(root, **options)
    stored = ECredentialsStorageType.PERMANENT
    host = await vbr.ensure(
        WindowsHostSpec(name="win01", description="Files", credentials_id=windows.id, credentials_storage_type=stored),
        **options,
    )
    others = [
        LinuxHostSpec(
            name="lin01",
            description="Repository",
            credentials_id=linux.id,
            credentials_storage_type=stored,
            ssh_fingerprint="ssh-ed25519 255 aa:bb",
        ),
        ViHostSpec(name="vcenter01", description="vCenter", credentials_id=windows.id, port=443),
        HvServerSpec(
            name="hv01",
            description="Hyper-V",
            credentials_id=windows.id,
            credentials_storage_type=stored,
            type_=EManagedServerType.HV_SERVER,
        ),
        WindowsLocalStorageSpec(
            name="Branch repository",
            description="Weekly",
            host_id=host.id,
            repository=WindowsLocalRepositorySettingsModel(path="D:\\Backup", max_task_count=4),
        ),
        ViProxySpec(description="Proxy", server=ProxyServerSettingsModel(host_id=host.id, max_task_count=2)),
    ]
    return [windows, linux, host, *[await vbr.ensure(one, **options) for one in others]]


async def test_twice_is_once(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        planned = await everything(vbr, dry_run=True)
        assert writes(server) == 0
        assert {one.action for one in planned} == {"created"}
        assert all(one.is_plan for one in planned)
        assert {one.id for one in planned} == {UUID(int=0)}

        made = await everything(vbr)
        assert [one.action for one in made] == ["created"] * 8
        assert [one.name for one in made[2:7]] == ["win01", "lin01", "vcenter01", "hv01", "Branch repository"]
        assert (await vbr.managed_servers.get_managed_server(id=made[2].id)).name == "win01"
        assert (await vbr.repositories.get_repository(id=made[6].id)).name == "Branch repository"
        assert PASSWORD not in str([one.difference for one in made])

        count = writes(server)
        again = await everything(vbr)
        assert [one.action for one in again] == ["unchanged"] * 8
        assert [one.id for one in again] == [one.id for one in made]
        assert writes(server) == count
        assert {one.action for one in await everything(vbr, dry_run=True)} == {"unchanged"}


async def test_what_differs_is_changed_and_nothing_else(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        made = await everything(vbr)
        table = server.world.tables["/api/v1/backupInfrastructure/repositories"]
        row: Any = table.get(str(made[6].id))
        before: dict[str, Any] = {**row, "addedByNewerBuild": 1}
        table.replace(table.number(str(made[6].id)) or 0, before)
        spec = WindowsLocalStorageSpec(
            name="branch REPOSITORY",
            description="Daily",
            host_id=made[2].id,
            repository=WindowsLocalRepositorySettingsModel(max_task_count=8),
        )
        planned = await vbr.ensure(spec, dry_run=True)
        changed = await vbr.ensure(spec)
        assert planned.difference == changed.difference
        assert {one.path: one.after for one in changed.difference} == {
            "name": "branch REPOSITORY",
            "description": "Daily",
            "repository.maxTaskCount": 8,
        }
        after = {**before, "name": "branch REPOSITORY", "description": "Daily"}
        assert table.get(str(made[6].id)) == {**after, "repository": {**before["repository"], "maxTaskCount": 8}}
        assert str(changed) == "changed: repositories Branch repository"
        assert (await vbr.ensure(spec)).action == "unchanged"


async def test_secrets_are_compared_by_what_the_caller_says(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        spec = LinuxCredentialsSpec(
            username="root",
            password="first",
            root_password="second",
            description="Linux",
            authentication_type=EAuthenticationType.PASSWORD,
        )
        await vbr.ensure(spec)
        assert (await vbr.ensure(spec)).action == "unchanged"
        renewed = await vbr.ensure(spec, renew_secrets=True)
        assert [str(one) for one in renewed.difference] == ["password: *** -> ***", "rootPassword: *** -> ***"]
        assert server.counters.operations["ChangePasswordForCreds"] == 1
        assert server.counters.operations["ChangeRootPasswordForCreds"] == 1


async def test_what_cannot_be_meant_is_refused(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        made = await everything(vbr)
        count = writes(server)
        partial = {"type": "LinuxLocal", "name": "Another", "hostId": str(made[3].id)}
        with pytest.raises(errors.InvalidArgument, match=r"RepositorySpec\.repository is missing"):
            await vbr.ensure(partial, kind="repositories")
        with pytest.raises(errors.InvalidArgument, match=r"is there among the servers as .*cannot become LinuxHost"):
            await vbr.ensure(
                {
                    "type": "LinuxHost",
                    "name": "win01",
                    "description": "",
                    "credentialsStorageType": "Permanent",
                    "sshFingerprint": "x",
                },
                kind="servers",
            )
        with pytest.raises(errors.InvalidArgument, match="has no usrname; did you mean username"):
            await vbr.ensure({"type": "Standard", "usrname": "x"}, kind="credentials")
        wrong: list[Any] = [({"name": "x"}, None), ({"name": "x"}, "tapes"), ([{"name": "x"}], "jobs"), ("x", "jobs")]
        for spec, kind in wrong:
            with pytest.raises(errors.InvalidArgument):
                await vbr.ensure(spec, kind=kind)
        with pytest.raises(errors.InvalidArgument, match="must be an object with lists of credentials"):
            await ensure_all(vbr, [partial])  # type: ignore[arg-type]
        with pytest.raises(errors.InvalidArgument, match="describes nothing that can be ensured"):
            await vbr.ensure(ProxyServerSettingsModel(host_id=made[2].id))
        other = StandardCredentialsSpec(username="lab\\BACKUP", password="x", description="Another purpose")
        await vbr.credentials.create_creds(body=other)
        third = StandardCredentialsSpec(username="LAB\\backup", description="A third one")
        with pytest.raises(errors.NotOne, match="2 of the credentials could be meant") as several:
            await vbr.ensure(third)
        assert len(several.value.rows) == 2
        assert (await vbr.ensure(other)).action == "unchanged"
        assert writes(server) == count + 1


@pytest.mark.parametrize("revision", ["1.2-rev1", "1.3-rev2"])
async def test_a_job_is_made_once_and_changed_where_it_differs(clock: Clock, revision: str) -> None:
    async with simulator(clock, revisions=[revision]) as server, client_of(server) as vbr:
        repository, other = (await vbr.repositories.get_all_repositories()).data[:2]
        policy = BackupJobRetentionPolicySettingsModel(type_=ERetentionPolicyType.RESTORE_POINTS, quantity=7)
        storage = BackupJobStorageModel(
            backup_proxies=BackupProxiesSettingsModel(auto_select_enabled=True),
            backup_repository_id=repository.id,
            retention_policy=policy,
        )
        vm = VmwareObjectModel(type_=EVmwareInventoryType.VIRTUAL_MACHINE, host_name="vcenter01", name="b")
        machines = [vm, attrs.evolve(vm, name="a")]
        spec = BackupJobSpec(
            name="Nightly",
            description="Branch",
            storage=storage,
            virtual_machines=BackupJobVirtualMachinesSpec(includes=[*machines]),
        )
        made = await vbr.ensure(spec)
        assert (made.action, (await vbr.jobs.get_job(id=made.id)).name) == ("created", "Nightly")
        count = writes(server)
        machines.reverse()  # lists are the same in any order
        again = await vbr.ensure(
            attrs.evolve(spec, virtual_machines=BackupJobVirtualMachinesSpec(includes=[*machines]))
        )
        assert (again.action, again.id, writes(server)) == ("unchanged", made.id, count)
        policy.quantity, storage.backup_repository_id = 14, other.id
        before = (await vbr.jobs.get_job(id=made.id)).to_dict()
        changed = await vbr.ensure(spec)
        assert [str(one) for one in changed.difference] == [
            f"storage.backupRepositoryId: {repository.id} -> {other.id}",
            "storage.retentionPolicy.quantity: 7 -> 14",
        ]
        kept = {"backupRepositoryId": str(other.id), "retentionPolicy": {"type": "RestorePoints", "quantity": 14}}
        after = (await vbr.jobs.get_job(id=made.id)).to_dict()
        assert after == {**before, "storage": {**before["storage"], **kept}}
        assert (await vbr.ensure(spec)).action == "unchanged"


async def test_whatever_fails_what_was_done_is_told(clock: Clock) -> None:
    """Let the first request fail, then the second, and so on: what is on the server was told of."""

    async def ensure(vbr: VeeamClient) -> Ensured:
        host = (await vbr.managed_servers.get_all_managed_servers()).data[0]
        return await vbr.ensure(
            WindowsLocalStorageSpec(
                name="Branch repository",
                description="Weekly",
                host_id=host.id,
                repository=WindowsLocalRepositorySettingsModel(path="D:\\Backup"),
            )
        )

    failed = 0
    told: list[str] = []
    while True:
        async with simulator(clock) as server:
            async with client_of(server, transport=Failing(server, failed)) as vbr:
                try:
                    made = await ensure(vbr)
                except errors.VeeamError as error:
                    done = error.done if isinstance(error, errors.RecipeFailed) else []
                else:
                    assert made.action == "created"
                    break
            clock.advance(600)
            async with client_of(server) as vbr:
                there = await vbr.repositories.get_all_repositories(name_filter="Branch repository")
            assert bool(there.data) == bool(done)
            told += done
            failed += 1
    assert "creating begun: repositories Branch repository" in told
    assert "created: repositories Branch repository" in told
