# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class JobExportSpec(Model):
    """Which jobs to export; all if nothing is given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "names": "names",
        "types": "types",
    }

    ids: list[UUID] | None = None
    """Ids of the jobs."""
    names: list[str] | None = None
    """Names of the jobs."""
    types: list[str] | None = None
    """Kinds of jobs."""
