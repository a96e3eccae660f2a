# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_item_state_type import EFlrItemStateType
    from .e_flr_item_type import EFlrItemType


@define(eq=False, repr=False, kw_only=True)
class FlrBrowserItemModel(Model):
    """A file or folder in a mounted restore point."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_date": "creationDate",
        "item_state": "itemState",
        "modified_date": "modifiedDate",
        "name": "name",
        "size": "size",
        "type_": "type",
        "display_name": "displayName",
        "location": "location",
        "owner": "owner",
    }

    creation_date: datetime
    """When it was made."""
    item_state: EFlrItemStateType
    """What the comparison with the machine says of it."""
    modified_date: datetime
    """When it was last changed."""
    name: str
    """Its name."""
    size: int
    """Its size, in bytes."""
    type_: EFlrItemType
    """File, folder and so on."""
    display_name: str | None = None
    """Name for people. Since 1.3-rev0."""
    location: str | None = None
    """Folder that it is in."""
    owner: str | None = None
    """Account that owns it. Since 1.3-rev0."""
