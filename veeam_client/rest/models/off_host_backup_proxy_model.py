# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class OffHostBackupProxyModel(Model):
    """Proxies that read data instead of the host. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_select_enabled": "autoSelectEnabled",
        "failover_to_on_host_backup": "failoverToOnHostBackup",
        "proxy_ids": "proxyIds",
    }

    auto_select_enabled: bool
    """Whether the server chooses among all of them."""
    failover_to_on_host_backup: bool | None = None
    """Whether the host reads the data if no proxy can."""
    proxy_ids: list[UUID] | None = None
    """Ids of the proxies, if it does not."""
