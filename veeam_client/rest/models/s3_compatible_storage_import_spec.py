# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .mount_servers_settings_import_spec import MountServersSettingsImportSpec
    from .s3_compatible_proxy_model import S3CompatibleProxyModel
    from .s3_compatible_storage_account_import_model import (
        S3CompatibleStorageAccountImportModel,
    )
    from .s3_compatible_storage_bucket_model import S3CompatibleStorageBucketModel


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleStorageImportSpec(Model):
    """A bucket of S3 compatible storage, exported or to be imported as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "description": "description",
        "name": "name",
        "type_": "type",
        "unique_id": "uniqueId",
        "enable_task_limit": "enableTaskLimit",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "proxy_appliance": "proxyAppliance",
    }

    account: S3CompatibleStorageAccountImportModel
    """Credentials, address and way to connect."""
    bucket: S3CompatibleStorageBucketModel
    """Bucket and folder."""
    description: str
    """Free text for people."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    enable_task_limit: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsImportSpec | None = None
    """Server that mounts backups of this repository for restores."""
    proxy_appliance: S3CompatibleProxyModel | None = None
    """Helper near the storage."""
