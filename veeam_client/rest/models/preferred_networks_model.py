# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .preferred_network_model import PreferredNetworkModel


@define(eq=False, repr=False, kw_only=True)
class PreferredNetworksModel(Model):
    """Networks to use before others."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "networks": "networks",
    }

    is_enabled: bool
    """Whether they are used before others."""
    networks: list[PreferredNetworkModel] | None = None
    """The networks."""
