"""Who is compared, and the environment of each: made by the benchmark, from pinned requirements, in `build/bench`."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import venv
from pathlib import Path

from attrs import frozen

from benchmarks.compare.plain import PACKAGE, write_plain_client

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "bench"
_CONSTRAINTS = ROOT / "constraints.txt"  # pins what the requirements bring with them
_PLAIN = WORK / "plain"


_OURS_FIRST = """
import asyncio
from veeam_client import VeeamClient
async def main():
    vbr = VeeamClient("URL", username="svc", password="x", verify="AUTHORITY", transport="TRANSPORT")
    assert (await vbr.service.get_server_info()).build_version
asyncio.run(main())
"""
_HTTPX_FIRST = """
import asyncio, ssl, httpx
async def main():
    client = httpx.AsyncClient(
        base_url="URL", headers={"x-api-version": "1.3-rev0"}, verify=ssl.create_default_context(cafile="AUTHORITY")
    )
    form = {"grant_type": "password", "username": "svc", "password": "x"}
    token = (await client.post("/api/oauth2/token", data=form)).raise_for_status().json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    assert (await client.get("/api/v1/serverInfo", headers=headers)).raise_for_status().json()["buildVersion"]
asyncio.run(main())
"""


@frozen
class Environment:
    """An environment.

    Attributes:
        label: What it is called in tables.
        requirements: What is installed.
        imports: What a program imports that has a client and one model.
        module: Its module in `contestants`.
        shown: Packages whose versions are shown.
        folders: What else can be imported.
        first: A program that imports what it needs, signs in to `URL` and makes a call, checking certificates by the
            file `AUTHORITY`.
    """

    label: str
    requirements: tuple[str, ...]
    imports: str
    module: str
    shown: tuple[str, ...]
    folders: tuple[Path, ...] = ()
    first: str = ""

    @property
    def folder(self) -> Path:
        """Where it is."""
        return WORK / "environments" / self.module

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(self.folder / "bin" / "python")

    def ready(self) -> None:
        """Make it, unless it is there as it has to be."""
        read = [sys.version, *self.requirements, _CONSTRAINTS.read_text(), (ROOT / "pyproject.toml").read_text()]
        digest = hashlib.sha256("\0".join(read).encode()).hexdigest()
        stamp = self.folder / "made-from"
        if stamp.exists() and stamp.read_text() == digest:
            return
        print(f"installing {self.label}", file=sys.stderr, flush=True)
        venv.create(self.folder, with_pip=True, clear=True)
        quiet = ("install", "--quiet", "--disable-pip-version-check", "--constraint", str(_CONSTRAINTS))
        subprocess.run([self.python, "-m", "pip", *quiet, *self.requirements], check=True, cwd=ROOT)  # noqa: S603
        for number, folder in enumerate(self.folders):
            site = next(self.folder.glob("lib/python*/site-packages"))
            (site / f"bench{number}.pth").write_text(f"{folder}\n")
        stamp.write_text(digest)

    def versions(self) -> dict[str, str]:
        """Give the versions of the packages that are told."""
        command = (self.python, "-m", "pip", "list", "--format", "json", "--disable-pip-version-check")
        listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603
        installed = {package["name"]: package["version"] for package in listed}
        return {name: installed[name] for name in self.shown}


ENVIRONMENTS = {
    "ours": Environment(
        label="veeam_client",
        requirements=("--editable", ".", "pyinstrument"),
        imports="from veeam_client import VeeamClient; from veeam_client.models import SessionModel",
        module="ours",
        shown=("veeam-client", "httpx", "attrs"),
        first=_OURS_FIRST.replace("TRANSPORT", "httpx"),
    ),
    "ours_fast": Environment(
        label="veeam_client[fast]",
        requirements=("--editable", ".[fast]", "pyinstrument"),
        imports="from veeam_client import VeeamClient; from veeam_client.models import SessionModel",
        module="ours_fast",
        shown=("veeam-client", "httpx", "attrs"),
        first=_OURS_FIRST.replace("TRANSPORT", "aiohttp"),
    ),
    "veeam_br": Environment(
        label="veeam-br",
        requirements=("veeam-br==0.5.1",),
        imports="from veeam_br.client import VeeamClient; from veeam_br.v1_3_rev0.models import SessionModel",
        module="veeam_br",
        shown=("veeam-br", "httpx", "attrs"),
    ),
    "generated": Environment(
        label="plain generated",
        requirements=("httpx", "attrs", "python-dateutil"),
        imports=f"from {PACKAGE} import AuthenticatedClient; from {PACKAGE}.models import SessionModel",
        module="generated",
        shown=("httpx", "attrs"),
        folders=(_PLAIN,),
    ),
    "by_hand": Environment(
        label="httpx, dicts",
        requirements=("httpx",),
        imports="import httpx",
        module="by_hand",
        shown=("httpx",),
        first=_HTTPX_FIRST,
    ),
    "floor": Environment(
        label="aiohttp, orjson, msgspec",
        requirements=("aiohttp", "orjson", "msgspec==0.22.0"),
        imports="import aiohttp, orjson, msgspec",
        module="floor",
        shown=("aiohttp", "orjson", "msgspec"),
    ),
}


def prepared(names: set[str]) -> None:
    """Make environments.

    Args:
        names: Which.
    """
    if "generated" in names:
        write_plain_client(_PLAIN)
    for name in names:
        ENVIRONMENTS[name].ready()


def command(name: str, job: str) -> list[str]:
    """Give the command of a process that takes part.

    Args:
        name: The contestant.
        job: Its job, as JSON.

    Returns:
        The command, to be run in the root of the project.
    """
    one, given = ENVIRONMENTS[name], json.loads(job)
    kind = given["job"]
    if kind in {"cold", "first"}:
        program = one.imports
        if kind == "first":
            url = f"https://127.0.0.1:{given['ports'][0]}"
            program = one.first.replace("URL", url).replace("AUTHORITY", given["authority"])
        return [one.python, str(ROOT / "benchmarks" / "compare" / "cold.py"), program]
    if kind == "generate":
        ours = ["openapi.pipeline", "generate", "--check"]  # it writes elsewhere, and compares
        plain = ["benchmarks.compare.plain", str(WORK / "generated")]
        python = sys.executable
        return [python, "-m", "benchmarks.compare.timed", python, "-m", *(ours if name == "ours" else plain)]
    return [one.python, "-m", f"benchmarks.compare.contestants.{one.module}", job]
