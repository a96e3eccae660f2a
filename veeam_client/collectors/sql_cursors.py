"""How far feeds have read, in a database (extra `sql`)."""

from __future__ import annotations

import json
from contextlib import nullcontext
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..errors import CursorMoved
from ..runtime.extras import extra

with extra("sql"):
    from sqlalchemy import Column, Engine, MetaData, String, Table, Text, create_engine, insert, inspect, select, update
    from sqlalchemy.exc import DBAPIError, IntegrityError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import URL, Connection

_TOKEN = 32
_NAME, _SERVER = 100, 500


class SqlCursors:
    """How far feeds have read each server, in a table that all pollers of a fleet have in common.

        cursors = SqlCursors("postgresql+psycopg://poller@db.example.com/veeam")
        feed = EndedSessionFeed(cursors=cursors)
        async for outcome in fleet.poll(feed, every=60):
            if outcome.value is not None:
                with cursors.engine.begin() as connection:       # what is told, and how far, together
                    if outcome.value.rows:
                        connection.execute(insert(sessions), rows_of(outcome.value))
                    feed.save(outcome.value, within=connection)

    A poller that is started again, or that another shard's servers come to, goes on where the last one wrote that it
    was. Of two that read a server at the same time, one writes, and the other gets `CursorMoved`; its next round goes
    on from there.

    Args:
        database: SQLAlchemy's URL of the database, or its engine. A file of SQLite is for the processes of one machine;
            databases of a server need their driver, such as psycopg.
        table: The table's name. It is made if it does not exist.
    """

    def __init__(
        self, database: str | URL | Engine = "sqlite:///veeam-cursors.db", *, table: str = "veeam_cursors"
    ) -> None:
        self.engine = database if isinstance(database, Engine) else create_engine(database)
        self._table = Table(
            table,
            MetaData(),
            Column("feed", String(_NAME), primary_key=True),
            Column("server", String(_SERVER), primary_key=True),
            Column("token", String(_TOKEN), nullable=False),
            Column("cursor", Text, nullable=False),
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.engine.url!r})"

    def load(self, feed: str, server: str) -> tuple[str, dict[str, Any]] | None:
        """Give how far a server was read, and the token of whoever wrote that; None if nobody has.

        Args:
            feed: The feed.
            server: The server's address.
        """
        table = self._made
        wanted = select(table.c.token, table.c.cursor).where(table.c.feed == feed, table.c.server == server)
        with self.engine.connect() as connection:
            row = connection.execute(wanted).one_or_none()
        return None if row is None else (row.token, json.loads(row.cursor))

    def save(
        self,
        feed: str,
        server: str,
        cursor: Mapping[str, Any],
        *,
        token: str,
        before: str | None,
        within: Connection | None = None,
    ) -> None:
        """Write how far a server was read, unless somebody else has meanwhile.

        Args:
            feed: The feed.
            server: The server's address.
            cursor: How far, as JSON values.
            token: Stands for it from now on.
            before: The token of what it was read on from; None for nothing.
            within: A connection with a transaction of the caller's; one of its own if it is not given.

        Raises:
            CursorMoved: Somebody else has.
        """
        table = self._made
        written = {"token": token, "cursor": json.dumps(cursor)}
        with nullcontext(within) if within is not None else self.engine.begin() as connection:
            if before is None:
                try:
                    connection.execute(insert(table).values(feed=feed, server=server, **written))
                except IntegrityError:
                    raise _moved(feed, server) from None
                return
            mine = (table.c.feed == feed, table.c.server == server, table.c.token == before)
            if connection.execute(update(table).where(*mine).values(**written)).rowcount != 1:
                raise _moved(feed, server)

    @cached_property
    def _made(self) -> Table:
        try:
            self._table.metadata.create_all(self.engine)
        except DBAPIError:
            # Another poller, or another server's round of this one, may have made it at the same moment.
            if not inspect(self.engine).has_table(self._table.name):
                raise
        return self._table


def _moved(feed: str, server: str) -> CursorMoved:
    return CursorMoved(
        f"another poller has written how far {feed} was read, or rows before these were not saved; leave these rows "
        "out and go on: the next round reads on from what was saved last. Each server is in one shard: if nothing "
        "failed, look for a poller that runs twice",
        server=server,
    )
