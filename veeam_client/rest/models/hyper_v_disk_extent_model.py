# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HyperVDiskExtentModel(Model):
    """A file of a Hyper-V disk. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "path": "path",
        "uid": "uid",
        "size": "size",
    }

    name: str
    """Name of the file."""
    path: str
    """Path of the file."""
    uid: str
    """Id of the file."""
    size: int | None = None
    """Size of the file, in bytes."""
