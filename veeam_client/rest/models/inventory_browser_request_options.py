# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class InventoryBrowserRequestOptions(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Until 1.3-rev1.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "reset_cache": "resetCache",
    }

    reset_cache: bool | None = None
    """Whether to read the objects afresh instead of from the server's cache. Fresh is slower."""
