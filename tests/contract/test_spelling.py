"""What attributes cannot say comes back: how times and ids are spelled, nulls, unknown properties."""

from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

import attrs
import pytest

from tests.contract.samples import SECRET, comes_back, warnings
from veeam_client.models import BackupFileModel, ESessionState, SessionModel
from veeam_client.runtime.decoder import Decoder

SESSION: Final[dict[str, Any]] = {
    "id": "E2B1C7A0-55AA-4C1F-9F10-0123456789AB",
    "jobId": "{e2b1c7a0-55aa-4c1f-9f10-0123456789ac}",
    "name": "nightly",
    "sessionType": "BACKUPJOB",
    "state": "working",
    "creationTime": "2026-08-25T15:20:13.2300016-07:00",
    "endTime": None,
    "usn": 2**53 + 1,
    "sinceALaterRevision": {"deep": [None, {"at": "2026-08-25T15:20:13.2300016Z"}]},
}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-08-25T15:20:13.2300016-07:00", datetime(2026, 8, 25, 22, 20, 13, 230001, tzinfo=UTC)),
        ("2026-08-25T15:20:13.2300016", datetime(2026, 8, 25, 15, 20, 13, 230001, tzinfo=UTC)),
        ("2026-08-25T15:20:13", datetime(2026, 8, 25, 15, 20, 13, tzinfo=UTC)),
        ("2026-08-25T15:20:13Z", datetime(2026, 8, 25, 15, 20, 13, tzinfo=UTC)),
        ("2026-08-25T15:20:13.5Z", datetime(2026, 8, 25, 15, 20, 13, 500000, tzinfo=UTC)),
        ("2026-08-25T15:20:13.000+00:00", datetime(2026, 8, 25, 15, 20, 13, tzinfo=UTC)),
        ("2026-08-25T24:00:00Z", datetime(2026, 8, 26, tzinfo=UTC)),
        ("0001-02-03T00:00:00", datetime(1, 2, 3, tzinfo=UTC)),
    ],
)
def test_timestamps_come_back_to_the_letter(text: str, moment: datetime) -> None:
    session = SessionModel.from_dict(SESSION | {"creationTime": text}, strict=True)

    assert session.creation_time == moment
    assert session.creation_time.tzinfo is not None
    assert session.to_dict()["creationTime"] == text
    session.name = "renamed"
    assert session.to_dict() == SESSION | {"creationTime": text, "name": "renamed"}
    session.creation_time = datetime(2026, 1, 1, tzinfo=UTC)
    assert session.to_dict()["creationTime"] == "2026-01-01T00:00:00+00:00"


def test_a_time_without_a_zone_is_not_sent() -> None:
    session = SessionModel.from_dict(SESSION)
    session.creation_time = datetime(2026, 1, 1)  # noqa: DTZ001 - the mistake

    with pytest.raises(ValueError, match="no time zone"):
        session.to_dict()


@pytest.mark.parametrize(
    "text",
    [
        "e2b1c7a0-55aa-4c1f-9f10-0123456789ab",
        "E2B1C7A0-55AA-4C1F-9F10-0123456789AB",
        "{e2b1c7a0-55aa-4c1f-9f10-0123456789ab}",
        "e2b1c7a055aa4c1f9f100123456789ab",
        "urn:e2b1c7a055aa4c1f9f100123456789ab",
        "e2b1c7a055aa-4c1f-9f10-0123-456789ab",
    ],
)
def test_ids_come_back_to_the_letter(text: str) -> None:
    session = SessionModel.from_dict(SESSION | {"id": text}, strict=True)

    assert session.id == UUID("e2b1c7a0-55aa-4c1f-9f10-0123456789ab")
    session.id = UUID(str(session.id))
    assert session.to_dict()["id"] == text
    session.id = UUID(int=5)
    assert session.to_dict()["id"] == "00000000-0000-0000-0000-000000000005"


def test_absent_and_null_read_as_none() -> None:
    session = SessionModel.from_dict(SESSION)

    assert session.end_time is None
    assert session.progress_percent is None
    assert "progressPercent" not in session.to_dict()
    assert session.to_dict()["endTime"] is None


def test_evolving_keeps_what_the_attributes_cannot_say() -> None:
    session = SessionModel.from_dict(SESSION)
    renamed = attrs.evolve(session, name="renamed", state=ESessionState.STOPPED)

    assert renamed.to_dict() == SESSION | {"name": "renamed", "state": "Stopped"}
    assert session.to_dict() == SESSION
    assert renamed != session


def test_an_explicit_null_can_be_filled() -> None:
    session = SessionModel.from_dict(SESSION)
    session.end_time = datetime(2026, 1, 1, tzinfo=UTC)

    assert session.to_dict() == SESSION | {"endTime": "2026-01-01T00:00:00+00:00"}


def test_unknown_properties_can_be_changed() -> None:
    session = SessionModel.from_dict(SESSION)
    session.additional_properties["another"] = 5
    del session.additional_properties["sinceALaterRevision"]

    expected = {key: value for key, value in SESSION.items() if key != "sinceALaterRevision"}
    assert session.to_dict() == expected | {"another": 5}


def test_one_warning_for_many_rows() -> None:
    rows = [SESSION | {"usn": SECRET, "name": number} for number in range(100)]
    decoder = Decoder()
    with warnings() as messages:
        sessions = [decoder.model(SessionModel, row) for row in rows]
        anew = Decoder().model(SessionModel, rows[0])

    assert [message.partition(":")[0] for message in messages] == ["SessionModel.name", "SessionModel.usn"] * 2
    assert [session.to_dict() for session in sessions] == rows
    assert anew.to_dict() == rows[0]


def test_lists_come_back_to_the_letter() -> None:
    ids = ["E2B1C7A0-55AA-4C1F-9F10-0123456789AB", None, "no id", 5, "e2b1c7a0-55aa-4c1f-9f10-0123456789ab"]
    file = comes_back("BackupFileModel", {"restorePointIds": ids, "name": "full.vbk"})

    assert isinstance(file, BackupFileModel)
    file.name = "renamed.vbk"
    assert file.to_dict() == {"restorePointIds": ids, "name": "renamed.vbk"}
    assert file.restore_point_ids == [UUID(str(ids[0])), None, "no id", 5, UUID(str(ids[-1]))]
    file.restore_point_ids = [UUID(int=5)]
    assert file.to_dict()["restorePointIds"] == ["00000000-0000-0000-0000-000000000005"]
