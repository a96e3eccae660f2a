# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .job_object_model import JobObjectModel


@define(eq=False, repr=False, kw_only=True)
class UnstructuredLinkedJobsModel(Model):
    """Jobs for files and object storage whose backups are scanned. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "includes": "includes",
    }

    includes: list[JobObjectModel]
    """The jobs."""
