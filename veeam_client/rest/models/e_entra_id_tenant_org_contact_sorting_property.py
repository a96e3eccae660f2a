# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantOrgContactSortingProperty(OpenEnum):
    """Entra id tenant org contact sorting property. Since 1.3-rev2."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    DEPARTMENT = "department"
    COMPANY_NAME = "companyName"
    JOB_TITLE = "jobTitle"
    MAIL = "mail"
    LAST_RESTORE_POINT = "lastRestorePoint"
