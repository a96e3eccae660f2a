# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HighAvailabilitySwitchoverSpec(Model):
    """How to switch over to the secondary node. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ignore_lag": "ignoreLag",
    }

    ignore_lag: bool | None = None
    """Whether to go on although the secondary node has not received everything yet."""
