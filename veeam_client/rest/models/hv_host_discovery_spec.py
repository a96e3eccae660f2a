# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HvHostDiscoverySpec(Model):
    """Which cluster or System Center server to ask. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "hv_cluster_name": "hvClusterName",
        "scvmm_host_id": "scvmmHostId",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    hv_cluster_name: str | None = None
    """Name of the cluster."""
    scvmm_host_id: UUID | None = None
    """Id of the managed server with System Center."""
