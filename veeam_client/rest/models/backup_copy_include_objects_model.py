# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_source_object_model import BackupSourceObjectModel
    from .job_object_model import JobObjectModel
    from .repository_object_model import RepositoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyIncludeObjectsModel(Model):
    """What a backup copy job copies. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backups": "backups",
        "jobs": "jobs",
        "repositories": "repositories",
    }

    backups: list[BackupSourceObjectModel] | None = None
    """These backups. Since 1.3-rev1."""
    jobs: list[JobObjectModel] | None = None
    """All backups of these jobs."""
    repositories: list[RepositoryObjectModel] | None = None
    """All backups in these repositories."""
