# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMoveCopySessionAction(OpenEnum):
    """What to do with a session that moves or copies backups. Since 1.3-rev2.

    Attributes:
        RETRY: Try again what failed.
        FORGET_FAILED: Give up what failed, and keep what succeeded.
        STOP_AND_UNDO: Stop, and take back what was done.
    """

    RETRY = "Retry"
    FORGET_FAILED = "ForgetFailed"
    STOP_AND_UNDO = "StopAndUndo"
