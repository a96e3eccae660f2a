# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantUserSortingProperty(OpenEnum):
    """Attribute to order users by.

    Attributes:
        DISPLAY_NAME: Name.
        MAIL_ADDRESS: Mail address.
        USERNAME: User name.
        USER_TYPE: Member or guest.
        EMPLOYEE_TYPE: Kind of employment.
        ACCOUNT_ENABLED: Whether the account can be used.
        COMPANY_NAME: Company.
        CREATION_TYPE: How the account came about.
        DEPARTMENT: Department.
        COUNTRY: Country.
        JOB_TITLE: Title.
        OFFICE_LOCATION: Office.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

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
