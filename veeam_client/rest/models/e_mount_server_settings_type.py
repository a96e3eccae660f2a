# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMountServerSettingsType(OpenEnum):
    """Which servers mount backups."""

    WINDOWS = "windows"
    LINUX = "linux"
    BOTH = "both"
