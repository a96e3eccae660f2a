# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataArchiveRetentionPolicyType(OpenEnum):
    """Unit of a time. Since 1.3-rev1.

    Attributes:
        YEARS: Years.
        MONTHS: Months.
    """

    YEARS = "Years"
    MONTHS = "Months"
