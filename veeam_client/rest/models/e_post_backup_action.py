# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPostBackupAction(OpenEnum):
    """What a computer does after a backup. Since 1.3-rev1.

    Attributes:
        KEEP_RUNNING: It goes on running.
        SLEEP: It goes to sleep.
        HIBERNATE: It hibernates.
        SHUTDOWN: It shuts down.
    """

    KEEP_RUNNING = "KeepRunning"
    SLEEP = "Sleep"
    HIBERNATE = "Hibernate"
    SHUTDOWN = "Shutdown"
