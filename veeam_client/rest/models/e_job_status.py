# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobStatus(OpenEnum):
    """Job status."""

    RUNNING = "running"
    INACTIVE = "inactive"
    DISABLED = "disabled"
    ENABLED = "enabled"
    STOPPING = "stopping"
    STOPPED = "stopped"
    STARTING = "starting"
