# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .replica_mapping_rule_model import ReplicaMappingRuleModel


@define(eq=False, repr=False, kw_only=True)
class ReplicaMappingModel(Model):
    """Whether VMs that are there already become the replicas."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "mapping_rules": "mappingRules",
    }

    is_enabled: bool
    """Whether they do."""
    mapping_rules: list[ReplicaMappingRuleModel] | None = None
    """Which VM for which original."""
