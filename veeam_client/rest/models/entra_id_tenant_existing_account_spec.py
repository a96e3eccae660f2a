# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_authentication_spec import EntraIDTenantAuthenticationSpec


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantExistingAccountSpec(Model):
    """An application that exists."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "authentication": "authentication",
    }

    authentication: EntraIDTenantAuthenticationSpec
    """The application, with its secret or certificate."""
