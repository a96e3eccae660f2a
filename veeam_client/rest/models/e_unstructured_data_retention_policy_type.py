# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataRetentionPolicyType(OpenEnum):
    """Unit of a time. Since 1.3-rev1.

    Attributes:
        DAYS: Days.
        MONTHS: Months.
    """

    DAYS = "Days"
    MONTHS = "Months"
