# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UserRoleSettingsModel(Model):
    """Settings for all users. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mfa_enabled": "mfaEnabled",
    }

    mfa_enabled: bool | None = None
    """Whether users have to sign in with a second factor."""
