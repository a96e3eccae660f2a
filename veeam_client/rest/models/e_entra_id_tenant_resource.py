# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantResource(OpenEnum):
    """What of a Microsoft Entra ID tenant is backed up. Since 1.3-rev0.

    Attributes:
        USERS: Users.
        GROUPS: Groups.
        ADMINISTRATIVE_UNITS: Administrative units.
        ROLES: Roles.
        APPLICATIONS: Applications.
        LOGS: Logs.
        CONDITIONAL_ACCESS_POLICIES: Conditional access policies.
        INTUNE_POLICIES: Policies of Microsoft Intune.
        ORG_CONTACTS: Organizational contacts. Since 1.3-rev2.
        DEVICES: Devices. Since 1.3-rev2.
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
