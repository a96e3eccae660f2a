# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_host_trust_mode import EHostTrustMode


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsHostAuthenticationModel(Model):
    """Which hosts are trusted. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "trusted_host_count": "trustedHostCount",
    }

    mode: EHostTrustMode
    """Whether hosts are trusted that are not on the list."""
    trusted_host_count: int | None = None
    """How many hosts are on the list."""
