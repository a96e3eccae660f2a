# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCredentialsNewAccountSpec(Model):
    """What creates a Microsoft Entra application."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region": "region",
        "verification_code": "verificationCode",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"verification_code"})

    region: EAzureRegionType
    """Azure region."""
    verification_code: str
    """The device code that was confirmed in a browser."""
