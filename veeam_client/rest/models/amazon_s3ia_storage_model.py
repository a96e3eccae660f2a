# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonS3IAStorageModel(Model):
    """Whether cheaper storage for rare access is used."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "single_zone_enabled": "singleZoneEnabled",
    }

    is_enabled: bool | None = None
    """Whether it is."""
    single_zone_enabled: bool | None = None
    """Whether data is kept in one zone only."""
