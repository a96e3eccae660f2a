"""Add servers to the infrastructure."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from ..errors import ApiError, InvalidArgument
from ..rest.models import (
    EAuthenticationType,
    ECredentialsStorageType,
    ECredentialsType,
    EManagedServerType,
    HostConnectionSpec,
    LinuxCredentialsSpec,
    LinuxHostSpec,
    StandardCredentialsSpec,
    ViHostSpec,
    WindowsHostSpec,
)
from ..retry import Retry
from ..runtime.kinds import text
from ..runtime.redacted import Redacted
from .steps import Steps, silent

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from ..client.client import VeeamClient
    from ..rest.models import CredentialsSpec, ManagedServerModel, ManagedServerSpec, SessionModel
    from .steps import Tell

# Credentials stay in use for a little while after the server that used them was removed.
IN_USE = Retry(
    attempts=6,
    first_wait=4.0,
    writes=True,
    when=lambda error: isinstance(error, ApiError) and error.status == HTTPStatus.BAD_REQUEST,
)


async def add_linux_server(
    vbr: VeeamClient,
    name: str,
    *,
    username: str,
    password: str,
    fingerprint: str | Callable[[str], bool],
    description: str = "",
    on_progress: Tell = silent,
) -> ManagedServerModel:
    """Add a Linux server, with credentials of its own.

    Args:
        vbr: The client.
        name: Host name or address of the Linux server.
        username: Account on it.
        password: Its password.
        fingerprint: The fingerprint of the server's SSH key, or a function that is given the one that the server
            shows and says whether it is right. Who accepts any gives the password to whoever answers.
        description: What the server and the credentials are for.
        on_progress: Told of each step and of its progress.

    Returns:
        The server as it was added.

    Raises:
        RecipeFailed: A step failed. What there is of the server and of the credentials is removed again.
    """
    password = Redacted(password)  # not to show where variables do
    account = LinuxCredentialsSpec(
        username=username,
        password=password,
        type_=ECredentialsType.LINUX,
        authentication_type=EAuthenticationType.PASSWORD,
        description=description,
    )

    def spec(credentials: UUID, shown: str) -> LinuxHostSpec:
        return LinuxHostSpec(
            name=name,
            description=description,
            type_=EManagedServerType.LINUX_HOST,
            credentials_storage_type=ECredentialsStorageType.PERMANENT,
            credentials_id=credentials,
            ssh_fingerprint=shown,
        )

    return await _add(
        vbr,
        name,
        account=account,
        spec=spec,
        kind=EManagedServerType.LINUX_HOST,
        expected=fingerprint,
        on_progress=on_progress,
    )


async def add_windows_server(
    vbr: VeeamClient,
    name: str,
    *,
    username: str,
    password: str,
    description: str = "",
    on_progress: Tell = silent,
) -> ManagedServerModel:
    r"""Add a Windows server, with credentials of its own.

    Args:
        vbr: The client.
        name: Host name or address of the Windows server.
        username: Account on it, an administrator: `LAB\backup`.
        password: Its password.
        description: What the server and the credentials are for.
        on_progress: Told of each step and of its progress.

    Returns:
        The server as it was added.

    Raises:
        RecipeFailed: A step failed. What there is of the server and of the credentials is removed again.
    """
    password = Redacted(password)
    account = StandardCredentialsSpec(username=username, password=password, description=description)

    def spec(credentials: UUID, _: str) -> WindowsHostSpec:
        return WindowsHostSpec(
            name=name,
            description=description,
            type_=EManagedServerType.WINDOWS_HOST,
            credentials_storage_type=ECredentialsStorageType.PERMANENT,
            credentials_id=credentials,
        )

    return await _add(
        vbr,
        name,
        account=account,
        spec=spec,
        kind=EManagedServerType.WINDOWS_HOST,
        expected=None,
        on_progress=on_progress,
    )


async def add_vcenter(
    vbr: VeeamClient,
    name: str,
    *,
    username: str,
    password: str,
    thumbprint: str | Callable[[str], bool],
    port: int = 443,
    description: str = "",
    on_progress: Tell = silent,
) -> ManagedServerModel:
    """Add a vCenter server, with credentials of its own.

    Args:
        vbr: The client.
        name: Host name or address of the vCenter server.
        username: Account on it: `backup@vsphere.local`.
        password: Its password.
        thumbprint: The thumbprint of its certificate, or a function that is given the one that it shows and says
            whether it is right. Who accepts any gives the password to whoever answers.
        port: Its port.
        description: What the server and the credentials are for.
        on_progress: Told of each step and of its progress.

    Returns:
        The server as it was added.

    Raises:
        RecipeFailed: A step failed. What there is of the server and of the credentials is removed again.
    """
    password = Redacted(password)
    account = StandardCredentialsSpec(username=username, password=password, description=description)

    def spec(credentials: UUID, shown: str) -> ViHostSpec:
        return ViHostSpec(
            name=name,
            description=description,
            type_=EManagedServerType.VI_HOST,
            credentials_id=credentials,
            certificate_thumbprint=shown,
            port=port,
        )

    return await _add(
        vbr,
        name,
        account=account,
        spec=spec,
        kind=EManagedServerType.VI_HOST,
        expected=thumbprint,
        port=port,
        on_progress=on_progress,
    )


async def _add(
    vbr: VeeamClient,
    name: str,
    *,
    account: CredentialsSpec,
    spec: Callable[[UUID, str], ManagedServerSpec],
    kind: EManagedServerType,
    expected: str | Callable[[str], bool] | None,
    port: int | None = None,
    on_progress: Tell,
) -> ManagedServerModel:
    """Add a server with credentials; what it shows has to be what is expected, None for what shows nothing."""
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"look for {name}")
        if await _servers(vbr, name):
            raise InvalidArgument(f"{name} is there already")
        seen = ""
        if expected is not None:
            steps.begin(f"read the fingerprint of {name}")
            connection = HostConnectionSpec(server_name=name, type_=kind, port=port)
            shown = await vbr.connection.get_connection_certificate(body=connection)
            seen = text(shown.fingerprint) or text(getattr(shown.certificate, "thumbprint", None))
            if not (seen == expected if isinstance(expected, str) else expected(seen)):
                raise InvalidArgument(f"{name} shows the fingerprint {seen!r}, which is not the expected one")
        steps.begin(f"create credentials for {account.username}")
        credentials = await vbr.credentials.create_creds(body=account)
        patient = vbr.with_options(retry=IN_USE)
        steps.did(
            f"credentials created: {account.username}", lambda: patient.credentials.delete_creds(id=credentials.id)
        )
        steps.begin(f"add {name}")
        session = await vbr.managed_servers.create_managed_server(body=spec(credentials.id, seen))
        steps.did(f"adding begun: {name}", lambda: _remove(vbr, name, session))
        await vbr.wait(session, raise_on="failed", on_progress=on_progress)
        steps.did(f"server added: {name}")
        steps.keep()
        steps.begin(f"read {name}")
        servers = await _servers(vbr, name)
        if not servers:
            raise InvalidArgument(f"{name} is not among the servers, although adding it succeeded")
        return servers[0]


async def _servers(vbr: VeeamClient, name: str) -> list[ManagedServerModel]:
    return await vbr.paginate(vbr.managed_servers.get_all_managed_servers, name_filter=name).collect()


async def _remove(vbr: VeeamClient, name: str, adding: SessionModel) -> None:
    await vbr.wait(adding)
    for server in await _servers(vbr, name):
        await vbr.run(vbr.managed_servers.delete_managed_server, id=server.id).with_options(raise_on="failed")
