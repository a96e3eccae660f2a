# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMountServerSettingsType(OpenEnum):
    """Which servers mount backups. Since 1.3-rev0.

    Attributes:
        WINDOWS: A Windows server.
        LINUX: A Linux server.
        BOTH: Both.
    """

    WINDOWS = "Windows"
    LINUX = "Linux"
    BOTH = "Both"
