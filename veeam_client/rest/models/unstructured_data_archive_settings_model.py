# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_archival_type import EUnstructuredDataArchivalType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataArchiveSettingsModel(Model):
    """Which files are archived. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "archival_type": "archivalType",
        "exclusion_mask": "exclusionMask",
        "inclusion_mask": "inclusionMask",
    }

    archival_type: EUnstructuredDataArchivalType | None = None
    """All, all but those that match, or only those."""
    exclusion_mask: list[str] | None = None
    """Masks of files to leave out, with `ExclusionMask`."""
    inclusion_mask: list[str] | None = None
    """Masks of files to archive, with `InclusionMask`."""
