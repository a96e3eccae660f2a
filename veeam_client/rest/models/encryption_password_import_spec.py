# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordImportSpec(Model):
    """An encryption password, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hint": "hint",
        "password": "password",
        "unique_id": "uniqueId",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    hint: str
    """Text that helps people to find the password again."""
    password: str
    """The password; never in an export."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
