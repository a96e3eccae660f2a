# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class TokenModel(Model):
    """A pair of tokens."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "expires": ".expires",
        "issued": ".issued",
        "access_token": "access_token",
        "expires_in": "expires_in",
        "refresh_token": "refresh_token",
        "token_type": "token_type",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"access_token", "refresh_token"})

    expires: datetime
    """When the access token expires."""
    issued: datetime
    """When the tokens were issued."""
    access_token: str
    """Goes into the header `Authorization: Bearer ...` of each call."""
    expires_in: int
    """How long the access token lives, in seconds."""
    refresh_token: str
    """Gets the next pair, once, without the password."""
    token_type: str
    """Always `bearer`."""
