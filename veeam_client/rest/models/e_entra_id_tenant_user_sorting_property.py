# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantUserSortingProperty(OpenEnum):
    """Attribute to order users by."""

    DISPLAYNAME = "displayName"
    MAILADDRESS = "mailAddress"
    USERNAME = "username"
    USERTYPE = "userType"
    EMPLOYEETYPE = "employeeType"
    ACCOUNTENABLED = "accountEnabled"
    COMPANYNAME = "companyName"
    CREATIONTYPE = "creationType"
    DEPARTMENT = "department"
    COUNTRY = "country"
    JOBTITLE = "jobTitle"
    OFFICELOCATION = "officeLocation"
    OBJECTID = "objectId"
    LASTRESTOREPOINT = "lastRestorePoint"
