# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_copy_exclude_objects_model import BackupCopyExcludeObjectsModel
    from .backup_copy_include_objects_model import BackupCopyIncludeObjectsModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobObjectsModel(Model):
    """What a backup copy job copies. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "includes": "includes",
        "enable_transaction_log_copy": "enableTransactionLogCopy",
        "excludes": "excludes",
    }

    includes: BackupCopyIncludeObjectsModel
    """What it copies."""
    enable_transaction_log_copy: bool | None = None
    """Whether backups of logs are copied too."""
    excludes: BackupCopyExcludeObjectsModel | None = None
    """What of that it leaves out."""
