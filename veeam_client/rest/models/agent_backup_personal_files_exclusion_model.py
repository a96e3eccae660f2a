# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPersonalFilesExclusionModel(Model):
    """What of the personal files is left out. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "roaming_profiles": "roamingProfiles",
    }

    roaming_profiles: bool | None = None
    """Whether roaming profiles are."""
