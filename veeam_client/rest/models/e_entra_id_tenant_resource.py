# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantResource(OpenEnum):
    """What of a Microsoft Entra ID tenant is backed up. Since 1.3-rev0.

    Attributes:
        ORG_CONTACTS: Since 1.3-rev2.
        DEVICES: Since 1.3-rev2.
    """

    USERS = "Users"
    GROUPS = "Groups"
    ADMINISTRATIVE_UNITS = "AdministrativeUnits"
    ROLES = "Roles"
    APPLICATIONS = "Applications"
    LOGS = "Logs"
    CONDITIONAL_ACCESS_POLICIES = "ConditionalAccessPolicies"
    INTUNE_POLICIES = "IntunePolicies"
    ORG_CONTACTS = "OrgContacts"
    DEVICES = "Devices"
