# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_director_host_discovery_model import CloudDirectorHostDiscoveryModel


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorHostDiscoveryResult(Model):
    """vCenter servers behind a Cloud Director server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    data: list[CloudDirectorHostDiscoveryModel]
    """The rows of this page."""
