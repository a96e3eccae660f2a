from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - as the generator writes it
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from veeam_client.runtime.model import Model

if TYPE_CHECKING:
    from .animal import Animal
    from .mammal import Mammal


@define(eq=False, repr=False, kw_only=True)
class Farm(Model):
    __json_names__: ClassVar[Mapping[str, str]] = {"animals": "animals", "favourite": "favourite"}

    animals: list[Animal] | None = None
    favourite: Mammal | None = None
