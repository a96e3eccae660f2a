# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .indicators_of_compromise_model import IndicatorsOfCompromiseModel


@define(eq=False, repr=False, kw_only=True)
class IndicatorsOfCompromiseResult(Model):
    """A list of indicators of compromise. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    data: list[IndicatorsOfCompromiseModel]
    """The indicators."""
