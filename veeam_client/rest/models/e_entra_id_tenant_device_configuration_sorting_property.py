# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceConfigurationSortingProperty(OpenEnum):
    """Attribute to order device configurations by."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    VERSION = "version"
    DESCRIPTION = "description"
    LAST_RESTORE_POINT = "lastRestorePoint"
