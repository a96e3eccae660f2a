from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - as the generator writes it
from typing import ClassVar

from attrs import define

from .animal import Animal
from .e_kind import EKind


@define(eq=False, repr=False, kw_only=True)
class Bird(Animal):
    __json_names__: ClassVar[Mapping[str, str]] = {"can_fly": "canFly"}

    can_fly: bool | None = None
    kind: EKind = EKind.BIRD
