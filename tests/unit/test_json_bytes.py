"""What orjson writes is what the standard library reads as the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from math import inf, nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_client.runtime import json_bytes as module
from veeam_client.runtime.json_bytes import json_bytes

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(params=["orjson", "json"], autouse=True)
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "json":
        monkeypatch.setattr(module, "_orjson", lambda: None)


@given(value=VALUES)
def test_it_reads_as_what_it_was(value: Any) -> None:
    with_orjson = json_bytes(value)
    assert json.loads(with_orjson) == value


@pytest.mark.parametrize("value", [2**70, -(2**70), {"a": [2**64]}, "half \ud800 a pair", {"\udfff": 1}])
def test_what_orjson_cannot_write_is_written(value: Any) -> None:
    assert json.loads(json_bytes(value)) == value


@pytest.mark.parametrize("number", [nan, inf, -inf])
def test_numbers_that_json_has_not(number: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        json_bytes({"a": [None, number]})


@dataclass
class Point:
    x: int = 1


@pytest.mark.parametrize("value", [Point(), datetime(2026, 1, 1, tzinfo=UTC), {1, 2}, b"bytes", object()])
def test_what_is_no_json(value: Any) -> None:
    with pytest.raises(TypeError):
        json_bytes({"a": value})


def test_nothing_is_spelled_out() -> None:
    assert json_bytes({"a": [1, "b", True]}) == b'{"a":[1,"b",true]}'
