# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .best_practices_compliance_model import BestPracticesComplianceModel


@define(eq=False, repr=False, kw_only=True)
class BestPracticesComplianceResult(Model):
    """All checks of the security analyzer."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
    }

    items: list[BestPracticesComplianceModel]
    """The checks."""
