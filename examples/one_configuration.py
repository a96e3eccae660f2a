r"""Bring all servers of the fleet, whatever versions they are, to one configuration.

    BRANCH_PASSWORD=... python examples/one_configuration.py --fleet fleet.toml branch.json --dry-run
    BRANCH_PASSWORD=... python examples/one_configuration.py --fleet fleet.toml branch.json

branch.json has lists of what each server shall have, in the words of the API, with names where ids belong and
references where secrets do:

    {"credentials": [{"type": "Standard", "username": "LAB\\backup", "password": "env:BRANCH_PASSWORD",
                      "description": "Branch"}],
     "servers": [{"type": "WindowsHost", "name": "win01", "description": "",
                  "credentialsId": {"credentials": "LAB\\backup"}}]}

Kinds are credentials, servers, repositories, proxies and jobs. What is missing is created, what differs is changed,
what is as it should be is left alone, so that it can be run again. The failure of one server touches no other; what had
been done there before is printed.

Needs: veeam-client alone. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see, add and change these things, such as an administrator.
Exit status: 0 nothing to do, or all done; 4 a dry run found something to do; 1 a server failed; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from veeam_client import Fleet
from veeam_client.auth import SecretUnavailable
from veeam_client.errors import InvalidArgument
from veeam_client.recipes import ensure_all, with_secrets

if TYPE_CHECKING:
    from veeam_client import Summary
    from veeam_client.client import Ensured


async def run(args: argparse.Namespace) -> Summary[list[Ensured]]:
    """Ensure it on the whole fleet, or plan to."""
    wanted = await with_secrets(json.loads(args.file.read_text(encoding="utf-8")), folder=args.file.parent)
    async with Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env() as fleet:
        return await fleet.gather(partial(ensure_all, wanted=wanted, dry_run=args.dry_run))


def main() -> int:
    """Read the command line, ensure, and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="what the servers shall have, as JSON")
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    args = parser.parse_args()
    try:
        summary = asyncio.run(run(args))
    except (InvalidArgument, SecretUnavailable, OSError, ValueError) as wrong:
        parser.error(str(wrong))
    is_planned = False
    for name, things in summary.values.items():
        for thing in things or ():
            is_planned = is_planned or (args.dry_run and thing.action != "unchanged")
            print(f"{name}: {thing}")
            for change in thing.difference if thing.action == "changed" else ():
                print(f"    {change}")
    for name, error in summary.errors.items():
        print(f"{name}: {error}", file=sys.stderr)
    return 1 if summary.errors else 4 if is_planned else 0


if __name__ == "__main__":
    sys.exit(main())
