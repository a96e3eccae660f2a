# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek
    from .e_script_periodicity_type import EScriptPeriodicityType
    from .script_command import ScriptCommand


@define(eq=False, repr=False, kw_only=True)
class JobScriptsSettingsModel(Model):
    """Commands before and after a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "day_of_week": "dayOfWeek",
        "periodicity_type": "periodicityType",
        "post_command": "postCommand",
        "pre_command": "preCommand",
        "run_script_every": "runScriptEvery",
    }

    day_of_week: list[EDayOfWeek] | None = None
    """They are called on these days, with `Days`."""
    periodicity_type: EScriptPeriodicityType | None = None
    """Whether runs or days decide when they are called."""
    post_command: ScriptCommand | None = None
    """Command after the job."""
    pre_command: ScriptCommand | None = None
    """Command before the job."""
    run_script_every: int | None = None
    """They are called on every run of this number, with `BackupSessions`."""
