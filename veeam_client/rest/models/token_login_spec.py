# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_login_grant_type import ELoginGrantType


@define(eq=False, repr=False, kw_only=True)
class TokenLoginSpec(Model):
    """What to sign in with: `grant_type` and the fields that go with it."""

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
    """What is given: a password, a refresh token, an authorization code, or a token of a VBR server."""
    code: str | None = None
    """The authorization code, for the grant type `authorization_code`."""
    password: str | None = None
    """Password, for the grant type `password`."""
    refresh_token: str | None = None
    """The refresh token, for the grant type `refresh_token`. It works once."""
    use_short_term_refresh: bool | None = None
    """Whether the refresh token lives only 15 minutes longer than the access token instead of 14 days."""
    username: str | None = None
    """User name, for the grant type `password`; `DOMAIN\\name` or `name@domain` for a domain account."""
    vbr_token: str | None = None
    """The token, for the grant type `vbr_token`."""
