# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_host_component_type import EHostComponentType


@define(eq=False, repr=False, kw_only=True)
class HostComponentPortModel(Model):
    """Port of a component."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "component_name": "componentName",
        "port": "port",
    }

    component_name: EHostComponentType
    """The component."""
    port: int
    """Its port."""
