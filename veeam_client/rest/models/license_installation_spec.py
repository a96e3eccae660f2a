# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .license_installation_promo_spec import LicenseInstallationPromoSpec


@define(eq=False, repr=False, kw_only=True)
class LicenseInstallationSpec(Model):
    """A licence to install."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "license_": "license",
        "force_standalone_mode": "forceStandaloneMode",
        "promo": "promo",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"license_"})

    license_: str
    """Content of the licence file, in Base64."""
    force_standalone_mode: bool | None = None
    """Whether to install it even if the server belongs to a central management that licenses it."""
    promo: LicenseInstallationPromoSpec | None = None
    """What to do about promotional instances."""
