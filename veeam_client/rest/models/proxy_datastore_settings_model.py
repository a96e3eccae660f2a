# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .proxy_datastore_model import ProxyDatastoreModel


@define(eq=False, repr=False, kw_only=True)
class ProxyDatastoreSettingsModel(Model):
    """Datastores that a proxy can read directly."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "datastores": "datastores",
    }

    auto_select_enabled: bool
    """Whether the server finds them by itself."""
    datastores: list[ProxyDatastoreModel] | None = None
    """The datastores, if it does not."""
