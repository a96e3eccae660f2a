# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentBackupJobPersonalFilesInclusionModel(Model):
    """Agent backup job personal files inclusion model."""

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
    desktop: bool | None = None
    documents: bool | None = None
    downloads: bool | None = None
    favorites: bool | None = None
    music: bool | None = None
    other: bool | None = None
    pictures: bool | None = None
    video: bool | None = None
