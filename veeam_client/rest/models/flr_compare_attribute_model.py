# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrCompareAttributeModel(Model):
    """Flr compare attribute model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_changed": "isChanged",
        "name": "name",
        "value_backup": "valueBackup",
        "value_production": "valueProduction",
    }

    is_changed: bool
    name: str
    value_backup: str
    value_production: str
