# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_node_exporter_auth_type import ENodeExporterAuthType


@define(eq=False, repr=False, kw_only=True)
class NodeExporterAuthenticationModel(Model):
    """What a reader of metrics signs in with; the class tells whether anything is needed. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "none": "NodeExporterNoAuthModel",
        "usernamepassword": "NodeExporterBasicAuthModel",
    }

    type_: ENodeExporterAuthType
    """Whether anything is needed."""
