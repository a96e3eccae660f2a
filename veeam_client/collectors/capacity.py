"""How full the repositories are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..rest.models import ERepositoryExtentStatusType
from ..runtime.kinds import identity, number
from ..runtime.model import objects
from ._parts import Parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client.client import VeeamClient
    from ..rest.models import PerformanceExtentModel, RepositoryModel, RepositoryStateModel, ScaleOutRepositoryModel
    from ..runtime.kinds import Key


@frozen
class RepositoryCapacity:
    """A repository with its state.

    Attributes:
        state: How full it is, and whether it is online.
        repository: Its settings; None where the server lists the state only.
    """

    state: RepositoryStateModel
    repository: RepositoryModel | None

    @property
    def free_share(self) -> float | None:
        """Free space as a share of the capacity; None where the server says no capacity."""
        capacity, free = number(self.state.capacity_gb), number(self.state.free_gb)
        return free / capacity if capacity and free is not None else None


@frozen
class ScaleOutCapacity:
    """A scale-out repository with the states of its extents.

    Attributes:
        repository: Its settings.
        extents: The extents of its performance tier, each with its state; None where the server gives none.
    """

    repository: ScaleOutRepositoryModel
    extents: Sequence[tuple[PerformanceExtentModel, RepositoryStateModel | None]]

    @property
    def capacity_gb(self) -> float:
        """Capacity of the extents whose state is known, in binary GB."""
        return sum(number(state.capacity_gb) or 0 for _, state in self.extents if state)

    @property
    def free_gb(self) -> float:
        """Free space of the extents whose state is known, in binary GB."""
        return sum(number(state.free_gb) or 0 for _, state in self.extents if state)

    @property
    def used_space_gb(self) -> float:
        """Space that backups take in the extents whose state is known, in binary GB."""
        return sum(number(state.used_space_gb) or 0 for _, state in self.extents if state)

    @property
    def online(self) -> Sequence[PerformanceExtentModel]:
        """The extents that can be reached."""
        return [extent for extent, state in self.extents if state is not None and state.is_online is True]

    @property
    def in_use(self) -> Sequence[PerformanceExtentModel]:
        """The extents that are in use: neither in maintenance, nor sealed, nor being emptied."""
        return [extent for extent, _ in self.extents if not statuses_of(extent)]


@frozen
class Capacity:
    """The repositories of a server; lists that could not be read are empty.

    Attributes:
        repositories: Those that have a state, extents included.
        scale_out: The scale-out repositories.
        without_state: Those that the server gives no state for.
        missing: What could not be read, each with the reason; empty if nothing.
    """

    repositories: Sequence[RepositoryCapacity]
    scale_out: Sequence[ScaleOutCapacity]
    without_state: Sequence[RepositoryModel]
    missing: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def capacity_gb(self) -> float:
        """Capacity of all repositories, in binary GB; extents count once."""
        return sum(number(one.state.capacity_gb) or 0 for one in self.repositories)

    @property
    def free_gb(self) -> float:
        """Free space of all repositories, in binary GB; extents count once."""
        return sum(number(one.state.free_gb) or 0 for one in self.repositories)

    @property
    def used_space_gb(self) -> float:
        """Space that backups take in all repositories, in binary GB; extents count once."""
        return sum(number(one.state.used_space_gb) or 0 for one in self.repositories)


async def repository_capacity(vbr: VeeamClient) -> Capacity:
    """Ask for repositories, their states, and scale-out repositories, and join them by id.

    Args:
        vbr: The server.
    """
    async with Parts() as parts:
        asked_states = parts.ask("states", vbr.paginate(vbr.repositories.get_all_repositories_states).collect())
        asked_repositories = parts.ask("repositories", vbr.paginate(vbr.repositories.get_all_repositories).collect())
        asked_scale_out = parts.ask(
            "scale-out repositories", vbr.paginate(vbr.repositories.get_all_scale_out_repositories).collect()
        )
    states = asked_states.value or []
    repositories = asked_repositories.value or []
    state_of: dict[Key | None, RepositoryStateModel] = {
        key: state for state in states if (key := identity(state.id)) is not None
    }
    repository_of = {key: repository for repository in repositories if (key := identity(repository.id)) is not None}
    return Capacity(
        # Those without an id are known by nothing else, so each is there by itself.
        repositories=[
            RepositoryCapacity(state, None if key is None else repository_of.get(key))
            for state in states
            if (key := identity(state.id)) is None or state_of[key] is state
        ],
        scale_out=[
            ScaleOutCapacity(one, [(extent, state_of.get(identity(extent.id))) for extent in _extents(one)])
            for one in asked_scale_out.value or []
        ],
        without_state=[one for one in repositories if identity(one.id) not in state_of],
        missing=parts.missing,
    )


def _extents(scale_out: ScaleOutRepositoryModel) -> Sequence[PerformanceExtentModel]:
    # Servers leave out what the contract has them send.
    return objects(getattr(scale_out.performance_tier, "performance_extents", None))


def statuses_of(extent: PerformanceExtentModel) -> list[str]:
    """Give the statuses of an extent, but for the usual one."""
    given: Any = extent.status
    return [str(one) for one in given or () if one != ERepositoryExtentStatusType.NORMAL]
