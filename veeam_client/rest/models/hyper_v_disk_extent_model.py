# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HyperVDiskExtentModel(Model):
    """A file of a Hyper-V disk."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "path": "path",
        "size": "size",
        "uid": "uid",
    }

    name: str
    """Name of the file."""
    path: str
    """Path of the file."""
    size: int
    """Size of the file, in bytes."""
    uid: str
    """Id of the file."""
