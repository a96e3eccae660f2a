# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsCheckSmtpConnectionSpec(Model):
    """Mail server to try. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_smtp_options": "advancedSmtpOptions",
        "smtp_server_name": "smtpServerName",
    }

    advanced_smtp_options: AdvancedSmtpOptionsModel
    """How to connect to the mail server."""
    smtp_server_name: str
    """DNS name or IP address of the mail server."""
