from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - as the generator writes it
from typing import ClassVar

from attrs import define

from .dog import Dog


@define(eq=False, repr=False, kw_only=True)
class Puppy(Dog):
    __json_names__: ClassVar[Mapping[str, str]] = {"is_trained": "isTrained"}

    is_trained: bool | None = None
    age: str = "Young"
