# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GatewayServerSettingsModel(Model):
    """Managed servers to connect through. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_selection": "autoSelection",
        "gateway_server_ids": "gatewayServerIds",
    }

    auto_selection: bool | None = None
    """Whether the server chooses among all of them."""
    gateway_server_ids: list[UUID] | None = None
    """Ids of the managed servers, if it does not."""
