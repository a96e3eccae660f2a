# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPostBackupAction(OpenEnum):
    """Post backup action. Since 1.3-rev1."""

    KEEP_RUNNING = "KeepRunning"
    SLEEP = "Sleep"
    HIBERNATE = "Hibernate"
    SHUTDOWN = "Shutdown"
