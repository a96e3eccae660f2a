"""What is new since the last round, every row once: sessions and malware events."""

from __future__ import annotations

import asyncio
import hashlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar
from uuid import uuid4

from attrs import evolve, field, frozen

from ..errors import CursorMoved, InvalidArgument
from ..rest.models import ESessionsFiltersOrderColumn, ESessionState
from ..runtime.files import decoded, whole_file
from ..runtime.kinds import identity, moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy import Connection

    from ..client.client import VeeamClient
    from ..client.pager import Pager
    from ..fleet.poll import Keep
    from ..rest.models import SessionModel, SuspiciousActivityEventModel
    from .sql_cursors import SqlCursors


class Identified(Protocol):
    """A row with an id."""

    @property
    def id(self) -> UUID:
        """The id."""
        ...


T = TypeVar("T", bound=Identified)
# How far ahead of ours the clock of a server can be.
_AHEAD = timedelta(days=1)


@frozen
class Cursor:
    """How far a server was read.

    Attributes:
        start: Nothing from before is read.
        newest: Time of the newest row.
        seen: Rows that were delivered and would be read again, with their times.
    """

    start: datetime
    newest: datetime
    seen: dict[str, datetime]

    def to_json(self) -> dict[str, Any]:
        """Give it as plain JSON values."""
        seen = {key: at.isoformat() for key, at in self.seen.items()}
        return {"start": self.start.isoformat(), "newest": self.newest.isoformat(), "seen": seen}

    @classmethod
    def from_json(cls, saved: dict[str, Any]) -> Cursor:
        """Read what `to_json` gave."""
        seen = {key: datetime.fromisoformat(at) for key, at in saved["seen"].items()}
        return cls(datetime.fromisoformat(saved["start"]), datetime.fromisoformat(saved["newest"]), seen)


@frozen
class News(Generic[T]):
    """The rows of a server that were not there in the round before.

    Attributes:
        server: The server's address.
        rows: The rows, oldest first.
        cursor: How far the server was read with them.
        token: Stands for that in a database.
        before: The token of what it was read on from.
    """

    server: str
    rows: Sequence[T]
    cursor: Cursor = field(repr=False)
    token: str = field(factory=lambda: uuid4().hex, repr=False, eq=False)
    before: str | None = field(default=None, repr=False, eq=False)


