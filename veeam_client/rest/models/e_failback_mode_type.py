# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFailbackModeType(OpenEnum):
    """When a failback switches to production.

    Attributes:
        AUTO: As soon as the data is there.
        SCHEDULED: At a set time.
        MANUAL: When somebody says so.
    """

    AUTO = "Auto"
    SCHEDULED = "Scheduled"
    MANUAL = "Manual"
