# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_node_exporter_auth_type import ENodeExporterAuthType
from .node_exporter_authentication_model import NodeExporterAuthenticationModel


@define(eq=False, repr=False, kw_only=True)
class NodeExporterNoAuthModel(NodeExporterAuthenticationModel):
    """Anybody who reaches the backup server can read the metrics. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: ENodeExporterAuthType = ENodeExporterAuthType.NONE
