# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec

if TYPE_CHECKING:
    from .instant_vi_vm_customized_recovery_datastore_spec import (
        InstantViVMCustomizedRecoveryDatastoreSpec,
    )
    from .instant_vi_vm_customized_recovery_destination_spec import (
        InstantViVMCustomizedRecoveryDestinationSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantViVMCustomizedRecoverySpec(InstantViVMRecoverySpec):
    """Recovers a machine elsewhere or with other settings."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "destination": "destination",
    }

    datastore: InstantViVMCustomizedRecoveryDatastoreSpec
    """Where changes are written."""
    destination: InstantViVMCustomizedRecoveryDestinationSpec | None = None
    """Host, resource pool, folder and name."""
    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType.CUSTOMIZED
