# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIDAuditLogRetentionPolicyType(OpenEnum):
    """Unit of a time.

    Attributes:
        DAYS: Days.
        MONTHS: Months.
        YEARS: Years.
    """

    DAYS = "Days"
    MONTHS = "Months"
    YEARS = "Years"
