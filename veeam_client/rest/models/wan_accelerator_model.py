# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .wan_accelerator_cache_model import WANAcceleratorCacheModel
    from .wan_accelerator_server_model import WANAcceleratorServerModel


@define(eq=False, repr=False, kw_only=True)
class WANAcceleratorModel(Model):
    """A WAN accelerator."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cache": "cache",
        "id": "id",
        "name": "name",
        "server": "server",
    }

    cache: WANAcceleratorCacheModel | None = None
    """Where it remembers what was sent."""
    id: UUID | None = None
    """Id of the WAN accelerator."""
    name: str | None = None
    """Name of the WAN accelerator."""
    server: WANAcceleratorServerModel | None = None
    """Machine that it is on."""
