# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrCompareAttributeModel(Model):
    """An attribute of a file, in the backup and on the machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_changed": "isChanged",
        "name": "name",
        "value_backup": "valueBackup",
        "value_production": "valueProduction",
    }

    is_changed: bool
    """Whether the two differ."""
    name: str
    """Name of the attribute."""
    value_backup: str
    """Value in the backup."""
    value_production: str
    """Value on the machine."""
