# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_helper_appliance_template_spec import AzureHelperApplianceTemplateSpec


@define(eq=False, repr=False, kw_only=True)
class AzureHelperApplianceTemplateDeploySpec(Model):
    """Helper appliance templates to be deployed. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "templates": "templates",
    }

    templates: list[AzureHelperApplianceTemplateSpec] | None = None
    """The templates."""
