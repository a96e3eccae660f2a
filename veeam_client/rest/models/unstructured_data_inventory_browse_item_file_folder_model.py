# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from .unstructured_data_inventory_browse_item_model import (
    UnstructuredDataInventoryBrowseItemModel,
)


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseItemFileFolderModel(UnstructuredDataInventoryBrowseItemModel):
    """A folder or file. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "full_name": "fullName",
        "is_symbolic_link": "isSymbolicLink",
        "modified_date": "modifiedDate",
        "size": "size",
    }

    full_name: str
    """Its name with the path."""
    is_symbolic_link: bool
    """Whether it is a symbolic link to something else."""
    modified_date: datetime
    """When it was last changed."""
    size: int
    """Its size, in bytes."""
