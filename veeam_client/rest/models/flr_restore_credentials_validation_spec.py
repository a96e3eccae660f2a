# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_restore_mode_type import EFlrRestoreModeType
    from .flr_restore_target_host_model import FlrRestoreTargetHostModel


@define(eq=False, repr=False, kw_only=True)
class FlrRestoreCredentialsValidationSpec(Model):
    """Which credentials to check, for what. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_mode": "restoreMode",
        "credentials_id": "credentialsId",
        "target_host": "targetHost",
    }

    restore_mode: EFlrRestoreModeType
    """To the machine they come from or to another."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    target_host: FlrRestoreTargetHostModel | None = None
    """The other machine."""
