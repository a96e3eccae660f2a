# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantUserBrowseModel(EntraIdTenantBrowseModel):
    """Entra id tenant user browse model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account_enabled": "accountEnabled",
        "company_name": "companyName",
        "country": "country",
        "creation_type": "creationType",
        "department": "department",
        "employee_type": "employeeType",
        "job_title": "jobTitle",
        "mail_address": "mailAddress",
        "office_location": "officeLocation",
        "user_name": "userName",
        "user_type": "userType",
    }

    account_enabled: bool | None = None
    company_name: str | None = None
    country: str | None = None
    creation_type: str | None = None
    department: str | None = None
    employee_type: str | None = None
    job_title: str | None = None
    mail_address: str | None = None
    office_location: str | None = None
    user_name: str | None = None
    user_type: str | None = None
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.USER
