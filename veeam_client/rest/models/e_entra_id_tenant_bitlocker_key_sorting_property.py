# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantBitlockerKeySortingProperty(OpenEnum):
    """Attribute to order BitLocker keys by. From 1.3-rev0 to 1.3-rev1.

    Attributes:
        KEY: The key.
        DEVICE_ID: Id of the device.
        DEVICE_DISPLAY_NAME: Name of the device.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    KEY = "Key"
    DEVICE_ID = "DeviceId"
    DEVICE_DISPLAY_NAME = "DeviceDisplayName"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
