# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UserServiceAccountModeSpec(Model):
    """Whether a user is an account for programs. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_service_account_enable": "isServiceAccountEnable",
    }

    is_service_account_enable: bool
    """Whether it is; then nobody is asked for a second factor."""
