# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RepositoryShareGatewayImportSpec(Model):
    """Managed server to connect to a share through."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "gateway_server_name": "gatewayServerName",
    }

    auto_select_enabled: bool | None = None
    """Whether the server chooses among all of them."""
    gateway_server_name: str | None = None
    """Name of the managed server, if it does not."""
