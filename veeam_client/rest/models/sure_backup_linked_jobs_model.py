# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .job_object_model import JobObjectModel


@define(eq=False, repr=False, kw_only=True)
class SureBackupLinkedJobsModel(Model):
    """Jobs whose backups are scanned. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "includes": "includes",
        "excludes": "excludes",
        "max_concurrent_machines_count": "maxConcurrentMachinesCount",
        "max_random_machines_count": "maxRandomMachinesCount",
        "process_random_machines": "processRandomMachines",
    }

    includes: list[JobObjectModel]
    """The jobs."""
    excludes: list[InventoryObjectModel] | None = None
    """Machines of those jobs that are left out."""
    max_concurrent_machines_count: int | None = None
    """How many machines are scanned at the same time at most."""
    max_random_machines_count: int | None = None
    """How many machines are picked at most, with `processRandomMachines`."""
    process_random_machines: bool | None = None
    """Whether some machines are picked at random instead of scanning all."""
