# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ServicesModel(Model):
    """A service of the backup server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "port": "port",
    }

    name: str
    """Name of the service."""
    port: int
    """Port that it listens on."""
