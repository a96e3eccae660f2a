# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class YaraRuleModel(Model):
    """A YARA rule."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "file_name": "fileName",
    }

    file_name: str
    """Name of its file."""
