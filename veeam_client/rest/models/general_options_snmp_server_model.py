# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsSNMPServerModel(Model):
    """A receiver of SNMP traps."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "community_string": "communityString",
        "port": "port",
        "receiver": "receiver",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"community_string"})

    community_string: str
    """Its community string."""
    port: int
    """Port that it listens on."""
    receiver: str
    """DNS name or IP address."""
