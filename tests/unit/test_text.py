"""What others wrote, as it is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_client import errors
from veeam_client._text import clean_text


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys(text: str) -> None:
    clean = clean_text(text)
    assert clean.isprintable()
    assert len(clean) == len(text)
    assert clean_text(clean) == clean
    assert all(one == other for one, other in zip(text, clean, strict=True) if one.isprintable())


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S"]) | st.just(" ")))
def test_names_of_all_countries_stay(text: str) -> None:
    assert clean_text(text) is text


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xD800])
def test_each_control_character(code: int) -> None:
    assert unicodedata.category(chr(code)) in {"Cc", "Cf", "Cs", "Zl"}
    assert clean_text(f"a{chr(code)}b", keep_lines=True) in {"a b", "a\ufffdb", "a\nb"}
    assert clean_text(f"a{chr(code)}b") in {"a b", "a\ufffdb"}


def test_an_error_is_a_line_whatever_the_server_said() -> None:
    call = errors.RequestContext(
        method="GET", path="/jobs", server="https://vbr", operation="GetAllJobs", revision="1.3-rev0"
    )
    error = errors.ApiError(errors.ErrorReply(status=400, text="no\r\n2026-11-25 all is well\x1b[1A"), call)
    assert str(error).isprintable()
    assert error.text == "no\r\n2026-11-25 all is well\x1b[1A"
    assert str(errors.InvalidArgument("two\nfaults\x1b[1A")) == "two\nfaults\ufffd[1A"
