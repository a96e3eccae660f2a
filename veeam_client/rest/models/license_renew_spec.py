# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseRenewSpec(Model):
    """How to renew the licence."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "force_standalone_mode": "forceStandaloneMode",
    }

    force_standalone_mode: bool | None = None
    """Whether to renew it even if the server belongs to a central management that licenses it."""
