# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_file_model import BackupFileModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class BackupFilesResult(Model):
    """A page of backup files."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[BackupFileModel] | None = None
    """The rows of this page."""
    pagination: PaginationResult | None = None
    """Where this page lies in the whole list."""
