r"""Change the password of an account in the credentials of all servers of the fleet.

    NEW_PASSWORD=... python examples/change_password.py --fleet fleet.toml --dry-run "CORP\svc-backup"
    NEW_PASSWORD=... python examples/change_password.py --fleet fleet.toml "CORP\svc-backup"

Run it after the password was changed where the account lives; running it again does no harm. Every credentials record
with exactly this user name is changed, whatever its case. Records that hold no password, such as those with an SSH key,
are left alone and named. The new password is read from where --new-password says, never from the command line, and is
not printed. A server that does not answer, and a record that cannot be changed, keep none of the others from it.

Needs: veeam-client alone. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see credentials and change their passwords (ViewCredentials, ChangeAccountPassword), such as an
administrator.
Exit status: 0 all changed; 1 a change failed, a server did not answer, or there was none to make; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from veeam_client import Fleet
from veeam_client.auth import SecretUnavailable, secret
from veeam_client.errors import InvalidArgument, VeeamError
from veeam_client.models import (
    CredentialsModel,
    CredentialsPasswordChangeSpec,
    EAuthenticationType,
    LinuxCredentialsModel,
    StandardCredentialsModel,
)
from veeam_client.retry import Retry

if TYPE_CHECKING:
    from veeam_client import Summary, VeeamClient


def holds_password(record: CredentialsModel) -> bool:
    """Say whether a record has a password: managed service accounts and SSH keys are something else."""
    if isinstance(record, LinuxCredentialsModel):
        return record.authentication_type == EAuthenticationType.PASSWORD
    return isinstance(record, StandardCredentialsModel)


@frozen
class Change:
    """Changes the records of one server, and says of each what came of it."""

    username: str
    password: str = field(repr=False)
    is_dry: bool

    async def __call__(self, vbr: VeeamClient) -> list[tuple[CredentialsModel, str]]:
        """Change them one after the other."""
        # Changing to the same password twice does no harm, so lost connections are no reason to stop.
        stubborn = vbr.with_options(retry=Retry(writes=True))
        done: list[tuple[CredentialsModel, str]] = []
        async for record in vbr.paginate(vbr.credentials.get_all_creds):
            if record.username.casefold() != self.username.casefold():
                continue
            result = "left alone: it holds no password"
            if holds_password(record):
                result = "to be changed" if self.is_dry else await self._change(stubborn, record)
            done.append((record, result))
        return done

    async def _change(self, vbr: VeeamClient, record: CredentialsModel) -> str:
        body = CredentialsPasswordChangeSpec(password=self.password)
        try:
            await vbr.credentials.change_password_for_creds(id=record.id, body=body)
        except VeeamError as error:
            return f"FAILED: {error}"
        return "changed"


async def ask(args: argparse.Namespace) -> Summary[list[tuple[CredentialsModel, str]]]:
    """Change them on the whole fleet, or on the servers that were chosen."""
    password = await secret(args.new_password)()
    async with Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env() as fleet:
        return await fleet.select(*args.server).gather(Change(args.username, password, is_dry=args.dry_run))


def main() -> int:
    """Read the command line, change, and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--server", action="append", default=[], help="only these: a name or a glob; may be repeated")
    parser.add_argument(
        "--new-password", default="env:NEW_PASSWORD", help="where it is: env:NAME, file:PATH, ... (%(default)s)"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be changed, and change nothing")
    parser.add_argument("username", help=r"user name of the credentials, such as CORP\svc-backup")
    args = parser.parse_args()
    try:
        summary = asyncio.run(ask(args))
    except (InvalidArgument, SecretUnavailable) as wrong:
        parser.error(str(wrong))
    found = [(name, record, result) for name, done in summary.values.items() for record, result in done or ()]
    for name, record, result in found:
        print(f"{name}: {record.username} ({record.type_}, {record.description or record.id}): {result}")
    for name, error in summary.errors.items():
        print(f"{name}: {error}", file=sys.stderr)
    if not found:
        print(f"no server has credentials of {args.username}", file=sys.stderr)
    is_done = any(result in {"changed", "to be changed"} for *_, result in found)
    has_failed = any(result.startswith("FAILED") for *_, result in found)
    return 0 if is_done and not has_failed and not summary.errors else 1


if __name__ == "__main__":
    sys.exit(main())
