# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordVerifySpec(Model):
    """A password to check. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "password": "password",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"password"})

    password: str
    """The password."""
