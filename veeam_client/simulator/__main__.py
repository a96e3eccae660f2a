"""Run simulated servers until Ctrl-C: ``python -m veeam_client.simulator --servers 3 --jobs 200 --mood flaky``."""

import argparse
import asyncio
import contextlib
import sys
from collections.abc import Sequence

from veeam_client.simulator.builds import in_turn
from veeam_client.simulator.differences import DIFFERENCES, NOTICE
from veeam_client.simulator.mood import MOODS, Mood
from veeam_client.simulator.server import Simulator

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and run the servers."""
    options = _parser().parse_args(arguments)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m veeam_client.simulator",
        description="Simulated VBR servers.",
        epilog="Known to differ from a real server: " + " ".join(DIFFERENCES),
    )
    parser.add_argument("--servers", type=int, default=1, help="how many (default: 1)")
    parser.add_argument("--jobs", type=int, default=50, help="jobs on each (default: 50)")
    parser.add_argument("--sessions", type=int, help="sessions on each (default: ten times the jobs)")
    parser.add_argument("--repositories", type=int, default=8, help="repositories on each (default: 8)")
    parser.add_argument(
        "--machines", type=int, help="machines that the jobs protect (default: about five for each job)"
    )
    parser.add_argument("--schedule", action="store_true", help="let jobs run by themselves, as their schedules say")
    parser.add_argument("--seed", type=int, default=1, help="seed of the first; the others count on (default: 1)")
    parser.add_argument("--mood", choices=MOODS, default="calm", help="how they behave (default: calm)")
    parser.add_argument(
        "--revisions", default="", metavar="REVISION,...", help="the newest revision of each server, in turn"
    )
    parser.add_argument("--latency", type=float, metavar="SECONDS", help="wait before every reply")
    parser.add_argument("--refuse", type=float, metavar="SHARE", help="reset this share of connections")
    parser.add_argument(
        "--port", type=int, default=0, help="port of the first; the others count on (default: free ones)"
    )
    return parser


async def _run(options: argparse.Namespace) -> None:
    async with contextlib.AsyncExitStack() as stack:
        _say(f"{NOTICE} --help says where it is known to differ from a real one.")
        for number in range(options.servers):
            server = Simulator(
                seed=options.seed + number,
                jobs=options.jobs,
                sessions=10 * options.jobs if options.sessions is None else options.sessions,
                repositories=options.repositories,
                machines=options.machines,
                schedule=options.schedule,
                mood=_mood(options),
                revisions=in_turn(options.revisions, number),
                port=options.port + number if options.port else 0,
            )
            await stack.enter_async_context(server)
            _say(f"\n{server.name}\n  url          {server.url}\n  build        {server.build}")
            _say(f"  user         {server.username}")
            _say(f"  password     {server.password}\n  fingerprint  {server.fingerprint}")
        _say("\nEach shows its world and its counters at its address. Ctrl-C stops them.")
        await asyncio.Event().wait()


def _mood(options: argparse.Namespace) -> Mood:
    mood = Mood.named(options.mood)
    for name in ("latency", "refuse"):
        if getattr(options, name) is not None:
            setattr(mood, name, getattr(options, name))
    return mood


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
