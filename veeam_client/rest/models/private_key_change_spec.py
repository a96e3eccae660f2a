# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PrivateKeyChangeSpec(Model):
    """A new private key."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "private_key": "privateKey",
        "passphrase": "passphrase",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"private_key", "passphrase"})

    private_key: str
    """The private key, in text."""
    passphrase: str | None = None
    """Passphrase that it is locked with."""