class Feed(Generic[T]):
    """Reads what is new, every row exactly once.

    Rows are told apart by their ids. Each round also reads again what is younger than the newest row less `overlap`,
    for rows that come into the list later than younger ones. In `Fleet.poll`, a server's next round waits until its
    outcome was taken, so that none is lost.

    A feed without a file or a database begins anew in each process. With one, call `save` when the rows are where they
    belong; after a restart the feed goes on from there. A file belongs to one process.

    Args:
        path: File that keeps how far each server was read; it need not exist.
        cursors: A database that keeps it, for pollers whose shards move.
        since: How far back the first round of a server reads.
        overlap: How much later than younger ones a row may come into the list.

    Raises:
        InvalidArgument: The file is not one of a feed, or there is a database too.
    """

    keep: ClassVar[Keep] = "all"

    def __init__(
        self,
        path: str | Path | None = None,
        *,
        cursors: SqlCursors | None = None,
        since: timedelta = timedelta(days=1),
        overlap: timedelta = timedelta(minutes=10),
    ) -> None:
        if path is not None and cursors is not None:
            raise InvalidArgument("give either a file or cursors=")
        self._path = Path(path) if path is not None else None
        self._cursors = cursors
        # Of each server, what was read on from what is in the database, each by its token.
        self._chains: dict[str, list[str | None]] = {}
        self._since = since
        self._overlap = overlap
        self._saved = self._load()
        self._read = dict(self._saved)

    async def __call__(self, vbr: VeeamClient) -> News[T]:
        """Ask a server for what is new.

        Args:
            vbr: The server.
        """
        chain: list[str | None] = [None]
        if self._cursors is not None:
            await asyncio.to_thread(self._follow, self._cursors, vbr.server)
            chain = self._chains[vbr.server]
        cursor = self._read.get(vbr.server)
        if cursor is None:
            start = datetime.now(UTC) - self._since
            cursor = Cursor(start, start, {})
        read = await self._rows(vbr, max(cursor.start, cursor.newest - self._overlap)).collect()
        # A row whose time cannot be read counts as one of the newest.
        keys = [_key(row) for row in read]
        times = {key: self._time(row) or cursor.newest for key, row in zip(keys, read, strict=True)}
        # One row of a server whose clock is far ahead must not hide all that comes until then.
        latest = datetime.now(UTC) + _AHEAD
        newest = max([cursor.newest, *(min(at, latest) for at in times.values())])
        seen = {key: at for key, at in {**cursor.seen, **times}.items() if at >= newest - self._overlap}
        fresh = [row for key, row in zip(keys, read, strict=True) if key not in cursor.seen]
        self._read[vbr.server] = after = Cursor(cursor.start, newest, seen)
        news = News(vbr.server, fresh, after, before=chain[-1])
        if fresh:
            chain.append(news.token)
        elif news.before is not None:
            # Nothing new leaves the place as it is, so that whoever has no rows to write need not save it.
            news = evolve(news, token=news.before)
        return news

    def save(self, *news: News[T], within: Connection | None = None) -> None:
        """Keep in the file or the database that these rows are where they belong.

        Args:
            *news: The values of outcomes, in the order in which they came.
            within: A connection to the database in a transaction of your own: this holds together with what else is in
                that transaction, or not at all.

        Raises:
            CursorMoved: Another poller has written on from the same place, and has these rows, or rows before them were
                not saved. The next round goes on from what was saved last.
        """
        if self._cursors is not None:
            for one in news:
                try:
                    self._cursors.save(
                        self._name, one.server, one.cursor.to_json(), token=one.token, before=one.before, within=within
                    )
                except CursorMoved:
                    self._chains.pop(one.server, None)
                    raise
            return
        for one in news:
            self._saved[one.server] = one.cursor
        if self._path is not None:
            saved = {server: cursor.to_json() for server, cursor in self._saved.items()}
            with whole_file(self._path) as file:
                file.write(json.dumps(saved, indent=1).encode())

    def _follow(self, cursors: SqlCursors, server: str) -> None:
        """Go on from what is in the database, unless this feed has read on from just that already."""
        written = cursors.load(self._name, server)
        token, chain = written and written[0], self._chains.get(server, [])
        if token in chain:
            del chain[: chain.index(token)]
            return
        self._chains[server] = [token]
        self._read.pop(server, None)
        if written is not None:
            self._read[server] = Cursor.from_json(written[1])

    @property
    def _name(self) -> str:
        return type(self).__name__

    def _load(self) -> dict[str, Cursor]:
        if self._path is None or not self._path.exists():
            return {}
        try:
            saved = json.loads(decoded(self._path.read_bytes()))
            return {server: Cursor.from_json(cursor) for server, cursor in saved.items()}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InvalidArgument(f"{self._path} is not a file of positions in feeds: {error!r}") from None

    def _rows(self, vbr: VeeamClient, after: datetime) -> Pager[T]:
        raise NotImplementedError

    def _time(self, row: T) -> datetime | None:
        raise NotImplementedError


class SessionFeed(Feed["SessionModel"]):
    """The sessions that were created since the last round."""

    def _rows(self, vbr: VeeamClient, after: datetime) -> Pager[SessionModel]:
        return vbr.paginate(vbr.sessions.get_all_sessions, created_after_filter=after)

    def _time(self, row: SessionModel) -> datetime | None:
        return moment(row.creation_time)


class EndedSessionFeed(Feed["SessionModel"]):
    """The sessions that ended since the last round, each with its result.

    `SessionFeed` gives a session when it begins, and not again when it ends; this one gives it when nothing of it
    changes any more, which is what a database and a report want.
    """

    def _rows(self, vbr: VeeamClient, after: datetime) -> Pager[SessionModel]:
        return vbr.paginate(
            vbr.sessions.get_all_sessions,
            ended_after_filter=after,
            state_filter=ESessionState.STOPPED,
            order_column=ESessionsFiltersOrderColumn.END_TIME,  # those that end meanwhile come last
            order_asc=True,
        )

    def _time(self, row: SessionModel) -> datetime | None:
        return moment(row.end_time)


class MalwareFeed(Feed["SuspiciousActivityEventModel"]):
    """The malware events that were detected since the last round."""

    def _rows(self, vbr: VeeamClient, after: datetime) -> Pager[SuspiciousActivityEventModel]:
        return vbr.paginate(vbr.malware_detection.view_suspicious_activity_events, detected_after_time_utc_filter=after)

    def _time(self, row: SuspiciousActivityEventModel) -> datetime | None:
        return moment(row.detection_time_utc)


def _key(row: Any) -> str:
    """Give what tells a row apart: its id, or all of it."""
    if identity(row.id) is not None:
        return str(row.id)
    text = json.dumps(row.to_dict(), sort_keys=True, default=str)
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()
