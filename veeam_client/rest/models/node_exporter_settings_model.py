# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .node_exporter_authentication_model import NodeExporterAuthenticationModel


@define(eq=False, repr=False, kw_only=True)
class NodeExporterSettingsModel(Model):
    """How metrics of the backup server are offered to Prometheus. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auth": "auth",
        "metrics_sharing_enabled": "metricsSharingEnabled",
        "tls_enabled": "tlsEnabled",
    }

    auth: NodeExporterAuthenticationModel
    """What the reader has to sign in with."""
    metrics_sharing_enabled: bool
    """Whether they are offered."""
    tls_enabled: bool
    """Whether they are read over TLS."""
