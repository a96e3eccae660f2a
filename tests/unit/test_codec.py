"""What makes reading and writing a page fast, pinned: what is done once for a class is not done for each row."""

import builtins
import gc
from typing import Any
from uuid import UUID, uuid4

import pytest

from veeam_client.models import ESessionState, SessionModel, SessionsResult
from veeam_client.runtime.codec import model_codec
from veeam_client.runtime.decoder import Decoder
from veeam_client.runtime.identifiers import read_identifier

ROWS = 200


def page() -> dict[str, Any]:
    job = str(uuid4())
    return {
        "data": [
            {
                "creationTime": "2026-11-13T12:37:23.2761722-05:00",
                "id": str(uuid4()),
                "jobId": job,
                "name": f"Nightly {number}",
                "sessionType": "BackupJob",
                "state": "Stopped",
                "usn": number,
                "endTime": "2026-11-13T14:11:08Z",
                "progressPercent": 100,
                "result": {"result": "Success", "message": "", "isCanceled": False},
            }
            for number in range(ROWS)
        ],
        "pagination": {"total": ROWS, "count": ROWS, "skip": 0, "limit": ROWS},
    }


class TestOrdinaryRows:
    def test_nothing_is_looked_at_twice_when_it_is_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def careful(*_: Any) -> None:
            pytest.fail("an ordinary value was handled as one that may not fit")

        monkeypatch.setattr(Decoder, "careful", careful)
        read = SessionsResult.from_dict(page())
        assert read.data is not None
        assert [row.state for row in read.data] == [ESessionState.STOPPED] * ROWS

    def test_nothing_is_read_again_when_it_is_written(self) -> None:
        def slow(*_: Any) -> None:
            pytest.fail("an ordinary value was handled as one that may have changed")

        source = page()["data"][0]
        del source["result"]
        session = SessionModel.from_dict(source)
        assert model_codec(SessionModel).encode(session, slow, slow, str) == source

    def test_an_id_is_made_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        source = page()
        monkeypatch.setattr(UUID, "__init__", lambda *_, **__: pytest.fail("an id in the usual spelling was parsed"))
        read = SessionsResult.from_dict(source)
        assert read.data is not None
        assert len({id(row.job_id) for row in read.data}) == 1
        assert [str(row.id) for row in read.data] == [row["id"] for row in source["data"]]

    def test_nothing_is_imported(self, monkeypatch: pytest.MonkeyPatch) -> None:
        SessionsResult.from_dict(page()).to_dict()
        imported: list[str] = []
        original = builtins.__import__

        def watched(name: str, *args: Any, **kwargs: Any) -> Any:
            imported.append(name)
            return original(name, *args, **kwargs)

        source = page()
        monkeypatch.setattr(builtins, "__import__", watched)
        SessionsResult.from_dict(source).to_dict()
        monkeypatch.undo()
        assert imported == []

    def test_a_row_holds_no_dictionary(self) -> None:
        read = SessionsResult.from_dict(page())
        assert read.data is not None
        for row in read.data:
            assert not [held for held in gc.get_referents(row) if isinstance(held, dict)]


class TestIdentifiers:
    def test_it_is_the_uuid_that_uuid_makes(self) -> None:
        for expected in (uuid4(), UUID(int=0), UUID(int=2**128 - 1)):
            read = read_identifier(str(expected))
            assert read == expected
            assert type(read) is UUID
            assert (read.int, read.is_safe, hash(read), repr(read)) == (
                expected.int,
                expected.is_safe,
                hash(expected),
                repr(expected),
            )

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "e2b1c7a055aa4c1f9f100123456789ab",
            "E2B1C7A0-55AA-4C1F-9F10-0123456789AB",
            "{e2b1c7a0-55aa-4c1f-9f10-0123456789ab}",
            "e2b1c7a05-5aa-4c1f-9f10-0123456789ab",
            "e2b1c7a0-55aa-4c1f-9f10-0123456789a",
            "e2b1c7a0-55aa-4c1f-9f10-0123456789ag",
            "e2b1c7a0-55aa-4c1f-9f10-01234567 9ab",
            "e2b1c7a0-55aa-4c1f-9f10-0123456789\u0661b",
            "-2b1c7a0-55aa-4c1f-9f10-0123456789ab",
            "e2b1c7a0-55aa-4c1f-9f10-0123-56789a-",
            "e2b1c7a0-55aa-4c1f-9f10-0123456789abcd",
        ],
    )
    def test_other_spellings_are_left_to_uuid(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011  # it says nothing: UUID is asked next
            read_identifier(text)

    def test_what_is_no_id_is_not_held(self) -> None:
        read_identifier.cache_clear()
        for number in range(3):
            SessionModel.from_dict({"id": f"no id {number} " * 1000, "jobId": ["x"], "platformId": 5})
        assert read_identifier.cache_info().currsize == 0
