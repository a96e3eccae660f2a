# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentBackupTimeoutType(OpenEnum):
    """Agent backup timeout type. Since 1.3-rev1."""

    MINUTES = "Minutes"
    HOURS = "Hours"
    DAYS = "Days"
