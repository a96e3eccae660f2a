# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .azure_data_box_storage_account_model import AzureDataBoxStorageAccountModel
    from .azure_data_box_storage_container_model import (
        AzureDataBoxStorageContainerModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureDataBoxStorageModel(RepositoryModel):
    """A container on an Azure Data Box device."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "container": "container",
        "max_task_count": "maxTaskCount",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: AzureDataBoxStorageAccountModel
    """Credentials and way to connect."""
    container: AzureDataBoxStorageContainerModel
    """Container and folder."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.AZURE_DATA_BOX
