# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsHostAuthenticationImportResultModel(Model):
    """What came of reading trusted hosts from a file. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "warnings": "warnings",
    }

    result: str
    """How it ended."""
    warnings: list[str]
    """What was wrong, for people; empty if nothing was."""
