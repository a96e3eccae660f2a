# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseInstallationPromoSpec(Model):
    """License installation promo spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "enable_auto_update": "enableAutoUpdate",
        "install_without_promo": "installWithoutPromo",
        "overwrite_existing": "overwriteExisting",
    }

    enable_auto_update: bool | None = None
    install_without_promo: bool | None = None
    overwrite_existing: bool | None = None
