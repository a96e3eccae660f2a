# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_guest_fs_indexing_mode import EGuestFSIndexingMode


@define(eq=False, repr=False, kw_only=True)
class BackupObjectIndexingModel(Model):
    """Which files are indexed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "guest_fs_indexing_mode": "guestFSIndexingMode",
        "indexing_list": "indexingList",
    }

    guest_fs_indexing_mode: EGuestFSIndexingMode
    """All, none, or all but or only those listed."""
    indexing_list: list[str] | None = None
    """Folders."""
