# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETransactionLogsSettings(OpenEnum):
    """Whether logs are truncated.

    Attributes:
        PROCESS: As the settings for each application say.
        COPY_ONLY: Never; another product looks after them.
    """

    PROCESS = "Process"
    COPY_ONLY = "CopyOnly"
