# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_helper_appliance_template_status import EHelperApplianceTemplateStatus


@define(eq=False, repr=False, kw_only=True)
class HelperApplianceTemplateStateModel(Model):
    """Status of a helper appliance template. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "location": "location",
        "status": "status",
        "subscription_id": "subscriptionId",
    }

    id: UUID
    """Id of the template."""
    location: str
    """Azure location of the template."""
    status: EHelperApplianceTemplateStatus
    """Its status."""
    subscription_id: UUID
    """Id by which this server knows the subscription."""
