# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .yara_rule_model import YaraRuleModel


@define(eq=False, repr=False, kw_only=True)
class YaraRulesResult(Model):
    """A list of YARA rules."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[YaraRuleModel]
    """The rows of this page."""
    pagination: PaginationResult | None = None
    """Where this page lies in the whole list."""
