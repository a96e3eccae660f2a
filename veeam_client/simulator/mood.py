"""How well a simulated server behaves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

__all__ = ["MOODS", "Mood", "hits"]


_BODIES: Final = (
    "nulls", "leave_out", "unknown_values", "unknown_properties", "timestamps", "zero_dates", "zero_ids",
    "negative_ports", "decimal_comma", "long_durations", "no_support_id", "null_rows", "text_rows", "rows_without_id",
    "null_data", "null_window", "single_socket",
)  # fmt: skip
"""What changes the JSON of replies."""


@dataclass(slots=True)
class Mood:
    """What a simulated server makes its clients suffer. Change it while the server runs: it counts from then on.

    A share is a number from 0.0, never, to 1.0, always. What is left to chance is drawn from the server's seed.
    """

    # --- time and connections ---
    latency: float | Mapping[str, float] = 0.0
    """Seconds before every reply; or by the id of the operation, such as ``{"GetAllJobs": 10}``."""
    jitter: float = 0.0
    """At most so many further seconds, drawn anew for every reply."""
    refuse: float = 0.0
    """The share of new connections that are reset."""
    refuse_period: float = 0.0
    """Resets every new connection during the first half of each period of so many seconds; 0 for never."""
    reset: float = 0.0
    """The share of requests whose connection is reset instead of a reply."""
    slow_body: float = 0.0
    """Seconds over which the body of every reply is spread."""
    half_body: float = 0.0
    """The share of replies whose connection ends in the middle of the body."""

    # --- statuses that come from in front of a server ---
    too_many_requests: float = 0.0
    """The share of requests answered with 429."""
    unavailable: float = 0.0
    """The share of requests answered with 503."""
    retry_after: float | None = None
    """Seconds that Retry-After names with a 429 or 503; None leaves the header out."""
    retry_after_date: bool = False
    """Whether Retry-After is a date instead of seconds."""
    html_errors: bool = False
    """Whether errors have the HTML page of a proxy for a body."""

    failing: frozenset[str] = frozenset()
    """Ids of operations that answer 500, whatever is asked of them."""

    # --- tokens ---
    unauthorized: Literal["empty", "string", "error"] = "empty"
    """The body of a 401 for a bad access token: none, a bare JSON string, or the error form."""
    forbid_after_refresh: bool = False
    """Whether a refreshed session gets 403 to everything, until there is a new sign-in."""

    sign_in_pages: tuple[int, ...] = ()
    """Statuses with which the next requests to the token address are answered, each by the HTML page of a proxy. Once
    they are used up the server answers itself."""
    lock_after: int | None = None
    """After so many wrong passwords in a row an account is locked; None for never."""
    lock_seconds: float = 1800.0
    """For how long, by the server's clock."""

    # --- bodies ---
    nulls: bool = False
    """Whether properties that are absent are null instead."""
    leave_out: float = 0.0
    """The share of objects without one of their required properties."""
    unknown_values: float = 0.0
    """The share of enumeration values that the revision does not list."""
    unknown_properties: bool = False
    """Whether objects have a property that the revision does not know."""
    timestamps: Literal["", "seven", "naive", "mixed"] = ""
    """How timestamps are written: as they are; with seven fractional digits; without an offset; with 0, 5, 6 or 7
    digits and an offset, a Z or nothing in turn."""

    zero_dates: bool = False
    """Whether moments that are absent are 0001-01-01T00:00:00, with an offset, a Z or nothing in turn."""
    zero_ids: bool = False
    """Whether ids that are absent are all zeros."""
    negative_ports: bool = False
    """Whether ports are -1."""
    decimal_comma: bool = False
    """Whether rates are written as ``33,3 MB``."""
    long_durations: bool = False
    """Whether durations are a day longer: ``1.00:03:26``."""
    no_support_id: bool = False
    """Whether the licence's support id is empty."""

    # --- lists ---
    null_rows: float = 0.0
    """The share of rows that are null."""
    text_rows: float = 0.0
    """The share of rows that are a string."""
    rows_without_id: float = 0.0
    """The share of rows that lack their id."""
    null_data: bool = False
    """Whether a list without rows is null."""
    null_window: bool = False
    """Whether ``skip`` and ``limit`` of a page are null."""
    single_socket: bool = False
    """Whether the licensed sockets are one object in place of a list: the first of them."""
    unlisted_jobs: frozenset[str] = frozenset()
    """Types of jobs that only the list of states knows."""
    repositories_without_state: frozenset[str] = frozenset()
    """Types of repositories that the list of states leaves out."""
    limit_cap: int | None = None
    """The most rows that a page has, whatever limit was asked for. The reply does not say so."""
    short_pages: float = 0.0
    """The share of pages that have fewer rows than they should."""
    empty_pages: float = 0.0
    """The share of pages after the first that are empty before the total is reached."""
    moving: int = 0
    """How many rows appear at the start of a list before each further page; negative: vanish from there."""
    hangs_from: int | None = None
    """A page that begins at this row or later never comes."""
    endless: bool = False
    """Whether every page is the first: skip is ignored."""

    # --- work ---
    starts_nothing: bool = False
    """Whether starting a job is answered with 204, as if no job had objects."""
    run_seconds: float | None = 20.0
    """Seconds that a session or task takes from now on, by the server's clock; None for as long as the machines that it
    works on need."""
    run_result: Literal["Success", "Warning", "Failed"] = "Success"
    """How sessions and tasks end that start from now on, and with them each of their machines."""
    waits: tuple[str, ...] = ()
    """States that sessions show one after the other in place of Working, such as ``WaitingTape``."""
    newest_log_first: bool = False
    """Whether logs begin with their newest line."""

    # --- downloads ---
    download_length: bool = True
    """Whether a download says its length; without it the body comes in chunks."""

    def delay(self, random: Random, operation: str = "") -> float:
        """Give the seconds to wait before the next reply.

        Args:
            random: Where chance comes from.
            operation: The id of the operation that is answered.
        """
        latency = self.latency if isinstance(self.latency, int | float) else self.latency.get(operation, 0.0)
        return latency + (self.jitter * random.random() if self.jitter else 0.0)

    def refuses(self, random: Random, uptime: float) -> bool:
        """Say whether a connection that comes now, so many seconds after the start, is reset."""
        if self.refuse_period > 0 and uptime % self.refuse_period < self.refuse_period / 2:
            return True
        return hits(random, self.refuse)

    @property
    def closes_connections(self) -> bool:
        """Whether every reply ends its connection, so that a client has to come through the door again."""
        return self.refuse > 0 or self.refuse_period > 0

    @property
    def changes_bodies(self) -> bool:
        """Whether a reply's JSON differs from what a well-behaved server sends."""
        return any(getattr(self, name) for name in _BODIES)

    @staticmethod
    def named(name: str) -> "Mood":
        """Make one of the moods in `MOODS`.

        Raises:
            ValueError: There is none of that name.
        """
        if name not in MOODS:
            raise ValueError(f"There is no mood {name!r}; moods are {', '.join(MOODS)}.")
        return MOODS[name]()

    @classmethod
    def calm(cls) -> "Mood":
        """Answer everything, at once and by the contract."""
        return cls()

    @classmethod
    def slow(cls) -> "Mood":
        """Answer everything, after a second or two."""
        return cls(latency=1.0, jitter=1.0, slow_body=0.5)

    @classmethod
    def flaky(cls) -> "Mood":
        """Now and then refuse a connection, break one, or be unavailable."""
        return cls(
            latency=0.02, jitter=0.2, refuse=0.1, reset=0.05, half_body=0.05, unavailable=0.1, too_many_requests=0.05
        )

    @classmethod
    def overloaded(cls) -> "Mood":
        """Be slow and send most requests away, saying when to come again."""
        return cls(latency=0.5, jitter=1.0, too_many_requests=0.3, unavailable=0.3, retry_after=1.0)

    @classmethod
    def proxied(cls) -> "Mood":
        """Stand behind a proxy that answers in HTML when the server is away."""
        return cls(unavailable=0.2, html_errors=True, unauthorized="string")

    @classmethod
    def sloppy(cls) -> "Mood":
        """Send nulls, unknown values and properties, timestamps of every form, and leave required properties out."""
        return cls(nulls=True, leave_out=0.1, unknown_values=0.05, unknown_properties=True, timestamps="mixed")

    @classmethod
    def odd(cls) -> "Mood":
        """Send zero dates, zero ids, ports of -1, rates with a comma, long durations, and states of waiting."""
        return cls(
            zero_dates=True,
            zero_ids=True,
            negative_ports=True,
            decimal_comma=True,
            long_durations=True,
            no_support_id=True,
            null_window=True,
            waits=("WaitingTape", "WaitingRepository", "WaitingSlot"),
        )

    @classmethod
    def malformed(cls) -> "Mood":
        """Send rows that are null, a string or without an id, and null for lists without rows."""
        return cls(null_rows=0.05, text_rows=0.05, rows_without_id=0.05, null_data=True, single_socket=True)

    @classmethod
    def shifting(cls) -> "Mood":
        """Have lists that move between two pages, and pages that are shorter than asked for."""
        return cls(moving=1, short_pages=0.2, limit_cap=100)

    @classmethod
    def strict(cls) -> "Mood":
        """Refuse refreshed sessions and say nothing about why."""
        return cls(forbid_after_refresh=True)


def hits(random: Random, share: float) -> bool:
    """Draw whether something that happens in this share of cases happens now."""
    return share > 0 and random.random() < share


MOODS: Final[Mapping[str, Callable[[], Mood]]] = {
    "calm": Mood.calm,
    "slow": Mood.slow,
    "flaky": Mood.flaky,
    "overloaded": Mood.overloaded,
    "proxied": Mood.proxied,
    "sloppy": Mood.sloppy,
    "odd": Mood.odd,
    "malformed": Mood.malformed,
    "shifting": Mood.shifting,
    "strict": Mood.strict,
}
"""The moods that have a name."""
