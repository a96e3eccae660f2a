# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupScriptProcessingMode(OpenEnum):
    """What happens if a script fails.

    Attributes:
        DISABLEEXEC: Scripts are not called.
        IGNOREEXECFAILURES: The backup goes on.
        REQUIRESUCCESS: The backup fails.
    """

    DISABLEEXEC = "disableExec"
    IGNOREEXECFAILURES = "ignoreExecFailures"
    REQUIRESUCCESS = "requireSuccess"
