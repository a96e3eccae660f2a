# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EmptySuccessResponse(Model):
    """An empty object. The server has done what was asked."""

    __json_names__: ClassVar[Mapping[str, str]] = {}
