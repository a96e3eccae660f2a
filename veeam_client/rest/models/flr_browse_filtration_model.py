# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_item_state_type import EFlrItemStateType
    from .e_flr_item_type import EFlrItemType


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseFiltrationModel(Model):
    """Which files to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_states": "itemStates",
        "item_types": "itemTypes",
    }

    item_states: list[EFlrItemStateType] | None = None
    """What the comparison with the machine says of them."""
    item_types: list[EFlrItemType] | None = None
    """Files, folders and so on."""
