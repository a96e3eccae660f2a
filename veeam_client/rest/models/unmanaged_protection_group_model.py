# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_model import ProtectionGroupModel


@define(eq=False, repr=False, kw_only=True)
class UnmanagedProtectionGroupModel(ProtectionGroupModel):
    """The group of computers whose agents are not managed by the backup server. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: EProtectionGroupType = EProtectionGroupType.UNMANAGED
