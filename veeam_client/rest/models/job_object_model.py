# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_type import EJobType


@define(eq=False, repr=False, kw_only=True)
class JobObjectModel(Model):
    """A job that another one works on. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type_": "type",
    }

    id: UUID
    """Id of the job."""
    name: str | None = None
    """Name of the job."""
    type_: EJobType | None = None
    """Kind of the job."""
