# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_browse_mount_error_type import EFlrBrowseMountErrorType


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseMountError(Model):
    """What could not be mounted. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "type_": "type",
    }

    message: str
    """What the server says to it."""
    type_: EFlrBrowseMountErrorType
    """How bad it is."""
