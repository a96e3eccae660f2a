# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType


@define(eq=False, repr=False, kw_only=True)
class ProxySpec(Model):
    """A managed server that is to be a proxy; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "viproxy": "ViProxySpec",
        "generalpurposeproxy": "GeneralPurposeProxySpec",
        "hvproxy": "HvProxySpec",
    }

    description: str
    """Free text for people."""
    type_: EProxyType
    """Kind of the proxy."""
