"""Ways of signing in, tokens that are kept, and where passwords are.

Names are imported on first use.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from .credentials import AuthorizationCodeAuth as AuthorizationCodeAuth
    from .credentials import FormAuth as FormAuth
    from .credentials import PasswordAuth as PasswordAuth
    from .secrets import ReadableSecretWarning as ReadableSecretWarning
    from .secrets import SecretUnavailable as SecretUnavailable
    from .secrets import secret as secret
    from .token_store import KeyringTokens as KeyringTokens
    from .tokens import Tokens as Tokens
    from .tokens import TokenSource as TokenSource
    from .tokens import TokenStore as TokenStore

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "AuthorizationCodeAuth": ".credentials",
        "FormAuth": ".credentials",
        "KeyringTokens": ".token_store",
        "PasswordAuth": ".credentials",
        "ReadableSecretWarning": ".secrets",
        "SecretUnavailable": ".secrets",
        "TokenSource": ".tokens",
        "TokenStore": ".tokens",
        "Tokens": ".tokens",
        "secret": ".secrets",
    },
)
