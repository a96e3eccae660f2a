# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceConfigurationSortingProperty(OpenEnum):
    """Attribute to order device configurations by. Since 1.3-rev0.

    Attributes:
        DISPLAY_NAME: Name.
        OBJECT_ID: Id in the tenant.
        VERSION: Version.
        DESCRIPTION: Description.
        LAST_RESTORE_POINT: Newest restore point that has it.
        TYPE: Kind of the policy. Since 1.3-rev1.
        ODATA_TYPE: Type that Microsoft Graph gives it. Since 1.3-rev2.
    """

    DISPLAY_NAME = "DisplayName"
    OBJECT_ID = "ObjectId"
    VERSION = "Version"
    DESCRIPTION = "Description"
    LAST_RESTORE_POINT = "LastRestorePoint"
    TYPE = "Type"
    ODATA_TYPE = "OdataType"
