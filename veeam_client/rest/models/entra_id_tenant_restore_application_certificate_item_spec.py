# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreApplicationCertificateItemSpec(Model):
    """A certificate for a restored application. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "value": "value",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"value"})

    value: str
    """The certificate. The interface does not say in which encoding."""
