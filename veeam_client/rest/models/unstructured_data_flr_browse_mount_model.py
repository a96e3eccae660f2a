# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_browse_properties import FlrBrowseProperties
    from .unstructured_data_browse_source_properties import (
        UnstructuredDataBrowseSourceProperties,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataFlrBrowseMountModel(Model):
    """A mounted backup of a share, object storage or audit log."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "properties": "properties",
        "source_properties": "sourceProperties",
    }

    session_id: UUID
    """Id of the session of the mount; what all operations on it take."""
    properties: FlrBrowseProperties | None = None
    """Facts about its paths."""
    source_properties: UnstructuredDataBrowseSourceProperties | None = None
    """Backup that it shows."""
