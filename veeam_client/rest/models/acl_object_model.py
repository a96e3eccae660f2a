# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AclObjectModel(Model):
    """A job or backup. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type_": "type",
    }

    id: str
    """Id of the job or backup."""
    type_: str
    """What it is."""
