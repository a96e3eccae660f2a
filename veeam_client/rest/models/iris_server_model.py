# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .individual_computer_container_model import IndividualComputerContainerModel


@define(eq=False, repr=False, kw_only=True)
class IrisServerModel(IndividualComputerContainerModel):
    """An InterSystems IRIS server of a group. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {}
