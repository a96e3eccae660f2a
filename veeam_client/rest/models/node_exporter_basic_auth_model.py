# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_node_exporter_auth_type import ENodeExporterAuthType
from .node_exporter_authentication_model import NodeExporterAuthenticationModel


@define(eq=False, repr=False, kw_only=True)
class NodeExporterBasicAuthModel(NodeExporterAuthenticationModel):
    """Readers of metrics sign in with a user name and password. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "password": "password",
        "username": "username",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    password: str
    """The password."""
    username: str
    """The user name."""
    type_: ENodeExporterAuthType = ENodeExporterAuthType.USERNAME_PASSWORD
