# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RepositoryShareGatewayModel(Model):
    """Managed servers to connect to a share through."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "gateway_server_ids": "gatewayServerIds",
    }

    auto_select_enabled: bool
    """Whether the server chooses among all of them."""
    gateway_server_ids: list[UUID] | None = None
    """Ids of the managed servers, if it does not."""
