# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentBackupJobPersonalFilesInclusionModel(Model):
    """Which personal files are backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_data": "appData",
        "desktop": "desktop",
        "documents": "documents",
        "downloads": "downloads",
        "favorites": "favorites",
        "music": "music",
        "other": "other",
        "pictures": "pictures",
        "video": "video",
    }

    app_data: bool | None = None
    """Whether data of applications is."""
    desktop: bool | None = None
    """Whether those on the desktop are."""
    documents: bool | None = None
    """Whether documents are."""
    downloads: bool | None = None
    """Whether downloads are."""
    favorites: bool | None = None
    """Whether favourites are."""
    music: bool | None = None
    """Whether music is."""
    other: bool | None = None
    """Whether everything else in the profile is."""
    pictures: bool | None = None
    """Whether pictures are."""
    video: bool | None = None
    """Whether videos are."""
