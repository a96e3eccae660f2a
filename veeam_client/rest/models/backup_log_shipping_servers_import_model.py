# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupLogShippingServersImportModel(Model):
    """Machines that carry logs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "shipping_server_names": "shippingServerNames",
    }

    auto_select_enabled: bool
    """Whether the server chooses them."""
    shipping_server_names: list[str] | None = None
    """Names of the managed servers, if it does not."""
