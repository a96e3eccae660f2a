# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .acl_object_model import AclObjectModel
    from .acl_principal_model import AclPrincipalModel


@define(eq=False, repr=False, kw_only=True)
class AclRecordModel(Model):
    """A job or backup with its owner and the rights on it. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_": "object",
        "principal": "principal",
    }

    object_: AclObjectModel
    """The job or backup."""
    principal: AclPrincipalModel
    """Its owner, and who has rights on it."""
