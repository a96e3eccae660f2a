"""How full the repositories are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..runtime.tasks import together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client.client import VeeamClient
    from ..rest.models import PerformanceExtentModel, RepositoryModel, RepositoryStateModel, ScaleOutRepositoryModel


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
        state = self.state
        return state.free_gb / state.capacity_gb if state.capacity_gb and state.free_gb is not None else None  # pyright: ignore[reportUnnecessaryComparison]


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
        return sum(state.capacity_gb or 0 for _, state in self.extents if state)

    @property
    def free_gb(self) -> float:
        """Free space of the extents whose state is known, in binary GB."""
        return sum(state.free_gb or 0 for _, state in self.extents if state)


@frozen
class Capacity:
    """The repositories of a server.

    Attributes:
        repositories: Those that have a state, extents included.
        scale_out: The scale-out repositories.
        without_state: Those that the server gives no state for.
    """

    repositories: Sequence[RepositoryCapacity]
    scale_out: Sequence[ScaleOutCapacity]
    without_state: Sequence[RepositoryModel]


async def repository_capacity(vbr: VeeamClient) -> Capacity:
    """Ask for repositories, their states, and scale-out repositories, and join them by id.

    Args:
        vbr: The server.
    """
    async with together() as calls:
        asked_states = calls.create_task(vbr.paginate(vbr.repositories.get_all_repositories_states).collect())
        asked_repositories = calls.create_task(vbr.paginate(vbr.repositories.get_all_repositories).collect())
        asked_scale_out = calls.create_task(vbr.paginate(vbr.repositories.get_all_scale_out_repositories).collect())
    states = {state.id: state for state in asked_states.result()}
    repositories = {repository.id: repository for repository in asked_repositories.result()}
    return Capacity(
        repositories=[RepositoryCapacity(state, repositories.get(key)) for key, state in states.items()],
        scale_out=[
            ScaleOutCapacity(one, [(extent, states.get(extent.id)) for extent in _extents(one)])
            for one in asked_scale_out.result()
        ],
        without_state=[repository for key, repository in repositories.items() if key not in states],
    )


def _extents(scale_out: ScaleOutRepositoryModel) -> Sequence[PerformanceExtentModel]:
    # Servers leave out what the contract has them send.
    tier = scale_out.performance_tier
    return (tier and tier.performance_extents) or ()
