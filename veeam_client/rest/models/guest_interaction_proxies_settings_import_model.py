# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GuestInteractionProxiesSettingsImportModel(Model):
    """Machines that work inside the VMs for a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "automatic_selection": "automaticSelection",
        "proxies": "proxies",
    }

    automatic_selection: bool
    """Whether the server chooses them."""
    proxies: list[str] | None = None
    """Names of the machines, if it does not."""
