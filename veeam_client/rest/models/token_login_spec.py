# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_login_grant_type import ELoginGrantType


@define(eq=False, repr=False, kw_only=True)
class TokenLoginSpec(Model):
    """Token login spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "grant_type": "grant_type",
        "code": "code",
        "password": "password",
        "refresh_token": "refresh_token",
        "use_short_term_refresh": "use_short_term_refresh",
        "username": "username",
        "vbr_token": "vbr_token",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"code", "password", "refresh_token", "vbr_token"})

    grant_type: ELoginGrantType
    code: str | None = None
    password: str | None = None
    refresh_token: str | None = None
    use_short_term_refresh: bool | None = None
    username: str | None = None
    vbr_token: str | None = None
