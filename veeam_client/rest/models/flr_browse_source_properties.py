# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseSourceProperties(Model):
    """Machine and restore point that a mount shows."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "machine_name": "machineName",
        "restore_point_name": "restorePointName",
    }

    machine_name: str
    """Name of the machine."""
    restore_point_name: str
    """Name of the restore point."""
