# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .replica_job_re_ip_rule_model import ReplicaJobReIpRuleModel


@define(eq=False, repr=False, kw_only=True)
class ReplicaJobReIpRulesModel(Model):
    """Addresses that replicas get after a failover."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "rules": "rules",
    }

    rules: list[ReplicaJobReIpRuleModel] | None = None
    """The rules."""
