from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - as the generator writes it
from typing import ClassVar

from attrs import define

from .animal import Animal
from .e_kind import EKind


@define(eq=False, repr=False, kw_only=True)
class Mammal(Animal):
    __json_names__: ClassVar[Mapping[str, str]] = {"legs": "legs", "species": "species"}
    __discriminator__: ClassVar[str | None] = "species"
    __subtypes__: ClassVar[Mapping[str, str]] = {"dog": "Dog"}

    species: str
    legs: int | None = None
    kind: EKind = EKind.MAMMAL
