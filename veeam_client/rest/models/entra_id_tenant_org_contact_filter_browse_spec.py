# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantOrgContactFilterBrowseSpec(Model):
    """Condition that organizational contacts meet: the attributes given. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "company_name": "companyName",
        "department": "department",
        "display_name": "displayName",
        "job_title": "jobTitle",
        "mail": "mail",
    }

    company_name: str | None = None
    """Company."""
    department: str | None = None
    """Department."""
    display_name: str | None = None
    """Text in the name."""
    job_title: str | None = None
    """Title."""
    mail: str | None = None
    """Mail address."""
