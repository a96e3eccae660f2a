"""Keep the sessions of the fleet in a database: SQLite, or PostgreSQL by another URL.

    python examples/sessions_to_sql.py --fleet fleet.toml
    DATABASE_URL=postgresql+psycopg://user:password@db/veeam python examples/sessions_to_sql.py --fleet fleet.toml

For cron or a systemd timer, every few minutes. Each run adds the sessions that have ended since the one before, with
their results. How far each server was read is in the cursor file, which is written after the rows are committed: a run
that dies in between reads them again, and rows that are there already are left alone. A server that does not answer is
caught up with by the next run that reaches it. Times are in UTC.

Needs: SQLAlchemy, and psycopg for PostgreSQL. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may see sessions (ViewSessions), such as a viewer.
Exit status: 0 all kept; 1 a server did not answer, or the database broke off; 2 wrong settings, or no database.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, DateTime, MetaData, Table, Text, Uuid, create_engine
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError

from veeam_client import Fleet
from veeam_client.collectors import EndedSessionFeed
from veeam_client.errors import InvalidArgument

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from veeam_client.models import SessionModel

metadata = MetaData()
sessions = Table(
    "veeam_sessions",
    metadata,
    Column("server", Text, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("job_id", Uuid, index=True),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("result", Text, index=True),
    Column("message", Text),
    Column("started_at", DateTime(timezone=True), index=True),
    Column("ended_at", DateTime(timezone=True)),
    Column("initiated_by", Text),
)
# INSERT that leaves rows alone which are there is spelt in the same way by both, and not by others.
INSERTS = {
    "postgresql": postgresql.insert(sessions).on_conflict_do_nothing(),
    "sqlite": sqlite.insert(sessions).on_conflict_do_nothing(),
}


def utc(moment: datetime | None) -> datetime | None:
    """Give a time in UTC: SQLite keeps no offsets."""
    return moment.astimezone(UTC) if moment else None


def row_of(server: str, session: SessionModel) -> dict[str, Any]:
    """Give a session as a row. A zero id stands for none."""
    return {
        "server": server,
        "id": session.id,
        "job_id": session.job_id if session.job_id.int else None,
        "name": session.name,
        "type": str(session.session_type),
        "result": str(session.result.result) if session.result else None,
        "message": (session.result.message or None) if session.result else None,
        "started_at": utc(session.creation_time),
        "ended_at": utc(session.end_time),
        "initiated_by": session.initiated_by,
    }


def store(engine: Engine, rows: list[dict[str, Any]]) -> None:
    """Write rows in one transaction."""
    with engine.begin() as connection:
        connection.execute(INSERTS[engine.dialect.name], rows)


async def run(fleet: Fleet, engine: Engine, feed: EndedSessionFeed) -> int:
    """Write what each server has, as soon as it has answered."""
    failed = 0
    async with fleet:
        async for outcome in fleet.map(feed):
            name = outcome.server.name
            if outcome.value is None:
                failed += 1
                print(f"{name}: {outcome.error}", file=sys.stderr)
                continue
            if rows := [row_of(name, session) for session in outcome.value.rows]:
                await asyncio.to_thread(store, engine, rows)
            feed.save(outcome.value)
            print(f"{name}: sessions: {len(rows)}")
    return 1 if failed else 0


def main() -> int:
    """Open the database, and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--cursor", type=Path, default=Path("sessions.cursor.json"), help="file (%(default)s)")
    parser.add_argument("--since-days", type=float, default=30, help="for servers that are read first (%(default)s)")
    args = parser.parse_args()
    try:
        # From the environment, not the command line: there is a password in it.
        engine = create_engine(os.environ.get("DATABASE_URL", "sqlite:///sessions.db"))
        if engine.dialect.name not in INSERTS:
            parser.error(f"DATABASE_URL is for {engine.dialect.name}; this program knows {', '.join(INSERTS)}")
        metadata.create_all(engine)
    except (ArgumentError, DBAPIError, ImportError) as wrong:
        parser.error(f"DATABASE_URL: {str(wrong).splitlines()[0]}")
    try:
        feed = EndedSessionFeed(args.cursor, since=timedelta(days=args.since_days))
        fleet = Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env()
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    try:
        return asyncio.run(run(fleet, engine, feed))
    except DBAPIError as error:
        print(f"the database does not take the sessions: {error.orig}", file=sys.stderr)
        return 1
    finally:
        engine.dispose()


if __name__ == "__main__":
    sys.exit(main())
