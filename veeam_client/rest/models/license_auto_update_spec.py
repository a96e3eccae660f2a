# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseAutoUpdateSpec(Model):
    """Whether the licence is renewed by itself."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "proactive_support_enabled": "proactiveSupportEnabled",
    }

    enabled: bool
    """Whether it is."""
    proactive_support_enabled: bool | None = None
    """Whether use is reported to the vendor for proactive support. Since 1.3-rev0."""
