# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_network_rule_type import ENetworkRuleType
    from .i_pv_4_network_rule_model import IPv4NetworkRuleModel
    from .i_pv_6_network_rule_model import IPv6NetworkRuleModel


@define(eq=False, repr=False, kw_only=True)
class ReplicaJobReIpRuleModel(Model):
    """A rule for addresses of replicas."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "ipv4": "ipv4",
        "ipv6": "ipv6",
        "rule_type": "ruleType",
    }

    description: str | None = None
    """Free text for people."""
    ipv4: IPv4NetworkRuleModel | None = None
    """The rule, for IPv4."""
    ipv6: IPv6NetworkRuleModel | None = None
    """The rule, for IPv6."""
    rule_type: ENetworkRuleType | None = None
    """IPv4 or IPv6."""
