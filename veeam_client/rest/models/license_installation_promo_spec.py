# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseInstallationPromoSpec(Model):
    """What to do about promotional instances."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "enable_auto_update": "enableAutoUpdate",
        "install_without_promo": "installWithoutPromo",
        "overwrite_existing": "overwriteExisting",
    }

    enable_auto_update: bool | None = None
    """Whether to switch the automatic update on, which they need."""
    install_without_promo: bool | None = None
    """Whether to install the licence without them."""
    overwrite_existing: bool | None = None
    """Whether they may replace those that are there."""
