# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantOrgContactBrowseModel(EntraIdTenantBrowseModel):
    """An organizational contact: somebody outside the tenant in its address book. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "company_name": "companyName",
        "department": "department",
        "job_title": "jobTitle",
        "mail": "mail",
    }

    company_name: str | None = None
    """Company."""
    department: str | None = None
    """Department."""
    job_title: str | None = None
    """Title."""
    mail: str | None = None
    """Mail address."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.ORG_CONTACT
