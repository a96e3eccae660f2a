# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RestoreOptionModel(Model):
    """A way to restore. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "name": "name",
        "description": "description",
        "group": "group",
    }

    code: int
    """Its number."""
    name: str
    """Its name."""
    description: str | None = None
    """Free text for people."""
    group: str | None = None
    """Group of ways that it belongs to."""
