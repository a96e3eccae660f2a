"""Metrics of repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..collectors.capacity import repository_capacity
from .family import GIB, Family, Part, Sample, measured, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client.client import VeeamClient
    from ..models import RepositoryStateModel

_REPOSITORY = ("server", "repository_id", "repository_name")

INFO = Family(
    "veeam_repository_info",
    "Always 1; the labels say what the repository is, and which scale-out repository it belongs to.",
    (*_REPOSITORY, "type", "host_name", "scale_out_repository_name"),
)
ONLINE = Family("veeam_repository_online", "Whether the backup server can reach the repository: 1 or 0.", _REPOSITORY)
OUT_OF_DATE = Family(
    "veeam_repository_out_of_date", "Whether the repository's server has components to update: 1 or 0.", _REPOSITORY
)
CAPACITY = Family("veeam_repository_capacity_bytes", "Size of the repository.", _REPOSITORY)
FREE = Family("veeam_repository_free_bytes", "Free space of the repository.", _REPOSITORY)
USED = Family(
    "veeam_repository_used_bytes",
    "Space that backups take in the repository; not capacity less free space, as other files may be there too.",
    _REPOSITORY,
)
FAMILIES = (INFO, ONLINE, OUT_OF_DATE, CAPACITY, FREE, USED)


async def _read(vbr: VeeamClient) -> list[Sample]:
    capacity = await repository_capacity(vbr)
    return [sample for repository in capacity.repositories for sample in _samples(repository.state)]


def _samples(state: RepositoryStateModel) -> Iterator[Sample]:
    labels = (text(state.id), text(state.name))
    details = state.scale_out_repository_details
    scale_out = text(details.membership) if details else ""
    yield Sample(INFO, (*labels, text(state.type_), text(state.host_name), scale_out), 1)
    yield from measured(ONLINE, labels, state.is_online)
    yield from measured(OUT_OF_DATE, labels, state.is_out_of_date)
    yield from measured(CAPACITY, labels, state.capacity_gb, GIB)
    yield from measured(FREE, labels, state.free_gb, GIB)
    yield from measured(USED, labels, state.used_space_gb, GIB)


REPOSITORIES = Part("repositories", FAMILIES, _read)
