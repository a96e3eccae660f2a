# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupJobTagMaskModel(Model):
    """A mask of objects by a tag. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_object_tag": "isObjectTag",
        "name": "name",
        "value": "value",
    }

    is_object_tag: bool
    """Whether the tag is that of an object, and not of a bucket or container."""
    name: str
    """Name of the tag."""
    value: str
    """Value of the tag."""
