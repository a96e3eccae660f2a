# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrStartSearchForSpec(Model):
    """What to search for."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "search_string": "searchString",
        "disable_recursive_search": "disableRecursiveSearch",
    }

    path: str
    """Folder to search in."""
    search_string: str
    """Text in the name."""
    disable_recursive_search: bool | None = None
    """Whether to leave the folders below out. Since 1.3-rev0."""
