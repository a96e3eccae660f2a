"""The fixtures that come with the package cost nothing where they are not used."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any


def test_loading_the_plugin_imports_nothing_heavy() -> None:
    program = (
        "import sys, veeam_client.simulator.pytest_plugin\n"
        "print(sorted({'httpx', 'starlette', 'uvicorn', 'cryptography', 'jsonschema'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"


def test_the_fixtures_leave_no_thread(veeam_fleet: list[Any]) -> None:
    assert len({server.url for server in veeam_fleet}) == 3
    assert asyncio.run(asyncio.sleep(0, result="a loop of one's own")) == "a loop of one's own"
