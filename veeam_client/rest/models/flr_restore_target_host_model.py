# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_platform_type import EFlrPlatformType


@define(eq=False, repr=False, kw_only=True)
class FlrRestoreTargetHostModel(Model):
    """A machine that files are restored to; the class tells the platform."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "agent": "AgentFlrRestoreTargetHostModel",
        "hyperv": "HyperVFlrRestoreTargetHostModel",
        "vmware": "VmwareFlrRestoreTargetHostModel",
        "clouddirector": "CloudDirectorFlrRestoreTargetHostModel",
    }

    type_: EFlrPlatformType
    """Platform of the machine."""
