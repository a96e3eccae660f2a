# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseProperties(Model):
    """Facts about the paths of a mount."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path_separator": "pathSeparator",
    }

    path_separator: str
    """Character between folders."""
