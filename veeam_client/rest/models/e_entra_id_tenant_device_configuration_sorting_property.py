# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceConfigurationSortingProperty(OpenEnum):
    """Entra id tenant device configuration sorting property."""

    DISPLAYNAME = "displayName"
    OBJECTID = "objectId"
    VERSION = "version"
    DESCRIPTION = "description"
    LASTRESTOREPOINT = "lastRestorePoint"
