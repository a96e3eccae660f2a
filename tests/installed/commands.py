"""Every command's help, and `veeam call` of ten operations against simulated servers, by the Python that runs this."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import click

from veeam_client.cli.app import program
from veeam_client.simulator import Simulator

CALLS = (
    ("GetServerInfo",),
    ("GetAllJobs", "--limit", "2"),
    ("jobs.get_all_jobs_states", "--order-asc", "true", "--limit", "2"),
    ("GetAllSessions", "--all", "--type-filter", "BackupJob"),
    ("GetAllRepositoriesStates",),
    ("GetAllCreds", "--limit", "3"),
    ("GetAllManagedServers", "--all"),
    ("GetInstalledLicense",),
    ("GetAllBackups", "--limit", "1"),
    ("CreateCreds", "--body", '{"type": "Standard", "username": "ada", "password": "s3cret"}'),
)


async def veeam(*words: str) -> str:
    """Run the command, and give what it wrote."""
    command = (sys.executable, "-W", "error", "-m", "veeam_client.cli", *words)
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = await process.communicate()
    assert (process.returncode, err) == (0, b""), f"veeam {' '.join(words)}\n{out.decode()}{err.decode()}"
    return out.decode()


def names(group: click.Group) -> list[tuple[str, ...]]:
    """Give the names of all commands and subcommands; not of the operations, which are made when they are called."""
    found: list[tuple[str, ...]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((name,))
        if isinstance(command, click.Group) and name != "call":
            found += [(name, *more) for more in names(command)]
    return found


async def main() -> None:
    """Run all of them, two at once."""
    at_once = asyncio.Semaphore(2)

    async def one(*words: str) -> str:
        async with at_once:
            return await veeam(*words)

    helps = names(program)
    assert len(helps) > 20, helps
    texts = await asyncio.gather(*(one(*words, "--help") for words in helps))
    assert all(text.startswith("Usage: veeam ") for text in texts)
    async with Simulator(jobs=6) as server:
        Path("password").write_text(server.password, encoding="utf-8")  # noqa: ASYNC240  # nobody else waits
        Path("password").chmod(0o600)  # noqa: ASYNC240  # likewise
        account = (
            "--username",
            server.username,
            "--password",
            "file:password",
            "--verify",
            f"sha256:{server.fingerprint}",
        )
        replies: list[Any] = await asyncio.gather(
            *(one("call", *call, "--host", server.url, *account) for call in CALLS)
        )
        assert all(json.loads(reply) for reply in replies)
        assert server.counters.active_sessions == 0


if __name__ == "__main__":
    asyncio.run(main())
