"""Feeds that go on where the last poller was, by SQLite and by PostgreSQL."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, create_engine, event, func, insert, select

from tests.support.fleets import server_of
from tests.support.postgres import postgres
from veeam_client import Fleet, VeeamClient, errors
from veeam_client.collectors import MalwareFeed, News, SessionFeed, SqlCursors
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

TOLD = Table("told", MetaData(), Column("id", String(40), primary_key=True), Column("poller", String(20)))


@pytest.fixture(scope="module")
def postgres_url() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Any) -> Iterator[Engine]:
    is_file = request.param == "sqlite"
    url = f"sqlite:///{tmp_path}/cursors.db" if is_file else request.getfixturevalue("postgres_url")
    engine = create_engine(url)
    TOLD.metadata.drop_all(engine)
    TOLD.metadata.create_all(engine)
    yield engine
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE IF EXISTS veeam_cursors")
    engine.dispose()


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(seed=3, jobs=5, sessions=40, mood=Mood(run_seconds=0.1)) as server:
        yield server


def feed_of(engine: Engine) -> SessionFeed:
    """What a poller makes when it starts."""
    return SessionFeed(cursors=SqlCursors(engine), since=timedelta(days=3650))


def tell(connection: Connection, news: News[Any], poller: str = "one") -> None:
    """Write rows; one that was told before is an error, as ids are a primary key."""
    if news.rows:
        connection.execute(insert(TOLD), [{"id": str(row.id), "poller": poller} for row in news.rows])


def told(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(TOLD)).scalar_one()


async def count(vbr: VeeamClient) -> int:
    return await vbr.paginate(vbr.sessions.get_all_sessions).total() or 0


async def run_job(vbr: VeeamClient) -> None:
    jobs = (await vbr.jobs.get_all_jobs()).data
    await vbr.run(vbr.jobs.start_job, id=jobs[0].id).with_options(longest_step=0.1)


async def test_a_poller_that_starts_again_goes_on(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr = fleet.client(server.name)
        total = await count(vbr)
        feed = feed_of(engine)
        news = await feed(vbr)
        with engine.begin() as connection:
            tell(connection, news)
            feed.save(news, within=connection)
        assert told(engine) == total
        # It reads on, and is killed before that is written.
        await run_job(vbr)
        fresh = [row.id for row in (await feed(vbr)).rows]
        assert len(fresh) == await count(vbr) - total > 0
        # Its successor has those rows again, and no other.
        feed = feed_of(engine)
        news = await feed(vbr)
        assert [row.id for row in news.rows] == fresh
        with engine.begin() as connection:
            tell(connection, news)
            feed.save(news, within=connection)
        assert (await feed(vbr)).rows == []
        assert (await feed_of(engine)(vbr)).rows == []


async def test_what_is_told_and_how_far_are_written_together(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr, feed = fleet.client(server.name), feed_of(engine)
        news = await feed(vbr)
        with engine.begin() as connection:
            tell(connection, news)
            feed.save(news, within=connection)
            connection.rollback()
        assert told(engine) == 0
        again = await feed_of(engine)(vbr)
        assert [row.id for row in again.rows] == [row.id for row in news.rows]


async def test_several_rounds_are_written_at_once(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr, feed = fleet.client(server.name), feed_of(engine)
        first = await feed(vbr)
        await run_job(vbr)
        second = await feed(vbr)
        assert not {row.id for row in first.rows} & {row.id for row in second.rows}
        feed.save(first, second)
        assert (await feed(vbr)).rows == []
        assert (await feed_of(engine)(vbr)).rows == []


def test_two_pollers_make_the_table_at_the_same_moment(engine: Engine) -> None:
    cursors = SqlCursors(engine)

    def another_is_faster(*_: object, **__: object) -> None:
        assert SqlCursors(engine).load("feed", "server") is None

    event.listen(cursors._table, "before_create", another_is_faster)
    assert cursors.load("feed", "server") is None
    cursors.save("feed", "server", {}, token="one", before=None)


async def test_rounds_without_rows_need_not_be_written(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr, feed = fleet.client(server.name), SessionFeed(cursors=SqlCursors(engine), since=timedelta(0))
        for _ in range(2):
            assert not (await feed(vbr)).rows
            await run_job(vbr)
            news = await feed(vbr)
            assert news.rows
            feed.save(news)
        empty = await feed(vbr)
        assert not empty.rows
        feed.save(empty)
        assert not (await feed_of(engine)(vbr)).rows


async def test_rows_that_could_not_be_written_come_again(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr, feed = fleet.client(server.name), feed_of(engine)
        feed.save(await feed(vbr))
        await run_job(vbr)
        lost = [row.id for row in (await feed(vbr)).rows]
        assert lost
        # The next round cannot be written without them, and says so.
        with pytest.raises(errors.CursorMoved):
            feed.save(await feed(vbr))
        again = await feed(vbr)
        assert [row.id for row in again.rows] == lost
        feed.save(again)


async def test_of_two_pollers_of_a_server_one_tells_each_row(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr = fleet.client(server.name)
        old, new = feed_of(engine), feed_of(engine)
        for _ in range(3):
            news = [(name, feed, await feed(vbr)) for name, feed in (("old", old), ("new", new))]
            refused = list[str]()
            for name, feed, one in news if refused else reversed(news):
                try:
                    with engine.begin() as connection:
                        feed.save(one, within=connection)
                        tell(connection, one, name)
                except errors.CursorMoved:
                    refused.append(name)
            assert refused == ["old"]
            await run_job(vbr)
        # Each goes on from where the other is: nothing is lost with the one that was refused.
        rest = await old(vbr)
        with engine.begin() as connection:
            tell(connection, rest, "old")
            old.save(rest, within=connection)
        assert told(engine) == await count(vbr)


async def test_a_shard_that_moves_loses_nothing_and_tells_nothing_twice(engine: Engine, server: Simulator) -> None:
    """Two pollers of one server overlap while it moves, and each is stopped at any point."""

    async def poller(name: str, fleet: Fleet, rounds: int) -> None:
        feed = feed_of(engine)
        async with aclosing(fleet.poll(feed, every=0.05)) as polled:
            async for outcome in polled:
                assert outcome.value is not None, outcome.error
                try:
                    with engine.begin() as connection:
                        feed.save(outcome.value, within=connection)
                        tell(connection, outcome.value, name)
                except errors.CursorMoved:
                    continue
                rounds -= 1
                if not rounds:
                    return

    async with Fleet([server_of(server)]) as one, Fleet([server_of(server, name="moved")]) as two, asyncio.timeout(60):
        first = asyncio.create_task(poller("one", one, 10**6))
        for _ in range(2):
            await run_job(two.client("moved"))
        second = asyncio.create_task(poller("two", two, 10**6))
        for _ in range(2):
            await run_job(two.client("moved"))
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        vbr = two.client("moved")
        await run_job(vbr)
        while told(engine) < await count(vbr):
            assert not second.done(), second
            await asyncio.sleep(0.05)
        second.cancel()
        await asyncio.gather(second, return_exceptions=True)


async def test_feeds_are_told_apart(engine: Engine, server: Simulator) -> None:
    async with Fleet([server_of(server)]) as fleet:
        vbr = fleet.client(server.name)
        sessions = feed_of(engine)
        sessions.save(await sessions(vbr))
        malware = MalwareFeed(cursors=SqlCursors(engine), since=timedelta(days=3650))
        news = await malware(vbr)
        assert len(news.rows) == await vbr.paginate(vbr.malware_detection.view_suspicious_activity_events).total()
        malware.save(news)
        assert (await MalwareFeed(cursors=SqlCursors(engine))(vbr)).rows == []


def test_a_file_or_a_database() -> None:
    with pytest.raises(errors.InvalidArgument, match="either"):
        SessionFeed("cursors.json", cursors=SqlCursors("sqlite://"))


def test_a_password_of_a_database_is_hidden() -> None:
    assert "secret" not in repr(SqlCursors("postgresql+psycopg://poller:secret@db.example.com/veeam"))
