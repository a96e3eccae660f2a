# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .preferred_networks_model import PreferredNetworksModel
    from .traffic_rule_model import TrafficRuleModel


@define(eq=False, repr=False, kw_only=True)
class GlobalNetworkTrafficRulesModel(Model):
    """Network traffic rules for all jobs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "use_multiple_streams_per_job": "useMultipleStreamsPerJob",
        "preferred_networks": "preferredNetworks",
        "traffic_rules": "trafficRules",
        "upload_streams_count": "uploadStreamsCount",
    }

    use_multiple_streams_per_job: bool
    """Whether a job may use several connections at the same time."""
    preferred_networks: PreferredNetworksModel | None = None
    """Networks to use for traffic between components before others."""
    traffic_rules: list[TrafficRuleModel] | None = None
    """The rules."""
    upload_streams_count: int | None = None
    """How many connections a job may use."""
