"""Add servers to the infrastructure."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from ..errors import InvalidArgument
from ..rest.models import (
    EAuthenticationType,
    ECredentialsStorageType,
    ECredentialsType,
    EManagedServerType,
    LinuxCredentialsSpec,
    LinuxHostSpec,
)
from .steps import Steps, silent

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client import VeeamClient
    from ..rest.models import ManagedServerModel
    from .steps import Tell


async def add_linux_server(  # noqa: PLR0913  # each by its name
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
        RecipeFailed: A step failed. Unless the server was added, the credentials are deleted again.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"read the fingerprint of {name}")
        shown = await vbr.connection.get_connection_certificate(body={"serverName": name, "type": "LinuxHost"})
        seen = shown.fingerprint or ""
        if not (hmac.compare_digest(seen, fingerprint) if isinstance(fingerprint, str) else fingerprint(seen)):
            raise InvalidArgument(f"{name} shows the fingerprint {seen!r}, which is not the right one")
        steps.begin(f"create credentials for {username}")
        account = LinuxCredentialsSpec(
            username=username,
            password=password,
            type_=ECredentialsType.LINUX,
            authentication_type=EAuthenticationType.PASSWORD,
            description=description,
        )
        credentials = await vbr.credentials.create_creds(body=account)
        steps.did(f"credentials created: {username}", lambda: vbr.credentials.delete_creds(id=credentials.id))
        steps.begin(f"add {name}")
        spec = LinuxHostSpec(
            name=name,
            description=description,
            type_=EManagedServerType.LINUXHOST,
            credentials_storage_type=ECredentialsStorageType.PERMANENT,
            credentials_id=credentials.id,
            ssh_fingerprint=seen,
        )
        added = vbr.run(vbr.managed_servers.create_managed_server, body=spec)
        await added.with_options(raise_on="failed", on_progress=on_progress)
        steps.did(f"server added: {name}")
        steps.keep()
        steps.begin(f"read {name}")
        servers = await vbr.paginate(vbr.managed_servers.get_all_managed_servers, name_filter=name).collect()
        if not servers:
            raise InvalidArgument(f"{name} is not among the servers, although adding it ended well")
        return servers[0]
