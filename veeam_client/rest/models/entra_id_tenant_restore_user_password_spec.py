# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreUserPasswordSpec(Model):
    """Password for a restored user."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "password": "password",
        "user_id": "userId",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    password: str
    """The password."""
    user_id: str
    """Id of the user."""
