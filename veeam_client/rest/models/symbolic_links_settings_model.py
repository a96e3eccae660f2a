# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SymbolicLinksSettingsModel(Model):
    """What is done about symbolic links. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "include_symbolic_link_content": "includeSymbolicLinkContent",
    }

    include_symbolic_link_content: bool | None = None
    """Whether what a link leads to is backed up too."""
