# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_optional_component_type import EOptionalComponentType


@define(eq=False, repr=False, kw_only=True)
class OptionalComponentModel(Model):
    """An optional component. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "optional_component": "optionalComponent",
    }

    display_name: str
    """Name for people."""
    optional_component: EOptionalComponentType
    """The component."""
