# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ewan_accelerator_cache_size_unit import EWANAcceleratorCacheSizeUnit


@define(eq=False, repr=False, kw_only=True)
class WANAcceleratorCacheModel(Model):
    """Cache of a WAN accelerator."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cache_folder": "cacheFolder",
        "cache_size": "cacheSize",
        "cache_size_unit": "cacheSizeUnit",
    }

    cache_folder: str | None = None
    """Folder of the cache."""
    cache_size: int | None = None
    """Size of the cache, in the unit of `cacheSizeUnit`."""
    cache_size_unit: EWANAcceleratorCacheSizeUnit | None = None
    """Unit of `cacheSize`."""
