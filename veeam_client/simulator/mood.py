"""How well a simulated server behaves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

__all__ = ["MOODS", "Mood", "hits"]


@dataclass(slots=True)
class Mood:
    """What a simulated server makes its clients suffer. Change it while the server runs: it counts from then on.

    A share is a number from 0.0, never, to 1.0, always. What is left to chance is drawn from the server's seed.
    """

    # --- time and connections ---
    latency: float = 0.0
    """Seconds before every reply."""
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

    # --- lists ---
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
    newest_log_first: bool = False
    """Whether logs begin with their newest line."""

    # --- downloads ---
    download_length: bool = True
    """Whether a download says its length; without it the body comes in chunks."""

    def delay(self, random: Random) -> float:
        """Give the seconds to wait before the next reply."""
        return self.latency + (self.jitter * random.random() if self.jitter else 0.0)

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
        return bool(self.nulls or self.leave_out or self.unknown_values or self.unknown_properties or self.timestamps)

    @staticmethod
    def named(name: str) -> "Mood":
        """Make one of the moods in `MOODS`.

        Raises:
            ValueError: There is none of that name.
        """
        if name not in MOODS:
            raise ValueError(f"There is no mood {name!r}; there are {', '.join(MOODS)}.")
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
    "shifting": Mood.shifting,
    "strict": Mood.strict,
}
"""The moods that have a name."""
