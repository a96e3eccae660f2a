# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .evm_data_source_repository_type import EVMDataSourceRepositoryType


@define(eq=False, repr=False, kw_only=True)
class ReplicaSourceRepositoriesModel(Model):
    """Whether a replication job reads VMs or backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_type": "sourceType",
        "repository_ids": "repositoryIds",
    }

    source_type: EVMDataSourceRepositoryType
    """Which of them."""
    repository_ids: list[UUID] | None = None
    """Ids of the repositories with the backups."""
