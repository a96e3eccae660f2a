# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceSortingProperty(OpenEnum):
    """Attribute to order devices by. Since 1.3-rev2.

    Attributes:
        DISPLAY_NAME: Name.
        OPERATING_SYSTEM: Operating system.
        OPERATING_SYSTEM_VERSION: Version of the operating system.
        DEVICE_VERSION: Version of the device.
        ACCOUNT_ENABLED: Whether it is enabled.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "DisplayName"
    OPERATING_SYSTEM = "OperatingSystem"
    OPERATING_SYSTEM_VERSION = "OperatingSystemVersion"
    DEVICE_VERSION = "DeviceVersion"
    ACCOUNT_ENABLED = "AccountEnabled"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
