"""The benchmark of fleets, small: servers that are down, slow, or give short tokens, in a process of their own."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OPTIONS = "--servers 20 --every 1 --seconds 5 --token 2 --latency 0.3 --processes 1"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="it measures by /proc")
async def test_a_small_soak() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.soak.fleet", *OPTIONS.split(), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(60):
        printed, _ = await process.communicate()
    heading, *lines = printed.decode().splitlines()
    assert heading == "20 servers: 16 healthy, 2 slow, 2 down"
    table = dict(re.split(r"\s{2,}", line, maxsplit=1) for line in lines if "  " in line)
    # How many rounds there were is a matter of time; these are not.
    assert table["sign-ins"] == "18 of 18 servers that are up"
    assert table["failures of servers that are up"] == "0"
    assert table["sessions left after closing"] == "0"
    assert int(table["renewals of tokens"]) > 0
    assert int(table["rounds that succeeded"].split()[0]) > 18
