# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantConditionalAccessPolicyState(OpenEnum):
    """Whether a conditional access policy is in force.

    Attributes:
        ENABLED: It is in force.
        DISABLED: It is not.
        ENABLED_FOR_REPORTING_BUT_NOT_ENFORCED: It only reports what it would do.
    """

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    ENABLED_FOR_REPORTING_BUT_NOT_ENFORCED = "EnabledForReportingButNotEnforced"
