# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupScriptProcessingMode(OpenEnum):
    """What happens if a script fails."""

    DISABLE_EXEC = "DisableExec"
    IGNORE_EXEC_FAILURES = "IgnoreExecFailures"
    REQUIRE_SUCCESS = "RequireSuccess"
