# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantGeneratePasswordSpec(Model):
    """How many passwords to make up."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "passwords_count": "passwordsCount",
    }

    passwords_count: int
    """How many."""
