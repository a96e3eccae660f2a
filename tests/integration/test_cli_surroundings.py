"""Consoles, encodings, files that people write, and proxies: what the command reads and writes there."""

from __future__ import annotations

import asyncio
import codecs
import csv
import io
import json
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from tests.support.commands import PASSWORD, Veeam, fleet_file, veeam_in

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "Nächtlich 備份 🚀"
ODD: dict[str, dict[str, str]] = {
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "cp437": {"PYTHONIOENCODING": "cp437:strict"},
    "ascii": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "utf-16": {"PYTHONIOENCODING": "utf-16"},
    "utf-7": {"PYTHONIOENCODING": "utf-7"},
    "ebcdic": {"PYTHONIOENCODING": "cp500"},
    "utf-8 with a mark": {"PYTHONIOENCODING": "utf-8-sig"},
    "utf-8": {"PYTHONIOENCODING": "utf-8"},
}
# The other ones rarely tell anything that these do not.
USUAL = ("cp1252", "ascii", "utf-16")


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("surroundings"), servers=1) as veeam:
        (job, *_) = veeam("call", "GetAllJobs", "--all").json
        body = json.dumps({**job, "name": NAME, "description": NAME})
        changed = veeam("call", "UpdateJob", "--id", job["id"], "--body", "@-", "--no-check", given=body)
        assert changed.code == 0, changed.err
        yield veeam
        assert veeam.open_sessions() == 0


@pytest.mark.parametrize(
    "encoding", [one if one in USUAL else pytest.param(one, marks=pytest.mark.full) for one in ODD]
)
def test_what_programs_read_is_whole_in_every_encoding(encoding: str, veeam: Veeam) -> None:
    env = ODD[encoding]
    rows = json.loads(veeam.raw("jobs", "-o", "json", **env).decode("utf-8"))
    assert NAME in {row["name"] for row in rows}
    lines = veeam.raw("jobs", "-o", "jsonl", **env).decode("utf-8").splitlines()
    assert NAME in {json.loads(line)["name"] for line in lines}
    reply = json.loads(veeam.raw("call", "GetAllJobsStates", **env).decode("utf-8"))
    assert NAME in {row["name"] for row in reply["data"]}
    table = csv.DictReader(io.StringIO(veeam.raw("jobs", "-o", "csv", **env).decode("utf-8")))
    assert NAME in {row["name"] for row in table}
    excel = veeam.raw("jobs", "--excel", **env)
    assert excel.startswith(codecs.BOM_UTF8)
    assert excel.count(codecs.BOM_UTF8) == 1
    assert NAME in excel.decode("utf-8-sig")
    exported = veeam.raw("poll", "--once", "--output", "prometheus", **env).decode("utf-8")
    assert NAME in exported


def test_a_table_in_a_pipe_is_aligned_as_it_is_shown(veeam: Veeam) -> None:
    heading, *lines = veeam("jobs", "--columns", "name,status").lines
    place = heading.index("STATUS")
    (odd,) = (line for line in lines if NAME in line)
    assert cell_len(odd[: odd.index("Inactive")]) == place
    assert {line.index("Inactive") for line in lines if line.isascii()} == {place}


@pytest.mark.parametrize("arguments", [("jobs",), ("jobs", "-o", "json"), ("call", "--search", "job")], ids=" ".join)
def test_a_closed_stdout_is_one_sentence(arguments: tuple[str, ...], veeam: Veeam) -> None:
    ended = closed(veeam, *arguments, closing=">&-")
    assert ended.returncode == 1
    assert ended.stderr == b"veeam: there is nowhere to write to: stdout is closed\n"
    if Path("/dev/full").exists():
        full = closed(veeam, *arguments, closing=">/dev/full")
        assert full.returncode == 1
        assert full.stderr == b"veeam: [Errno 28] No space left on device\n"
    assert closed(veeam, *arguments, closing="2>&- <&-").returncode == 0


def closed(veeam: Veeam, *arguments: str, closing: str) -> subprocess.CompletedProcess[bytes]:
    command = ["/bin/sh", "-c", f'exec "$@" {closing}', "sh", *veeam.command(*arguments)]
    return subprocess.run(command, env=veeam.environment, capture_output=True, timeout=60, check=False)  # noqa: S603


