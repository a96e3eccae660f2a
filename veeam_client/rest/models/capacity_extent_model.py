# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CapacityExtentModel(Model):
    """A repository of the capacity tier."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "crypto_key_id": "cryptoKeyId",
    }

    id: UUID
    """Id of the repository."""
    crypto_key_id: UUID | None = None
    """Id of the encryption key of the extent. Since 1.3-rev2."""
