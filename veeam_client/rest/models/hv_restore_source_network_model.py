# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_object_model import HyperVObjectModel


@define(eq=False, repr=False, kw_only=True)
class HvRestoreSourceNetworkModel(Model):
    """Network of the source."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disconnect": "disconnect",
        "network": "network",
    }

    disconnect: bool
    """Whether the VM is not connected to it."""
    network: HyperVObjectModel
    """The network."""
