"""Every code block and every link in the project's Markdown holds.

The language of a block says what becomes of it:

- `python`: tests, if there is a `def test_` in it, are run by pytest. A program, which calls `asyncio.run`, runs in a
  process of its own. Any other block is a piece of a program: it runs with `vbr`, a client, and `fleet`, two servers.
- `toml`: a fleet file, which the library reads. `json` and `yaml` are parsed.
- `console`: commands after `$ `, each of a kind that is checked here.
- `text`: no code.

Servers called vbr01.example.com, vbr02.example.com and so on are simulated.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import logging
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from ruamel.yaml import YAML

from tests.support import forked
from tests.support.documents import BLOCKS, DOCUMENTS, ROOT, Block, blocks, links_of
from veeam_client import Fleet, Server, VeeamClient
from veeam_client.client import work_status
from veeam_client.fleet import read_fleet_file
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

USERNAME, PASSWORD = "svc-report", "secret"
LANGUAGES = {"python", "toml", "console", "json", "yaml", "text"}
MOST_EXCUSES = 3
# Work of simulated servers is soon done: who waits looks as soon.
FIRST_STEP = 0.05
RUN = f"""
import runpy
from veeam_client.client import work_status
work_status._FIRST_STEP = {FIRST_STEP}
runpy.run_path("example.py", run_name="__main__")
"""
PYTHON = blocks("python")
TESTS = [block for block in PYTHON if "def test_" in block.code]
PROGRAMS = [block for block in PYTHON if "asyncio.run(" in block.code and block not in TESTS]
PIECES = [block for block in PYTHON if block not in TESTS and block not in PROGRAMS]


def each(chosen: list[Block]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("block", chosen, ids=[block.place for block in chosen])


@pytest.fixture
async def servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Simulator]]:
    """Two servers by the names that the documents have for them; the second one has no jobs yet."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VBR_USERNAME", USERNAME)
    monkeypatch.setenv("VBR_PASSWORD", PASSWORD)
    monkeypatch.setattr(work_status, "_FIRST_STEP", FIRST_STEP)
    mood = Mood(run_seconds=0.2)
    async with (
        Simulator(username=USERNAME, password=PASSWORD, mood=mood, jobs=30) as full,
        Simulator(username=USERNAME, password=PASSWORD, mood=mood, jobs=0, seed=2) as empty,
    ):
        for name, pem in {
            "vbr01.pem": full.ca_pem,
            "vbr02.pem": empty.ca_pem,
            "company.pem": full.ca_pem + empty.ca_pem,
        }.items():
            (tmp_path / name).write_bytes(pem)
        settings = f'username = "{USERNAME}"\npassword = "env:VBR_PASSWORD"\nverify = "company.pem"\n'
        tables = [f'[servers.{name}]\nhost = "{one.url}"\n' for name, one in (("vbr01", full), ("vbr02", empty))]
        (tmp_path / "fleet.toml").write_text(f"[defaults]\n{settings}{''.join(tables)}", encoding="utf-8")
        yield {"vbr01": full, "vbr02": empty}
        # A piece shows how to see every call.
        logging.getLogger("veeam_client").setLevel(logging.NOTSET)
        assert [server.counters.active_sessions for server in (full, empty)] == [0, 0]


def here(code: str, servers: dict[str, Simulator]) -> str:
    """Put the simulated servers where an example has names."""
    for name, server in servers.items():
        code = code.replace(f"{name}.example.com", server.url.removeprefix("https://"))
    # A program that makes the names of its servers.
    return code.replace("{name}.example.com", servers["vbr01"].url.removeprefix("https://"))


def test_blocks_are_found() -> None:
    kinds = Counter(block.language for block in BLOCKS)
    assert kinds["python"] > 50
    assert kinds["toml"] > 2
    assert kinds["console"] > 5
    assert min(map(len, (TESTS, PROGRAMS, PIECES))) > 0


def test_every_block_says_what_it_is() -> None:
    assert [block.place for block in BLOCKS if block.language not in LANGUAGES] == []


def test_few_blocks_are_excused() -> None:
    assert len([block.place for block in BLOCKS if block.excuse]) <= MOST_EXCUSES


