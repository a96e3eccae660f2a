"""Ways of signing in, tokens that are kept, and where passwords are.

Names are imported on first use.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from .credentials import Auth as Auth
    from .credentials import AuthorizationCodeAuth as AuthorizationCodeAuth
    from .credentials import PasswordAuth as PasswordAuth
    from .credentials import Tokens as Tokens
    from .credentials import TokenStore as TokenStore
    from .secrets import ReadableSecretWarning as ReadableSecretWarning
    from .secrets import SecretUnavailable as SecretUnavailable
    from .secrets import secret as secret
    from .token_store import KeyringTokens as KeyringTokens

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "Auth": ".credentials",
        "AuthorizationCodeAuth": ".credentials",
        "KeyringTokens": ".token_store",
        "PasswordAuth": ".credentials",
        "ReadableSecretWarning": ".secrets",
        "SecretUnavailable": ".secrets",
        "TokenStore": ".credentials",
        "Tokens": ".credentials",
        "secret": ".secrets",
    },
)
