"""Sessions in a database, over runs, restarts and servers that are away."""

from __future__ import annotations

import os
import runpy
import sqlite3
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from tests.support.programs import EXAMPLES, run, run_job, simulator, write_fleet
from veeam_client.simulator import Simulator, in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = "sessions_to_sql.py"


@pytest.fixture
def servers() -> Iterator[tuple[Simulator, ...]]:
    with in_thread(simulator(1), simulator(2)) as running:
        yield running


def expected(*servers: Simulator) -> set[tuple[str, str]]:
    return {
        (server.name, row["id"]) for server in servers for row in server.world.sessions if row["state"] == "Stopped"
    }


def stored(folder: Path) -> set[tuple[str, str]]:
    with sqlite3.connect(folder / "sessions.db") as database:
        rows = database.execute("SELECT server, id FROM veeam_sessions").fetchall()
    database.close()
    assert len(rows) == len(set(rows))
    return {(server, str(UUID(key))) for server, key in rows}


def test_every_session_is_stored_once(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    one, two = servers
    fleet = write_fleet(tmp_path, one, down=two.name)
    first = run(PROGRAM, "--fleet", fleet, "--since-days", 1000, cwd=tmp_path)
    assert first.returncode == 1
    assert f"{two.name}: " in first.stderr
    assert stored(tmp_path) == expected(one)

    # The other one is back, and a job has run.
    job = run_job(one, "Failed", "no space")
    fleet = write_fleet(tmp_path, one, two)
    second = run(PROGRAM, "--fleet", fleet, "--since-days", 1000, cwd=tmp_path)
    assert (second.returncode, second.stderr) == (0, "")
    assert f"{one.name}: sessions: 1" in second.stdout
    assert stored(tmp_path) == expected(one, two)
    with sqlite3.connect(tmp_path / "sessions.db") as database:
        row = database.execute(
            "SELECT name, result, message, ended_at FROM veeam_sessions WHERE message = 'no space'"
        ).fetchone()
    database.close()
    assert row[:3] == (job["name"], "Failed", "no space")
    assert row[3]

    # Nothing is new; without a cursor all is read again, and still nothing comes twice.
    third = run(PROGRAM, "--fleet", fleet, cwd=tmp_path)
    assert f"{one.name}: sessions: 0" in third.stdout
    (tmp_path / "sessions.cursor.json").unlink()
    fourth = run(PROGRAM, "--fleet", fleet, "--since-days", 1000, cwd=tmp_path)
    assert fourth.returncode == 0
    assert stored(tmp_path) == expected(one, two)


def test_a_database_that_breaks_off_is_told_and_moves_no_cursor(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    fleet = write_fleet(tmp_path, servers[0])
    run(PROGRAM, cwd=tmp_path, VEEAM_HOSTS="", DATABASE_URL="sqlite:///sessions.db")
    done = run(PROGRAM, "--fleet", fleet, cwd=tmp_path, DATABASE_URL="sqlite:///file:sessions.db?mode=ro&uri=true")
    assert done.returncode == 1
    assert done.stderr == "the database does not take the sessions: attempt to write a readonly database\n"
    assert not (tmp_path / "sessions.cursor.json").exists()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("mysql://root:simulated-password@db/x", ""),
        ("nonsense", "DATABASE_URL: Could not parse"),
        ("sqlite:////no/such/folder/x.db", "DATABASE_URL: (sqlite3.OperationalError) unable to open"),
    ],
)
def test_a_database_that_is_none(url: str, expected: str, tmp_path: Path) -> None:
    done = run(PROGRAM, cwd=tmp_path, DATABASE_URL=url)
    assert done.returncode == 2
    assert expected in done.stderr


def test_what_postgresql_is_told() -> None:
    program = runpy.run_path(str(EXAMPLES / PROGRAM))
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    statement = str(program["INSERTS"]["postgresql"].compile(dialect=dialect))
    assert statement.startswith("INSERT INTO veeam_sessions (server, id, job_id, ")
    assert statement.endswith(" ON CONFLICT DO NOTHING")
    created = str(CreateTable(program["sessions"]).compile(dialect=dialect))
    assert "id UUID NOT NULL" in created
    assert "ended_at TIMESTAMP WITH TIME ZONE" in created
    assert "PRIMARY KEY (server, id)" in created


@pytest.mark.skipif("TEST_POSTGRESQL_URL" not in os.environ, reason="TEST_POSTGRESQL_URL names no database")
def test_a_real_postgresql(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    url = os.environ["TEST_POSTGRESQL_URL"]
    program = runpy.run_path(str(EXAMPLES / PROGRAM))
    engine = create_engine(url)
    program["metadata"].drop_all(engine)
    fleet = write_fleet(tmp_path, *servers)
    for _ in range(2):
        done = run(PROGRAM, "--fleet", fleet, "--since-days", 1000, cwd=tmp_path, DATABASE_URL=url)
        assert (done.returncode, done.stderr) == (0, "")
        (tmp_path / "sessions.cursor.json").unlink()
    table = program["sessions"]
    with engine.connect() as connection:
        rows = [(server, str(key)) for server, key in connection.execute(select(table.c.server, table.c.id))]
    engine.dispose()
    assert len(rows) == len(set(rows))
    assert set(rows) == expected(*servers)
