# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnixPackageModel(Model):
    """An agent package for Unix. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "package_name": "packageName",
    }

    package_name: str | None = None
    """Name of the package."""
