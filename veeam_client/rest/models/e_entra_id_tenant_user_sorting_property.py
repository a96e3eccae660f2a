# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantUserSortingProperty(OpenEnum):
    """Attribute to order users by."""

    DISPLAY_NAME = "DisplayName"
    MAIL_ADDRESS = "MailAddress"
    USERNAME = "Username"
    USER_TYPE = "UserType"
    EMPLOYEE_TYPE = "EmployeeType"
    ACCOUNT_ENABLED = "AccountEnabled"
    COMPANY_NAME = "CompanyName"
    CREATION_TYPE = "CreationType"
    DEPARTMENT = "Department"
    COUNTRY = "Country"
    JOB_TITLE = "JobTitle"
    OFFICE_LOCATION = "OfficeLocation"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
