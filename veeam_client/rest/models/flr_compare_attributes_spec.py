# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrCompareAttributesSpec(Model):
    """Which file to compare."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "show_unchanged_attributes": "showUnchangedAttributes",
    }

    path: str
    """Path of the file."""
    show_unchanged_attributes: bool | None = None
    """Whether to show attributes that are equal too."""
