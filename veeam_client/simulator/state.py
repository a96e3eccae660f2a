"""What one simulated server is made of, as its handlers see it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Final

from veeam_client.runtime.revisions import order
from veeam_client.simulator.accounts import Accounts
from veeam_client.simulator.automation import Automation
from veeam_client.simulator.certificate import Certificate
from veeam_client.simulator.contract import Contract, JsonObject
from veeam_client.simulator.counters import Counters
from veeam_client.simulator.editions import Edition, Editions
from veeam_client.simulator.job_runs import JobRuns
from veeam_client.simulator.licence import Licence
from veeam_client.simulator.lists import Paging
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.runs import Runs
from veeam_client.simulator.tokens import Tokens
from veeam_client.simulator.users import User
from veeam_client.simulator.validation import Validation
from veeam_client.simulator.world import Sizes, World

__all__ = ["State"]

_RELEASING: Final = timedelta(seconds=30)
_SHOWN_FOR: Final = timedelta(seconds=1)


@dataclass(slots=True)
class State:
    """Everything that a reply may depend on."""

    editions: Editions
    build: str
    revisions: tuple[str, ...]
    """What it speaks, newest first."""
    seed: int
    sizes: Sizes
    name: str
    users: Sequence[User]
    token_lifetime: float
    certificate: Certificate
    mood: Mood
    counters: Counters
    clock: Callable[[], datetime]
    """What time it is, aware and in the server's zone."""
    download_size: int
    schedule: bool = False
    """Whether jobs run by themselves."""
    world: World = field(init=False)
    tokens: Tokens = field(init=False)
    chance: Random = field(init=False)
    """Draws what the mood leaves to chance; bodies never come from here."""
    runs: Runs = field(init=False)
    job_runs: JobRuns = field(init=False)
    licence: Licence = field(init=False)
    accounts: Accounts = field(init=False)
    paging: Paging = field(init=False)
    released: dict[str, datetime] = field(default_factory=dict[str, datetime])
    """Until when credentials count as in use though the server that used them is gone."""
    cluster: JsonObject | None = None
    """The high-availability cluster that this server leads; most have none."""
    rules: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    """Who may do what with jobs and backups, where somebody has said so: by their ids."""
    attached: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    """Which backups belong to machines with agents, by the ids of those: as numbers of their list."""
    _shown: datetime = field(init=False)
    _properties: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def __post_init__(self) -> None:
        """Make what follows from the rest."""
        self.world = World(
            self.contract,
            seed=self.seed,
            sizes=self.sizes,
            name=self.name,
            clock=self.clock,
            build=self.build,
            invented_from=self.editions.known_to(self.revisions[0]),
        )
        self.tokens = Tokens(
            self.users,
            lifetime=self.token_lifetime,
            refusal_status=lambda: 400 if self.is_before("13") else 401,
            counters=self.counters,
            mood=lambda: self.mood,
            clock=self.clock,
        )
        self.chance = Random(f"{self.seed}:mood")
        self.runs = Runs(self.world, self.clock, lambda: self.mood)
        self.licence = Licence(self.world, lambda: self.runs.now)
        self.job_runs = JobRuns(self.world, self.runs, self.licence.refusal)
        if self.schedule:
            Automation(self.world, self.runs, self.job_runs)
        self.accounts = Accounts(self.world, self.tokens, self.users)
        self.paging = Paging(self.chance)
        self._shown = self.clock()

    @property
    def contract(self) -> Contract:
        """The contract that the world is in the words of: the newest."""
        return self.editions.newest

    @property
    def validation(self) -> Validation:
        """Tells what fits into the world."""
        return self.editions.validation

    def become(self, build: str, revisions: tuple[str, ...]) -> None:
        """Be another build from now on: what was signed in is not any more."""
        self.build, self.revisions = build, revisions
        self.tokens.forget_all()
        self.world.server["buildVersion"] = build

    def is_before(self, version: str) -> bool:
        """Say whether the build is older than a version: builds word some replies in other ways."""
        return order(self.build) < order(version)

    def edition(self, revision: str | None) -> Edition:
        """Give what is played for the revision that a request asks for; the newest that is spoken unless it is one."""
        spoken = revision if revision in self.revisions else self.revisions[0]
        return self.editions.of(spoken or self.revisions[0], self.world.reference)

    def advance(self) -> None:
        """Let everything happen that should have happened until now."""
        self.runs.advance()
        now = self.clock()
        if abs(now - self._shown) >= _SHOWN_FOR:
            # The state of a job says how far it has come, and when it runs next.
            self._shown = now
            self.world.job_states.forget()

    def release(self, credentials: str) -> None:
        """Let credentials go, a little later: live servers still count them as in use for a while."""
        self.released[credentials] = self.clock() + _RELEASING

    def properties(self, operation: str, find: Callable[[], frozenset[str]]) -> frozenset[str]:
        """Give the names of the properties of a list's rows, found once."""
        if operation not in self._properties:
            self._properties[operation] = find()
        return self._properties[operation]
