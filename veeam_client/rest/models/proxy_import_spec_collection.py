# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .proxy_import_spec import ProxyImportSpec


@define(eq=False, repr=False, kw_only=True)
class ProxyImportSpecCollection(Model):
    """Proxies, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "proxies": "proxies",
    }

    proxies: list[ProxyImportSpec]
    """The proxies."""
