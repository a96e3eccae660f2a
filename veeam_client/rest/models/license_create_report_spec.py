# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_license_report_format import ELicenseReportFormat


@define(eq=False, repr=False, kw_only=True)
class LicenseCreateReportSpec(Model):
    """What report to make."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "report_format": "reportFormat",
    }

    report_format: ELicenseReportFormat
    """Format of the report."""
