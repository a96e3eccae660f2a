# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupWindowsScriptModel(Model):
    """Scripts under Windows before and after the snapshot."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "post_thaw_script": "postThawScript",
        "pre_freeze_script": "preFreezeScript",
    }

    post_thaw_script: str | None = None
    """Script after the snapshot."""
    pre_freeze_script: str | None = None
    """Script before the snapshot."""
