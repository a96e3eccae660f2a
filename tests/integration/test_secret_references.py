"""Secrets by reference."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.errors
import pytest

from veeam_client import errors
from veeam_client.auth import ReadableSecretWarning, SecretUnavailable, secret
from veeam_client.auth.secrets import words_of

if TYPE_CHECKING:
    from pathlib import Path


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        return {("veeam/prod", "svc"): "from the ring"}.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError

    def delete_password(self, service: str, username: str) -> None:
        raise NotImplementedError


async def test_each_kind_is_read_anew_whenever_it_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET", "first")
    from_environment = secret("env:A_SECRET")
    assert await from_environment() == "first"
    monkeypatch.setenv("A_SECRET", "second")
    assert await from_environment() == "second"

    file = tmp_path / "secret.txt"
    from_file = secret("file:secret.txt", folder=tmp_path)
    file.write_text("first \r\n", encoding="utf-8")
    file.chmod(0o600)
    assert await from_file() == "first "
    file.write_text("second", encoding="utf-8")
    assert await from_file() == "second"

    assert await secret(f'cmd:{sys.executable} -c "print(6 * 7)"')() == "42"


async def test_a_mark_that_a_shell_has_read_with_the_text_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `$(cat password.txt)` gives it."""
    monkeypatch.setenv("A_SECRET", "\ufefffirst")
    assert await secret("env:A_SECRET")() == "first"


async def test_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    try:
        assert await secret("keyring:veeam/prod/svc")() == "from the ring"
        with pytest.raises(SecretUnavailable, match="no entry for other in veeam/prod"):
            await secret("keyring:veeam/prod/other")()
        ring.error = keyring.errors.KeyringLocked("locked")
        with pytest.raises(SecretUnavailable, match="cannot be used: locked"):
            await secret("keyring:veeam/prod/svc")()
        # What is behind a keyring lets errors of its own through.
        ring.error = LookupError("no such object on the bus")
        with pytest.raises(SecretUnavailable, match="cannot be used: LookupError: no such object on the bus"):
            await secret("keyring:veeam/prod/svc")()
    finally:
        keyring.set_keyring(before)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(SecretUnavailable, match=r"veeam-client\[keyring\]"):
        await secret("keyring:veeam/prod/svc")()


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("env:SURELY_NOT_SET", "SURELY_NOT_SET is not set"),
        ("file:/no/such/file", "cannot be read: No such file"),
        ("cmd:/no/such/command", "cannot be run"),
        (f'cmd:{sys.executable} -c "print()"', "is empty"),
        (f"cmd:{sys.executable} -c \"import sys; sys.stdout.buffer.write(b'half p\\xe4ss')\"", "is not UTF-8"),
        (
            f"cmd:{sys.executable} -c \"import sys; sys.stdout.buffer.write('half'.encode('utf-16-le'))\"",
            "NUL characters",
        ),
        (f"cmd:{sys.executable} -c \"import sys; print('half'); sys.exit(3)\"", "ended with status 3"),
    ],
)
async def test_what_is_not_there(reference: str, expected: str) -> None:
    with pytest.raises(SecretUnavailable, match=expected) as caught:
        await secret(reference)()
    assert "half" not in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="others have no such modes")
async def test_a_file_that_everybody_can_read_is_warned_of(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("hunter2", encoding="utf-8")
    file.chmod(0o640)
    assert await secret(f"file:{file}")() == "hunter2"
    file.chmod(0o644)
    with pytest.warns(ReadableSecretWarning, match=r"secret.txt can be read by everybody.*chmod 600"):
        assert await secret(f"file:{file}")() == "hunter2"


async def test_a_cancelled_command_is_killed(tmp_path: Path) -> None:
    started = tmp_path / "started"
    code = f"import os, time; open(r'{started}', 'w').write(str(os.getpid())); time.sleep(60)"
    reading = asyncio.ensure_future(secret(f'cmd:{sys.executable} -c "{code}"')())
    async with asyncio.timeout(10):
        while not (started.exists() and started.read_text()):  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(0.01)
    reading.cancel()
    async with asyncio.timeout(5):
        with pytest.raises(asyncio.CancelledError):
            await reading


@pytest.mark.parametrize(
    "wrong", ["hunter2", "env:", "file: ", "keyring:svc", "keyring:/svc", "cmd:", "cmd:a 'b", "file:a\0b"]
)
def test_what_is_no_reference_is_refused_and_not_shown(wrong: str) -> None:
    with pytest.raises(errors.InvalidArgument) as caught:
        secret(wrong)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (r"C:\tools\vault.exe read vbr", [r"C:\tools\vault.exe", "read", "vbr"]),
        (r'"C:\Program Files\vault.exe" "vbr 01" it\'s', [r"C:\Program Files\vault.exe", "vbr 01", r"it\'s"]),
        (r"\\server\share\get.cmd # x", [r"\\server\share\get.cmd", "#", "x"]),
    ],
)
def test_a_command_of_windows_keeps_its_backslashes(command: str, words: list[str]) -> None:
    assert words_of(command, is_windows=True) == words


def test_a_command_of_other_systems_is_as_a_shell_has_it() -> None:
    assert words_of(r"'/opt/my tools/vault' read vbr\ 01 \# it", is_windows=False) == [
        "/opt/my tools/vault", "read", "vbr 01", "#", "it",
    ]  # fmt: skip
    with pytest.raises(errors.InvalidArgument, match="cannot be parsed"):
        secret('cmd:vault "read')
