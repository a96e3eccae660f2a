# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInstantRecoverySwitchoverType(OpenEnum):
    """Unstructured data instant recovery switchover type. Since 1.3-rev1."""

    AUTO = "Auto"
    MANUAL = "Manual"
    SCHEDULED = "Scheduled"
