# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_managed_server_type import EManagedServerType


@define(eq=False, repr=False, kw_only=True)
class ManageServerExportSpec(Model):
    """Which managed servers to export; all if nothing is given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "names": "names",
        "types": "types",
    }

    ids: list[UUID] | None = None
    """Ids of the servers."""
    names: list[str] | None = None
    """Names of the servers."""
    types: list[EManagedServerType] | None = None
    """Kinds of servers."""
