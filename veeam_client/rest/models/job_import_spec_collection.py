# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .job_import_spec import JobImportSpec


@define(eq=False, repr=False, kw_only=True)
class JobImportSpecCollection(Model):
    """Jobs, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "jobs": "jobs",
    }

    jobs: list[JobImportSpec]
    """The jobs."""
