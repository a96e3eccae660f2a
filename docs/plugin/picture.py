"""The picture of the live table in the README: three simulated servers, polled and drawn as `veeam poll` does it.

make picture
"""

from __future__ import annotations

import asyncio
import io
import re
from pathlib import Path

from attrs import evolve
from rich.console import Console

from examples.demo import simulated_servers
from veeam_client import Fleet, Server
from veeam_client.cli import Options
from veeam_client.cli.dashboard import Board
from veeam_client.collectors import overview

PICTURE = Path(__file__).parents[1] / "images" / "poll.svg"
_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
_SIGNATURE = re.compile(r"<!-- Generated with Rich .*? -->\s*")
_WIDTH = 94
_HARDLY = 1e-9


async def drawn() -> Console:
    """Poll the servers for two rounds: in the second, one of them refuses connections."""
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    async with simulated_servers() as simulated:
        servers = [
            Server(name=name, host=one.url, username=one.username, password=one.password, verify=one.ssl_context)
            for name, one in simulated.items()
        ]
        mood = simulated["vbr-lab"].mood
        async with Fleet(servers) as fleet:
            board = Board(fleet, Options())
            mood.refuse_period = 0
            for number, mood.refuse in ((1, _HARDLY), (2, 1)):  # while it may refuse, a server keeps no connection
                async for outcome in fleet.map(overview):
                    board.take(evolve(outcome, round=number))
            console.print(board.drawn())
            mood.refuse = 0  # signing out needs a connection too
    return console


def main() -> None:
    """Make the picture."""
    console = asyncio.run(drawn())
    svg = console.export_svg(title="veeam poll --fleet fleet.toml", unique_id="poll")
    # Fonts from elsewhere would not be fetched for a picture in a page, and nothing here asks other machines.
    PICTURE.write_text(_SIGNATURE.sub("", _FONTS.sub("", svg)), encoding="utf-8")


if __name__ == "__main__":
    main()
