# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .mount_server_options_model import MountServerOptionsModel


@define(eq=False, repr=False, kw_only=True)
class MountServerSpec(Model):
    """A managed server that is to be a mount server. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "set_as_default": "setAsDefault",
        "settings": "settings",
    }

    host_id: UUID
    """Id of the managed server."""
    set_as_default: bool | None = None
    """Whether it is to be used if nothing else is said."""
    settings: MountServerOptionsModel | None = None
    """How it mounts backups."""
