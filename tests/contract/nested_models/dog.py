from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - as the generator writes it
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .mammal import Mammal

if TYPE_CHECKING:
    from .animal import Animal


@define(eq=False, repr=False, kw_only=True)
class Dog(Mammal):
    __json_names__: ClassVar[Mapping[str, str]] = {"age": "age", "chases": "chases"}
    __discriminator__: ClassVar[str | None] = "age"
    __subtypes__: ClassVar[Mapping[str, str]] = {"young": "Puppy"}

    age: str | None = None
    chases: list[Animal] | None = None
    species: str = "Dog"
