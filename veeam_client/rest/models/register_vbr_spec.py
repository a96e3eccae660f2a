# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_login_grant_type import ELoginGrantType


@define(eq=False, repr=False, kw_only=True)
class RegisterVbrSpec(Model):
    """What a registration takes. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "grant_type": "grant_type",
        "code": "code",
        "code_verifier": "codeVerifier",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"code", "code_verifier"})

    grant_type: ELoginGrantType
    """Kind of the code: `authorization_code`."""
    code: str | None = None
    """The authorization code that the Veeam account gave."""
    code_verifier: str | None = None
    """Secret that belongs to the code."""
