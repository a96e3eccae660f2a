# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordSpec(Model):
    """An encryption password to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hint": "hint",
        "password": "password",
        "is_imported": "isImported",
        "unique_id": "uniqueId",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    hint: str
    """Text that helps people to find the password again; anybody may read it."""
    password: str
    """The password."""
    is_imported: bool | None = None
    """Whether it belongs to backups of another server. Since 1.3-rev0."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
