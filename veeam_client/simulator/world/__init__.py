"""The installation that a simulated server plays, made from a seed.

Rows are plain objects in the contract's JSON form. Each kind draws from a source of chance of its own, so that one more
job does not change the repositories. The same seed, sizes and moment give the same world on every machine.
"""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from veeam_client.simulator.contract import Contract, JsonObject
from veeam_client.simulator.world.installation import make_licence, make_server
from veeam_client.simulator.world.jobs import make_job_states, make_jobs
from veeam_client.simulator.world.repositories import make_repositories, make_repository_states
from veeam_client.simulator.world.sessions import make_sessions

__all__ = ["Sizes", "World", "make_world"]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many rows of each kind a world has."""

    jobs: int = 50
    sessions: int = 100
    repositories: int = 8


@dataclass(slots=True)
class World:
    """Everything a simulated server knows, as rows in the contract's form."""

    server: JsonObject
    repositories: list[JsonObject]
    repository_states: list[JsonObject]
    jobs: list[JsonObject]
    job_states: list[JsonObject]
    sessions: list[JsonObject]
    """Newest first."""
    licence: JsonObject


def make_world(contract: Contract, *, seed: int, sizes: Sizes, name: str, now: datetime) -> World:
    """Make the world of one server, as it stands at the given moment (aware, in the server's own zone)."""

    def chance(kind: str) -> Random:
        return Random(f"{seed}:{kind}")  # noqa: S311 - a world from a seed, not a secret

    repositories = make_repositories(contract, chance("repositories"), sizes.repositories)
    jobs = make_jobs(contract, chance("jobs"), sizes.jobs, repositories)
    sessions = make_sessions(chance("sessions"), sizes.sessions, jobs, now)
    job_states = make_job_states(chance("job states"), jobs, sessions, repositories, now)
    return World(
        server=make_server(contract, chance("server"), name, now),
        repositories=repositories,
        repository_states=make_repository_states(chance("repository states"), repositories),
        jobs=jobs,
        job_states=job_states,
        sessions=sessions,
        licence=make_licence(chance("licence"), job_states, now),
    )
