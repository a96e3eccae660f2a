# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantResource(OpenEnum):
    """What of a Microsoft Entra ID tenant is backed up."""

    USERS = "Users"
    GROUPS = "Groups"
    ADMINISTRATIVE_UNITS = "AdministrativeUnits"
    ROLES = "Roles"
    APPLICATIONS = "Applications"
    LOGS = "Logs"
    CONDITIONAL_ACCESS_POLICIES = "ConditionalAccessPolicies"
    INTUNE_POLICIES = "IntunePolicies"
