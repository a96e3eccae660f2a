# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantOrgContactSortingProperty(OpenEnum):
    """Attribute to order organizational contacts by. Since 1.3-rev2.

    Attributes:
        DISPLAY_NAME: Name.
        OBJECT_ID: Id in the tenant.
        DEPARTMENT: Department.
        COMPANY_NAME: Company.
        JOB_TITLE: Title.
        MAIL: Mail address.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    DEPARTMENT = "department"
    COMPANY_NAME = "companyName"
    JOB_TITLE = "jobTitle"
    MAIL = "mail"
    LAST_RESTORE_POINT = "lastRestorePoint"
