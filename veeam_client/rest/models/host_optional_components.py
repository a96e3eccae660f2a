# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .optional_component_model import OptionalComponentModel


@define(eq=False, repr=False, kw_only=True)
class HostOptionalComponents(Model):
    """Optional components of a server. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "optional_components": "optionalComponents",
    }

    optional_components: list[OptionalComponentModel]
    """The components."""
