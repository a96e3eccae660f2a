# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureStorageAccountInstanceSizeModel(Model):
    """Azure storage account instance size model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cores": "cores",
        "family": "family",
        "max_disks": "maxDisks",
        "memory": "memory",
        "name": "name",
    }

    cores: int | None = None
    family: str | None = None
    max_disks: int | None = None
    memory: int | None = None
    name: str | None = None
