# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupLogShippingServersModel(Model):
    """Machines that carry logs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_selection": "autoSelection",
        "shipping_server_ids": "shippingServerIds",
    }

    auto_selection: bool
    """Whether the server chooses them."""
    shipping_server_ids: list[UUID] | None = None
    """Ids of the managed servers, if it does not."""
