# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .eos_bitness import EOSBitness


@define(eq=False, repr=False, kw_only=True)
class LinuxPackageModel(Model):
    """An agent package for Linux. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "distribution_name": "distributionName",
        "package_bitness": "packageBitness",
        "package_name": "packageName",
    }

    distribution_name: str | None = None
    """Distribution that it is for."""
    package_bitness: EOSBitness | None = None
    """Kind of processor that it is for."""
    package_name: str | None = None
    """Name of the package."""
