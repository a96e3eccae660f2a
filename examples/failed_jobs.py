"""Tell a chat which jobs of the fleet have failed: each failure once, however often this runs.

    CHAT_WEBHOOK=https://chat.example.com/hooks/... python examples/failed_jobs.py --fleet fleet.toml

For cron or a systemd timer, every few minutes. A job that fails again is told of again. So is, once, a server that does
not answer, and that it answers again. What was told is kept in a file, which is written when the chat has taken the
message; if the chat refuses it, the next run tells it. The message goes out as `{"text": ...}`, which the incoming
webhooks of Slack and Mattermost take.

Needs: veeam-client alone. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see jobs and sessions (ViewJobs, ViewSessions), such as a viewer.
Exit status: 0 all told; 1 a server did not answer, or the chat did not take the message; 2 wrong settings.
"""

from __future__ import annotations

import argparse
import asyncio
import html
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from attrs import frozen

from veeam_client import Fleet
from veeam_client.auth import SecretUnavailable, secret
from veeam_client.errors import InvalidArgument, NotFound
from veeam_client.models import ESessionResult

if TYPE_CHECKING:
    from veeam_client import Summary, VeeamClient

LINES = 30  # in one message; chats cut long ones


@frozen
class Failure:
    """A job whose last run failed. The key is another one for each run."""

    key: str
    job: str
    message: str


async def failures(vbr: VeeamClient) -> list[Failure]:
    """Ask a server for its failed jobs, and for what their last sessions say."""
    found: list[Failure] = []
    async for job in vbr.paginate(vbr.jobs.get_all_jobs_states, last_result_filter=ESessionResult.FAILED):
        message = ""
        if job.session_id is not None and job.session_id.int:
            try:
                session = await vbr.sessions.get_session(id=job.session_id)
                message = (session.result and session.result.message) or ""
            except NotFound:
                message = "the server no longer has its session"
        found.append(Failure(f"{job.id} {job.session_id}", job.name, message))
    return found


def news(reported: dict[str, Any], summary: Summary[list[Failure]]) -> tuple[list[str], dict[str, Any]]:
    """Compare with what was told: the lines to tell now, and what is told then."""
    lines: list[str] = []
    keys: dict[str, list[str]] = {name: known for name, known in reported["failures"].items() if name in summary.errors}
    for name, found in summary.values.items():
        known = reported["failures"].get(name, [])
        keys[name] = [failure.key for failure in found or ()]
        new = [failure for failure in found or () if failure.key not in known]
        lines += [f"{name}: {failure.job} failed. {failure.message}".strip() for failure in new]
        if name in reported["silent"]:
            lines.append(f"{name} answers again.")
    for name, error in summary.errors.items():
        if name not in reported["silent"]:
            lines.append(f"{name} does not answer: {error}")
    return lines, {"failures": keys, "silent": list(summary.errors)}


def tell(webhook: str, lines: list[str]) -> str | None:
    """Post a message. Returns what went wrong, without the address: whoever has that can write to the chat."""
    shown = [*lines[:LINES], f"... and {len(lines) - LINES} more."] if len(lines) > LINES else lines
    # A job called <!channel> must wake nobody.
    text = html.escape("\n".join(shown), quote=False)
    try:
        reply = httpx.post(webhook, json={"text": text}, timeout=30)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return f"the chat cannot be reached: {type(error).__name__}"
    return None if reply.is_success else f"the chat answered {reply.status_code}"


async def ask(fleet_file: Path | None) -> Summary[list[Failure]]:
    """Ask the whole fleet."""
    async with Fleet.from_file(fleet_file) if fleet_file else Fleet.from_env() as fleet:
        return await fleet.gather(failures)


def main() -> int:
    """Ask, tell what is new, and keep what was told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument(
        "--webhook", default="env:CHAT_WEBHOOK", help="where its address is: env:NAME, file:PATH, ... (%(default)s)"
    )
    parser.add_argument("--state", type=Path, default=Path("failed_jobs.json"), help="what was told (%(default)s)")
    parser.add_argument("--dry-run", action="store_true", help="print the message; post and keep nothing")
    args = parser.parse_args()
    state: Path = args.state
    reported: dict[str, Any] = {"failures": {}, "silent": []}
    if state.exists():
        reported = json.loads(state.read_text(encoding="utf-8"))
    try:
        webhook = "" if args.dry_run else asyncio.run(secret(args.webhook)())
        summary = asyncio.run(ask(args.fleet))
    except (InvalidArgument, SecretUnavailable) as wrong:
        parser.error(str(wrong))
    for name, error in summary.errors.items():
        print(f"{name}: {error}", file=sys.stderr)
    lines, reported = news(reported, summary)
    if args.dry_run:
        print("\n".join(lines) or "nothing new")
        return 1 if summary.errors else 0
    if lines and (problem := tell(webhook, lines)):
        print(problem, file=sys.stderr)
        return 1
    beside = state.with_name(f"{state.name}.new")
    beside.write_text(json.dumps(reported, indent=1), encoding="utf-8")
    beside.replace(state)  # whole or not at all
    return 1 if summary.errors else 0


if __name__ == "__main__":
    sys.exit(main())
