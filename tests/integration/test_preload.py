"""What a program has preloaded, its first call does not import."""

from __future__ import annotations

import subprocess
import sys

import pytest

from veeam_client import preload
from veeam_client.errors import InvalidArgument

PROGRAM = """
import asyncio, ssl, sys
from veeam_client import VeeamClient, preload
from veeam_client.simulator import Simulator

options = {"transport": TRANSPORT} if TRANSPORT else {}
made = []
authorities = ssl.create_default_context
ssl.create_default_context = lambda *given, **named: made.append(named) or authorities(*given, **named)

async def main():
    async with Simulator(jobs=20) as server:
        preload("GetAllJobs", verify=True, **options)
        assert made
        made.clear()
        before = set(sys.modules)
        VeeamClient("vbr01.example.com", **options)
        account = dict(username=server.username, password=server.password, verify=server.ssl_context)
        async with VeeamClient(server.url, **account, **options) as vbr:
            assert (await vbr.jobs.get_all_jobs()).data
        assert made == []
        print(sorted(name for name in set(sys.modules) - before if name.startswith("veeam_client")))

asyncio.run(main())
"""


@pytest.mark.parametrize("transport", [None, "aiohttp", "httpx2"])
def test_the_first_call_imports_nothing_more(transport: str | None) -> None:
    program = PROGRAM.replace("TRANSPORT", repr(transport))
    done = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(InvalidArgument, match="'GetAllJobz'"):
        preload("GetAllJobz")
    with pytest.raises(InvalidArgument, match="verify"):
        preload(verify="no-such-file.pem")
