# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_protected_computer_type import EProtectedComputerType
    from .protected_computer_group_model import ProtectedComputerGroupModel


@define(eq=False, repr=False, kw_only=True)
class ProtectedComputerModel(Model):
    """A computer that agents protect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "protection_groups": "protectionGroups",
        "type_": "type",
    }

    id: UUID
    """Id of the computer."""
    name: str
    """Name of the computer."""
    protection_groups: list[ProtectedComputerGroupModel]
    """Protection groups that it is in."""
    type_: EProtectedComputerType
    """Its operating system."""
