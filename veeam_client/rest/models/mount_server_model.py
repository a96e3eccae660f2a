# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_mount_server_type import EMountServerType
    from .mount_server_options_model import MountServerOptionsModel


@define(eq=False, repr=False, kw_only=True)
class MountServerModel(Model):
    """A mount server. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "is_default": "isDefault",
        "settings": "settings",
        "type_": "type",
    }

    id: UUID
    """Id of the mount server."""
    is_default: bool | None = None
    """Whether it is used if nothing else is said."""
    settings: MountServerOptionsModel | None = None
    """How it mounts backups."""
    type_: EMountServerType | None = None
    """Its operating system."""
