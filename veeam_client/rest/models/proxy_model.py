# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType


@define(eq=False, repr=False, kw_only=True)
class ProxyModel(Model):
    """A proxy; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "name": "name",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "viproxy": "ViProxyModel",
        "generalpurposeproxy": "GeneralPurposeProxyModel",
        "hvproxy": "HvProxyModel",
    }

    description: str
    """Free text for people."""
    id: UUID
    """Id of the proxy."""
    name: str
    """Name of the proxy."""
    type_: EProxyType
    """Kind of the proxy."""
