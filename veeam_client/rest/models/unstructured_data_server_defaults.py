# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_model import RepositoryModel


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataServerDefaults(Model):
    """Defaults for file servers, shares and object storage. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "default_cache_repository": "defaultCacheRepository",
    }

    default_cache_repository: RepositoryModel | None = None
    """Repository that holds the cache unless another is named."""
