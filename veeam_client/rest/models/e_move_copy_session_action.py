# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMoveCopySessionAction(OpenEnum):
    """Move copy session action. Since 1.3-rev2."""

    RETRY = "Retry"
    FORGET_FAILED = "ForgetFailed"
    STOP_AND_UNDO = "StopAndUndo"
