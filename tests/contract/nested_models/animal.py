from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - as the generator writes it
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from veeam_client.runtime.model import Model

if TYPE_CHECKING:
    from .e_kind import EKind


@define(eq=False, repr=False, kw_only=True)
class Animal(Model):
    __json_names__: ClassVar[Mapping[str, str]] = {"kind": "kind", "name": "name"}
    __discriminator__: ClassVar[str | None] = "kind"
    __subtypes__: ClassVar[Mapping[str, str]] = {"bird": "Bird", "mammal": "Mammal"}

    kind: EKind
    name: str | None = None
