# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantResource(OpenEnum):
    """What of a Microsoft Entra ID tenant is backed up."""

    USERS = "Users"
    GROUPS = "Groups"
    ADMINISTRATIVEUNITS = "AdministrativeUnits"
    ROLES = "Roles"
    APPLICATIONS = "Applications"
    LOGS = "Logs"
    CONDITIONALACCESSPOLICIES = "ConditionalAccessPolicies"
    INTUNEPOLICIES = "IntunePolicies"
