# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceSortingProperty(OpenEnum):
    """Entra id tenant device sorting property. Since 1.3-rev2."""

    DISPLAY_NAME = "DisplayName"
    OPERATING_SYSTEM = "OperatingSystem"
    OPERATING_SYSTEM_VERSION = "OperatingSystemVersion"
    DEVICE_VERSION = "DeviceVersion"
    ACCOUNT_ENABLED = "AccountEnabled"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
