# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AclBrowserRequestOptions(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev2.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "force_reload": "forceReload",
    }

    force_reload: bool | None = None
    """Whether to read owners and rights afresh instead of taking what the server has at hand."""
