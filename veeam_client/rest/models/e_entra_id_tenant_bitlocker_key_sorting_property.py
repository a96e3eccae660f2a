# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantBitlockerKeySortingProperty(OpenEnum):
    """Attribute to order BitLocker keys by."""

    KEY = "key"
    DEVICE_ID = "deviceId"
    DEVICE_DISPLAY_NAME = "deviceDisplayName"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
