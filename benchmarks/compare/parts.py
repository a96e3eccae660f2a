"""What is compared: the parts of the benchmark, the rows of its table, and what each row is to reach."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field, frozen

Unit = Literal["s", "ms", "us", "MB", "KiB", "/s", ""]
OURS = ("ours", "ours_fast")
ALL = (*OURS, "veeam_br", "generated", "by_hand", "floor")
# The default page of a list, and one of 112 kB.
_PAGE, _LARGE_PAGE = 200, 232
# Pages of the list that is read whole, and its rows: ours overlap by one, so that no row is missed when some go.
_PAGES = 50
_ROWS = _PAGE + (_PAGES - 1) * (_PAGE - 1)


@frozen
class Target:
    """What a figure is to reach.

    Attributes:
        kind: `gain`: so many times as good as another; `cost`: at most so many times what another takes; `most`: at
            most so much.
        limit: So many times, or so much in the unit of the row.
        against: The other one.
    """

    kind: Literal["gain", "cost", "most"]
    limit: float
    against: str = ""


@frozen
class Row:
    """A row of the table.

    Attributes:
        figure: What it is called in what contestants answer.
        title: What it is, for people.
        unit: What it is shown in. More is better of what is so many a second, less of everything else.
        targets: What it is to reach.
    """

    figure: str
    title: str
    unit: Unit
    targets: tuple[Target, ...] = ()


@frozen
class Part:
    """A part of the benchmark: one thing that everyone does in turns.

    Attributes:
        rows: What is measured of it.
        job: The job of contestants, with its options. `cold` and `generate` are not theirs.
        contestants: Who does it.
        rounds: How often each does it.
        is_fresh: Whether each does it in a new process every time.
        server: Options of the server that they share, None if they need none.
    """

    rows: tuple[Row, ...]
    job: dict[str, Any]
    contestants: tuple[str, ...] = ALL
    rounds: int = 7
    is_fresh: bool = False
    server: dict[str, Any] | None = field(default=None)


PARTS = {
    "import": Part(
        rows=(
            Row("seconds", "cold import of the client and one model", "ms", (Target("cost", 0.8, "by_hand"),)),
            Row("memory", "memory of that import", "MB", (Target("cost", 1.15, "by_hand"),)),
        ),
        job={"job": "cold"},
        rounds=15,
        is_fresh=True,
    ),
    "first": Part(
        rows=(
            Row("seconds", "first call answered over TLS, in a new process", "ms", (Target("cost", 1.25, "by_hand"),)),
        ),
        job={"job": "first"},
        contestants=(*OURS, "by_hand"),
        rounds=15,
        is_fresh=True,
        server={},
    ),
    "decode": Part(
        rows=(
            Row(
                "seconds",
                f"decode a page of {_PAGE} sessions, bytes to models",
                "ms",
                (Target("gain", 6, "veeam_br"), Target("cost", 1.9, "floor")),
            ),
        ),
        job={"job": "decode", "rows": _PAGE, "seconds": 0.2},
        rounds=9,
    ),
    "decode_more": Part(
        rows=(Row("seconds", "the same with a property that nobody knows", "ms", (Target("cost", 2.3, "floor"),)),),
        job={"job": "decode", "rows": _PAGE, "seconds": 0.2, "more": "sinceALaterRevision"},
        contestants=(*OURS, "floor"),
        rounds=9,
    ),
    "encode": Part(
        rows=(
            Row("dict_seconds", "encode it back, models to dicts", "ms", (Target("gain", 2, "veeam_br"),)),
            Row("seconds", "encode it back, models to bytes", "ms", (Target("cost", 5.2, "floor"),)),
        ),
        job={"job": "encode", "rows": _PAGE, "seconds": 0.1},
        rounds=9,
    ),
    "requests": Part(
        rows=(Row("rate", "64 tasks, TLS, 112 kB pages, not decoded", "/s", (Target("gain", 8, "by_hand"),)),),
        job={"job": "requests", "tasks": 64, "rows": _LARGE_PAGE, "seconds": 1.0, "is_read": False},
        contestants=(*OURS, "by_hand", "floor"),
        server={},
    ),
    "replies": Part(
        rows=(Row("rate", "64 tasks, TLS, 112 kB pages, decoded", "/s"),),
        job={"job": "requests", "tasks": 64, "rows": _LARGE_PAGE, "seconds": 1.0, "is_read": True},
        rounds=5,
        server={},
    ),
    "clients": Part(
        rows=(
            Row("seconds", "200 clients made", "ms", (Target("most", 50),)),
            Row("memory", "memory of 200 clients", "MB", (Target("most", 5),)),
        ),
        job={"job": "clients", "count": 200},
        rounds=3,
        is_fresh=True,
    ),
    "pagination": Part(
        rows=(Row("seconds", f"{_PAGES} pages at 30 ms, window 8", "s", (Target("most", 0.30),)),),
        job={"job": "pagination", "window": 8, "expected": _ROWS},
        rounds=5,
        server={"latency": 0.03, "sessions": _ROWS},
    ),
    "fleet": Part(
        rows=(
            Row("cpu", "fleet of 500, four calls a round: CPU a server-round", "ms", (Target("cost", 1.6, "floor"),)),
            Row("seconds", "a round of the whole fleet", "s"),
        ),
        job={"job": "fleet"},
        # The plain one takes states of jobs as the newest servers spell them, and no others.
        contestants=(*OURS, "veeam_br", "by_hand", "floor"),
        rounds=3,
        server={"ports": 500},
    ),
    "idle": Part(
        rows=(Row("memory", "a client with a connection that nothing goes over", "KiB", (Target("most", 210),)),),
        job={"job": "idle"},
        contestants=(*OURS, "floor"),
        rounds=3,
        is_fresh=True,
        server={"ports": 200},
    ),
    "again": Part(
        rows=(
            Row("connections", "TLS handshakes of a server's round after a minute", "", (Target("most", 0),)),
            Row("cpu", "CPU of that round", "ms"),
        ),
        job={"job": "again", "every": 60.0},
        contestants=OURS,
        rounds=1,
        is_fresh=True,
        server={"ports": 20},
    ),
    "schedule": Part(
        rows=(Row("cpu", "polling 2,000 servers: CPU of an outcome", "us", (Target("most", 60),)),),
        job={"job": "schedule", "servers": 2_000, "every": 2.0, "seconds": 4.0},
        contestants=OURS,
        rounds=3,
    ),
    "held": Part(
        rows=(Row("memory", "memory of 100,000 sessions held", "MB", (Target("gain", 2, "veeam_br"),)),),
        job={"job": "held", "rows": 100_000},
        rounds=3,
        is_fresh=True,
    ),
    "compact": Part(
        rows=(Row("memory", "memory of 100,000 sessions in compact form", "MB", (Target("cost", 0.8, "floor"),)),),
        job={"job": "held", "rows": 100_000, "is_compact": True},
        contestants=(*OURS, "floor"),
        rounds=1,
        is_fresh=True,
    ),
    "generate": Part(
        rows=(Row("seconds", "`make generate`", "s", (Target("most", 20),)),),
        job={"job": "generate"},
        contestants=("ours", "generated"),
        rounds=3,
        is_fresh=True,
    ),
}


@frozen
class Growth:
    """How a cost grows with a size.

    Attributes:
        title: What costs, for people.
        size: What grows, for people.
        cost: What is measured, for people.
        part: What is done; `SIZE` stands for the size among the options.
        sizes: The sizes.
        figure: The cost, by its name in what contestants answer.
        by_size: Whether the figure is that of one of so many.
    """

    title: str
    size: str
    cost: str
    part: Part
    sizes: tuple[int, ...]
    figure: str
    by_size: bool = False


SIZE = "SIZE"

GROWTH = {
    "decode": Growth(
        title="decoding",
        size="rows of a page",
        cost="seconds",
        part=Part(
            rows=(),
            job={"job": "decode", "rows": SIZE, "seconds": 0.1},
            contestants=(*OURS, "veeam_br", "floor"),
            rounds=3,
        ),
        sizes=(1, 10, 100, 1_000, 10_000, 100_000),
        figure="seconds",
    ),
    "fleet": Growth(
        title="a round of a fleet",
        size="servers",
        cost="CPU seconds",
        # One after the other: connections of all at once are more than a process may have files.
        part=Part(
            rows=(), job={"job": "fleet"}, contestants=(*OURS, "floor"), rounds=1, is_fresh=True, server={"ports": SIZE}
        ),
        sizes=(10, 100, 500, 2_000, 5_000),
        figure="cpu",
        by_size=True,
    ),
    "requests": Growth(
        title="a request among many tasks",
        size="tasks on one client",
        cost="seconds a request",
        part=Part(
            rows=(),
            job={"job": "requests", "tasks": SIZE, "rows": _LARGE_PAGE, "seconds": 0.7, "is_read": False},
            contestants=(*OURS, "by_hand", "floor"),
            rounds=3,
            server={},
        ),
        sizes=(1, 8, 64, 512),
        figure="each",
    ),
}
