# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_helper_appliance_template_spec import AzureHelperApplianceTemplateSpec


@define(eq=False, repr=False, kw_only=True)
class AzureHelperApplianceTemplateModel(Model):
    """A helper appliance template in Microsoft Azure. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "spec": "spec",
    }

    id: UUID
    """Id of the template."""
    spec: AzureHelperApplianceTemplateSpec
    """Where in Azure it is."""