MARKS = {
    "utf-8": ("utf-8", b""),
    "utf-8 with a mark": ("utf-8", codecs.BOM_UTF8),
    "utf-16-le": ("utf-16-le", codecs.BOM_UTF16_LE),
    "utf-16-be": ("utf-16-be", codecs.BOM_UTF16_BE),
    "utf-32-le": ("utf-32-le", codecs.BOM_UTF32_LE),
}


@pytest.mark.parametrize("mark", MARKS)
def test_a_byte_order_mark_is_no_part_of_a_text(mark: str, veeam: Veeam, tmp_path: Path) -> None:
    encoding, first = MARKS[mark]

    def written(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_bytes(first + text.replace("\n", "\r\n").encode(encoding))
        path.chmod(0o600)
        return str(path)

    fleet = written("fleet.toml", fleet_file(veeam.servers))
    password = written("password", f"{PASSWORD}\n")
    # Which takes a sign-in.
    asked = ("call", "GetServerInfo", "--fleet", fleet)
    assert veeam(*asked, "--password", f"file:{password}").code == 0
    assert veeam(*asked, "--password", f"cmd:cat {password}").code == 0
    server = veeam.servers[0]
    env = {
        "VEEAM_FLEET_FILE": "", "VEEAM_HOST": server.url, "VEEAM_USERNAME": server.username,
        "VEEAM_PASSWORD_FILE": password, "VEEAM_VERIFY": f"sha256:{server.fingerprint}",
    }  # fmt: skip
    assert veeam("call", "GetServerInfo", **env).code == 0
    body = written("body.json", '{"type": "Standard", "username": "ädä", "password": "x", "description": "none"}')
    created = veeam("call", "CreateCreds", "--body", f"@{body}")
    assert created.code == 0, created.err
    assert created.json["username"] == "ädä"


def test_a_refused_password_is_told_with_where_it_is_from(veeam: Veeam) -> None:
    wrong = veeam("jobs", "--password", "cmd:echo wr0ng")
    assert wrong.code == 3
    assert "answered 4" in wrong.err
    assert "the password is from the command echo" in wrong.err
    assert "wr0ng" not in wrong.err
    variable = veeam("jobs", "--password", "env:WRONG", WRONG="wr0ng")
    assert "the password is from the environment variable WRONG" in variable.err
    assert len(variable.err.splitlines()) == 1


@contextmanager
def proxy_that_answers(reply: bytes, *, first: bytes = b"") -> Iterator[str]:
    """A proxy that gives the same answer to whatever is asked; one of SOCKS greets first."""
    started = threading.Event()
    loop = asyncio.new_event_loop()
    address: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(4096)
        if first:
            writer.write(first)
            await reader.read(4096)
        writer.write(reply)
        await writer.drain()
        writer.close()

    async def serve() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        address.append(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
        started.set()
        await stopping
        server.close()

    stopping = loop.create_future()
    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    started.wait(10)
    try:
        yield address[0]
    finally:
        loop.call_soon_threadsafe(stopping.set_result, None)
        thread.join(10)
        loop.close()


def test_a_proxy_that_refuses_its_password(veeam: Veeam) -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"
    with proxy_that_answers(refusal) as proxy:
        ended = veeam("jobs", HTTPS_PROXY=f"http://ada:s3cr@t#1@{proxy}")
        assert ended.code == 3
        assert "the proxy refused its user name and password (407" in ended.err
        assert "s3cr" not in ended.err
        for exception in ("127.0.0.1", "127.0.0.0/8", "*"):
            assert veeam("jobs", HTTPS_PROXY=f"http://{proxy}", NO_PROXY=exception).code == 0
    with proxy_that_answers(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n") as proxy:
        forbidden = veeam("jobs", ALL_PROXY=f"http://{proxy}")
        assert "the proxy does not connect to the server: 403 Forbidden" in forbidden.err
    # SOCKS: it wants a name and a password, and refuses them.
    with proxy_that_answers(b"\x01\x01", first=b"\x05\x02") as proxy:
        socks = veeam("jobs", ALL_PROXY=f"socks5h://ada:s3cret@{proxy}")
        assert socks.code == 3
        assert "the proxy refused its user name and password" in socks.err
        assert "s3cret" not in socks.err
        assert veeam("jobs", ALL_PROXY=f"socks5h://ada:s3cret@{proxy}", NO_PROXY="127.0.0.1").code == 0
