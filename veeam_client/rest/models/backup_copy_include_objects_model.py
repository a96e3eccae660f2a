# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .job_object_model import JobObjectModel
    from .repository_object_model import RepositoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyIncludeObjectsModel(Model):
    """What a backup copy job copies."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "jobs": "jobs",
        "repositories": "repositories",
    }

    jobs: list[JobObjectModel] | None = None
    """All backups of these jobs."""
    repositories: list[RepositoryObjectModel] | None = None
    """All backups in these repositories."""
