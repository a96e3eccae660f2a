# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_restore_options_model import (
        UnstructuredDataRestoreOptionsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantUnstructuredDataRestoreSpec(Model):
    """Which file shares to recover. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_options": "restoreOptions",
        "auto_select_mount_servers": "autoSelectMountServers",
        "reason": "reason",
    }

    restore_options: list[UnstructuredDataRestoreOptionsModel]
    """The shares, each with its restore point."""
    auto_select_mount_servers: bool | None = None
    """Whether the server chooses the mount servers."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
