# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class JobsConfirmationPrompts(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev1.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allow_old_gfs_points_retention": "allowOldGfsPointsRetention",
    }

    allow_old_gfs_points_retention: bool | None = None
    """Consent to retention being applied to the long-term (GFS) restore points that are there already."""
