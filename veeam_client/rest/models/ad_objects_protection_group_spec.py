# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_protection_group_type import EProtectionGroupType
from .protection_group_spec import ProtectionGroupSpec

if TYPE_CHECKING:
    from .active_directory_object_container_model import (
        ActiveDirectoryObjectContainerModel,
    )
    from .ad_objects_protection_group_credential_model import (
        ADObjectsProtectionGroupCredentialModel,
    )
    from .ad_objects_protection_group_exclusions_model import (
        ADObjectsProtectionGroupExclusionsModel,
    )
    from .protection_group_options_model import ProtectionGroupOptionsModel


@define(eq=False, repr=False, kw_only=True)
class ADObjectsProtectionGroupSpec(ProtectionGroupSpec):
    """A group of computers from Active Directory, to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "active_directory": "activeDirectory",
        "credentials": "credentials",
        "exclusions": "exclusions",
        "options": "options",
    }

    active_directory: ActiveDirectoryObjectContainerModel
    """Domain and objects."""
    credentials: ADObjectsProtectionGroupCredentialModel
    """Credentials for the computers."""
    exclusions: ADObjectsProtectionGroupExclusionsModel | None = None
    """What is left out."""
    options: ProtectionGroupOptionsModel | None = None
    """How they are found and given agents."""
    type_: EProtectionGroupType = EProtectionGroupType.AD_OBJECTS
