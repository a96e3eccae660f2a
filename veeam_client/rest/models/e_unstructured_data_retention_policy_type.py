# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataRetentionPolicyType(OpenEnum):
    """Unstructured data retention policy type. Since 1.3-rev1."""

    DAYS = "Days"
    MONTHS = "Months"
