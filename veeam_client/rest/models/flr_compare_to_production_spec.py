# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrCompareToProductionSpec(Model):
    """What to compare."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "paths": "paths",
    }

    is_enabled: bool
    """Whether to begin (true) or to end (false)."""
    paths: list[str]
    """Paths of the folders."""
