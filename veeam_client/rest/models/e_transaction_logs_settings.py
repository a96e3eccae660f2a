# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETransactionLogsSettings(OpenEnum):
    """Whether logs are truncated."""

    PROCESS = "Process"
    COPY_ONLY = "CopyOnly"
