# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_license_section_type import ELicenseSectionType


@define(eq=False, repr=False, kw_only=True)
class LicenseRemoveSpec(Model):
    """What to remove of the licence."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "force_standalone_mode": "forceStandaloneMode",
        "section": "section",
    }

    force_standalone_mode: bool | None = None
    """Whether to remove it even if the server belongs to a central management that licenses it."""
    section: ELicenseSectionType | None = None
    """The section to remove."""
