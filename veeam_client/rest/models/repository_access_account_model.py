# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_user_type import EUserType


@define(eq=False, repr=False, kw_only=True)
class RepositoryAccessAccountModel(Model):
    """An account that may write to a repository. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type_": "type",
    }

    name: str
    """Name of the account."""
    type_: EUserType
    """Whether it is a user or a group, and where it is managed."""
