# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureInstantVMRecoverySwitchoverType(OpenEnum):
    """When a machine switches over. Since 1.3-rev0.

    Attributes:
        AUTO: As soon as the data is there.
        MANUAL: When somebody says so.
        SCHEDULED: At a set time.
    """

    AUTO = "Auto"
    MANUAL = "Manual"
    SCHEDULED = "Scheduled"
