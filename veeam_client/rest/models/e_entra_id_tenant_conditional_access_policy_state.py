# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantConditionalAccessPolicyState(OpenEnum):
    """Whether a conditional access policy is in force.

    Attributes:
        ENABLEDFORREPORTINGBUTNOTENFORCED: It only reports what it would do.
    """

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    ENABLEDFORREPORTINGBUTNOTENFORCED = "EnabledForReportingButNotEnforced"
