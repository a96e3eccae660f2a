# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_compare_attribute_model import FlrCompareAttributeModel


@define(eq=False, repr=False, kw_only=True)
class FlrCompareAttributesModel(Model):
    """Attributes of a file, in the backup and on the machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "attributes": "attributes",
        "path": "path",
    }

    attributes: list[FlrCompareAttributeModel]
    """The attributes."""
    path: str
    """Path of the file."""
