# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .credentials_spec import CredentialsSpec
from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class ManagedServiceCredentialsSpec(CredentialsSpec):
    """A group managed service account, whose password Active Directory keeps, to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: ECredentialsType = ECredentialsType.MANAGED_SERVICE
