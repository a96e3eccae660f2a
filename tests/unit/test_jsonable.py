"""What `to_jsonable` does with properties that the contract does not list."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from veeam_client import Outcome
from veeam_client.fleet import to_jsonable
from veeam_client.fleet.server import Server
from veeam_client.models import JobStateModel, SessionModel

ROW: dict[str, Any] = {
    "id": "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11",
    "name": "Nightly",
    "newFigure": 7,
    "newObject": {"apiToken": "swordfish", "parts": [{"password": "xyzzy", "size": 1.5}]},
}


def test_they_are_left_out_unless_asked_for() -> None:
    model = JobStateModel.from_dict(ROW)
    assert to_jsonable(model) == {"id": ROW["id"], "name": "Nightly"}
    assert to_jsonable(model, include_unknown=True) == {
        "id": ROW["id"],
        "name": "Nightly",
        "newFigure": 7,
        "newObject": {"apiToken": "***", "parts": [{"password": "***", "size": 1.5}]},
    }


def test_they_are_kept_within_whatever_holds_models() -> None:
    inner = SessionModel.from_dict({"name": "run", "result": {"result": "Success", "hint": "new"}})
    found = to_jsonable({"rows": [inner], "more": (inner,)}, include_unknown=True)
    assert found["rows"] == found["more"] == [{"name": "run", "result": {"result": "Success", "hint": "new"}}]
    server = Server(name="a", host="a.example.com")
    outcome = Outcome(server=server, value=[inner], error=None, seconds=0.1, at=datetime.now(UTC))
    assert to_jsonable(outcome, include_unknown=True)["value"] == found["rows"]
    assert "hint" not in str(to_jsonable(outcome))


def test_what_is_known_goes_before_what_is_called_alike() -> None:
    model = JobStateModel.from_dict({"name": "Nightly", "last_result": "new"})
    assert to_jsonable(model, include_unknown=True)["last_result"] == "new"
    model.last_result = "Failed"  # type: ignore[assignment]
    assert to_jsonable(model, include_unknown=True)["last_result"] == "Failed"
