# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_proxy_import_model import BackupProxyImportModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobImportProxiesModel(Model):
    """Proxies that read the data."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "automatic_selection": "automaticSelection",
        "proxies": "proxies",
    }

    automatic_selection: bool
    """Whether the server chooses among all of them."""
    proxies: list[BackupProxyImportModel] | None = None
    """The proxies, if it does not."""
