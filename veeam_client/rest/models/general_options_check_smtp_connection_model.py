# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsCheckSmtpConnectionModel(Model):
    """What came of trying to connect to a mail server. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_valid": "isValid",
        "thumbprints": "thumbprints",
    }

    is_valid: bool
    """Whether it worked."""
    thumbprints: list[str] | None = None
    """Thumbprints of the TLS certificates that the mail server showed."""
