# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupScriptProcessingMode(OpenEnum):
    """What happens if a script fails.

    Attributes:
        DISABLE_EXEC: Scripts are not called.
        IGNORE_EXEC_FAILURES: The backup goes on.
        REQUIRE_SUCCESS: The backup fails.
    """

    DISABLE_EXEC = "DisableExec"
    IGNORE_EXEC_FAILURES = "IgnoreExecFailures"
    REQUIRE_SUCCESS = "RequireSuccess"
