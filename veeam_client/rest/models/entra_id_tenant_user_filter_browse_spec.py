# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantUserFilterBrowseSpec(Model):
    """Condition that users meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account_enabled": "accountEnabled",
        "company_name": "companyName",
        "country": "country",
        "creation_type": "creationType",
        "department": "department",
        "display_name": "displayName",
        "employee_type": "employeeType",
        "job_title": "jobTitle",
        "mail_address": "mailAddress",
        "office_location": "officeLocation",
        "user_name": "userName",
        "user_type": "userType",
    }

    account_enabled: bool | None = None
    """Whether the account can be used."""
    company_name: str | None = None
    """Company."""
    country: str | None = None
    """Country."""
    creation_type: str | None = None
    """How the account came about."""
    department: str | None = None
    """Department."""
    display_name: str | None = None
    """Text in the name."""
    employee_type: str | None = None
    """Kind of employment."""
    job_title: str | None = None
    """Title."""
    mail_address: str | None = None
    """Mail address."""
    office_location: str | None = None
    """Office."""
    user_name: str | None = None
    """User name."""
    user_type: str | None = None
    """Member or guest."""
