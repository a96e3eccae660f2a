# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantGeneratedPasswordsModel(Model):
    """Passwords made up. Keep them secret."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "passwords": "passwords",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"passwords"})

    passwords: list[str] | None = None
    """The passwords."""
