# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordImportSpec(Model):
    """Encryption password import spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hint": "hint",
        "password": "password",
        "unique_id": "uniqueId",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    hint: str
    password: str
    unique_id: str | None = None
