"""Metrics of repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..collectors.capacity import repository_capacity
from .family import GIB, Family, Part, Sample, measured, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client.client import VeeamClient
    from ..collectors.capacity import ScaleOutCapacity
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
_SCALE_OUT = ("server", "scale_out_repository_id", "scale_out_repository_name")
EXTENTS = Family("veeam_scale_out_repository_extents", "Extents of the scale-out repository.", _SCALE_OUT)
EXTENTS_ONLINE = Family(
    "veeam_scale_out_repository_extents_online",
    "Extents of the scale-out repository that the backup server can reach.",
    _SCALE_OUT,
)
EXTENTS_NORMAL = Family(
    "veeam_scale_out_repository_extents_normal",
    "Extents of the scale-out repository that are in use: neither in maintenance nor sealed nor being emptied.",
    _SCALE_OUT,
)
WHOLE_CAPACITY = Family(
    "veeam_scale_out_repository_capacity_bytes",
    "Size of the scale-out repository: of its extents together.",
    _SCALE_OUT,
)
WHOLE_FREE = Family(
    "veeam_scale_out_repository_free_bytes",
    "Free space of the scale-out repository: of its extents together.",
    _SCALE_OUT,
)
WHOLE_USED = Family(
    "veeam_scale_out_repository_used_bytes",
    "Space that backups take in the extents of the scale-out repository.",
    _SCALE_OUT,
)
FAMILIES = (
    INFO, ONLINE, OUT_OF_DATE, CAPACITY, FREE, USED,
    EXTENTS, EXTENTS_ONLINE, EXTENTS_NORMAL, WHOLE_CAPACITY, WHOLE_FREE, WHOLE_USED,
)  # fmt: skip


async def _read(vbr: VeeamClient) -> list[Sample]:
    capacity = await repository_capacity(vbr)
    return [
        *(sample for repository in capacity.repositories for sample in _samples(repository.state)),
        *(sample for group in capacity.scale_out for sample in _of_scale_out(group)),
    ]


def _of_scale_out(group: ScaleOutCapacity) -> Iterator[Sample]:
    labels = (text(group.repository.id), text(group.repository.name))
    yield Sample(EXTENTS, labels, len(group.extents))
    yield Sample(EXTENTS_ONLINE, labels, len(group.online))
    yield Sample(EXTENTS_NORMAL, labels, len(group.in_use))
    yield from measured(WHOLE_CAPACITY, labels, group.capacity_gb, GIB)
    yield from measured(WHOLE_FREE, labels, group.free_gb, GIB)
    yield from measured(WHOLE_USED, labels, group.used_space_gb, GIB)


def _samples(state: RepositoryStateModel) -> Iterator[Sample]:
    labels = (text(state.id), text(state.name))
    scale_out = text(getattr(state.scale_out_repository_details, "membership", None))
    yield Sample(INFO, (*labels, text(state.type_), text(state.host_name), scale_out), 1)
    yield from measured(ONLINE, labels, state.is_online)
    yield from measured(OUT_OF_DATE, labels, state.is_out_of_date)
    yield from measured(CAPACITY, labels, state.capacity_gb, GIB)
    yield from measured(FREE, labels, state.free_gb, GIB)
    yield from measured(USED, labels, state.used_space_gb, GIB)


REPOSITORIES = Part("repositories", FAMILIES, _read)
