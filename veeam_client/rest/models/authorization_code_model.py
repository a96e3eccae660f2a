# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AuthorizationCodeModel(Model):
    """An authorization code. Until 1.2-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "code": "code",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"code"})

    code: str
    """The code. Whoever has it can sign in with it, so keep it secret."""