@each(PROGRAMS)
async def test_programs_run(block: Block, servers: dict[str, Simulator], tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(here(block.code, servers), encoding="utf-8")
    trusting = {**os.environ, "SSL_CERT_FILE": "company.pem"}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", RUN, env=trusting, stdout=pipe, stderr=pipe)
    printed, complaints = await process.communicate()
    assert complaints.decode() == ""
    assert process.returncode == 0
    assert printed
    assert b"failed after" not in printed


@each(PIECES)
async def test_pieces_run(block: Block, servers: dict[str, Simulator]) -> None:
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code = compile(here(block.code, servers), block.place, "exec", flags=flags, dont_inherit=True)
    account: dict[str, Any] = {"username": USERNAME, "password": PASSWORD, "verify": "company.pem"}
    members = [
        Server(name=name, host=server.url, labels={"site": "berlin"}, **account) for name, server in servers.items()
    ]
    async with VeeamClient(servers["vbr01"].url, **account) as vbr, Fleet(members) as fleet:
        running = eval(code, {"vbr": vbr, "fleet": fleet})  # noqa: S307  # our own words
        if inspect.isawaitable(running):
            await running


@each([block for block in PIECES if "TlsFailed" in block.code])
async def test_pieces_about_tls_run_where_the_certificate_is_trusted(
    block: Block, servers: dict[str, Simulator], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "company.pem")
    await test_pieces_run(block, servers)


def test_tests_pass(tmp_path: Path) -> None:
    """All in one process, which takes longer to start than they do."""
    names = {re.sub(r"[^a-z0-9]+", "_", f"test {block.place}") + ".py": block.code for block in TESTS}
    for name, code in names.items():
        (tmp_path / name).write_text(code, encoding="utf-8")
    strict = ("-W", "error", "--strict-markers", "-q")
    without = [f"-pno:{name}" for name in ("asyncio", "cacheprovider", "schemathesis", "hypothesispytest")]
    command = [sys.executable, "-m", "pytest", *strict, *without, *names]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr


@each(blocks("toml"))
async def test_fleet_files_are_read(block: Block, servers: dict[str, Simulator], tmp_path: Path) -> None:
    assert servers  # the files that it names are there
    (tmp_path / "fleet.toml").write_text(block.code, encoding="utf-8")
    assert read_fleet_file(tmp_path / "fleet.toml")


@each(blocks("json", "yaml"))
def test_data_is_parsed(block: Block) -> None:
    assert json.loads(block.code) if block.language == "json" else YAML(typ="safe").load(block.code)


# --- commands ---


def is_pip(words: list[str]) -> bool:
    """`pip install` names this package, or a place, and extras that there are."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = re.fullmatch(r"(veeam-client|\.)(\[(.+)\])?", words[-1])
    assert words[1] == "install"
    assert found, f"{words[-1]} is not this package"
    return set((found[3] or "").split(",")) <= {"", *project["optional-dependencies"]}


def is_make(words: list[str]) -> bool:
    """`make` names a target, and variables that the Makefile reads."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = [word for word in words[1:] if "=" not in word]
    variables = [word.partition("=")[0] for word in words[1:] if "=" in word]
    return all(re.search(rf"^{target}:.*##", makefile, re.MULTILINE) for target in targets) and all(
        f"$({name})" in makefile or f"${{{name}}}" in makefile or f"{name} ?=" in makefile for name in variables
    )


def is_python(words: list[str]) -> bool:
    """`python` runs a program of the tree, or a module that has the options."""
    if words[1] != "-m":
        return (ROOT / words[1]).is_file()
    done = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-m", words[2], "--help"], capture_output=True, text=True, check=False
    )
    return done.returncode == 0 and all(word in done.stdout for word in words[3:] if word.startswith("--"))


def is_veeam(words: list[str]) -> bool:
    """`veeam` knows the command and its options, which it looks at before it gives its help."""
    return forked.run([*words[1:], "--help"]).returncode == 0


COMMANDS: dict[str, Callable[[list[str]], bool]] = {
    "pip": is_pip,
    "make": is_make,
    "python": is_python,
    "veeam": is_veeam,
    "source": lambda words: words[1].startswith("<("),
    "openssl": lambda words: "-fingerprint" in words,
    "export": lambda words: re.fullmatch(r"[A-Z_]+=\S+", words[1]) is not None,
}


@each(blocks("console"))
def test_commands_are_what_they_say(block: Block) -> None:
    commands = [line.removeprefix("$ ") for line in block.code.splitlines() if line.startswith("$ ")]
    assert commands, "no line begins with a prompt"
    for command in commands:
        words = shlex.split(command, comments=True)
        assert words[0] in COMMANDS, f"nothing here checks {words[0]}"
        assert COMMANDS[words[0]](words), command


# --- links ---


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_are_sound(path: Path) -> None:
    """They lead to files of the tree; those of the site are checked when it is built."""
    for link in links_of(path):
        parts = urlsplit(link)
        if parts.scheme:
            assert parts.scheme == "https", link
            assert re.fullmatch(r"[\w-]+(\.[\w-]+)+", parts.netloc), link
        elif parts.path:
            assert (path.parent / parts.path).is_file(), link


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_headings_are_plain(path: Path) -> None:
    """Marks that only the site's Markdown knows would be shown elsewhere."""
    assert re.findall(r"^#.*\{#.*\}$", path.read_text(encoding="utf-8"), re.MULTILINE) == []
