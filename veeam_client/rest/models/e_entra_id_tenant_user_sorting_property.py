# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantUserSortingProperty(OpenEnum):
    """Attribute to order users by."""

    DISPLAY_NAME = "displayName"
    MAIL_ADDRESS = "mailAddress"
    USERNAME = "username"
    USER_TYPE = "userType"
    EMPLOYEE_TYPE = "employeeType"
    ACCOUNT_ENABLED = "accountEnabled"
    COMPANY_NAME = "companyName"
    CREATION_TYPE = "creationType"
    DEPARTMENT = "department"
    COUNTRY = "country"
    JOB_TITLE = "jobTitle"
    OFFICE_LOCATION = "officeLocation"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
