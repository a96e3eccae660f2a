"""What the command says of an error, and what it does not."""

from __future__ import annotations

import pytest

from veeam_client import errors
from veeam_client.cli.exit_codes import Exit, Failed, exit_code, sentence, tell_traceback


def fails(text: str) -> None:
    raise ValueError(text)


def test_a_traceback_has_no_secrets(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("VBR_PASSWORD", "s3cret-pa55word")
    text = "s3cret-pa55word, http://svc:s3cret-proxy@proxy:3128, Authorization: Bearer s3cret-token"
    with pytest.raises(ValueError, match="s3cret") as caught:
        fails(text)
    tell_traceback(caught.value)
    printed = capsys.readouterr().err
    assert "Traceback" in printed
    assert "ValueError: ***, http://svc:***@proxy:3128, Authorization: Bearer ***" in printed
    assert "s3cret" not in printed


def test_what_to_do_is_said_in_the_words_of_the_command_line() -> None:
    pinned = errors.TlsFailed("if that is the certificate on the server, pass verify='sha256:ab'")
    assert sentence(pinned).endswith("give --verify sha256:ab")
    assert sentence(errors.TimedOut("raise timeout= if the server is known to be slow")).startswith(
        "raise --timeout if"
    )
    assert sentence(errors.TimedOut("raise time_limit= if that is to be expected")) == (
        "raise time_limit of the server in the fleet file if that is to be expected"
    )
    unserved = errors.InvalidArgument("key= and client_ca= need certificate=; without one")
    assert sentence(unserved) == "--key and --client-ca need --certificate; without one"
    assert sentence(errors.SignInExpired("it is over; sign in again")).endswith("sign in again with 'veeam login'")


def test_exit_codes() -> None:
    assert exit_code(errors.InvalidArgument("x")) is Exit.USAGE
    assert exit_code(errors.Unreachable("x")) is exit_code(errors.SignInExpired("x")) is Exit.UNASKED
    assert exit_code(errors.DecodeError("x")) is exit_code(ValueError("x")) is Exit.FAILED
    assert exit_code(Failed("x", Exit.UNASKED)) is Exit.UNASKED
