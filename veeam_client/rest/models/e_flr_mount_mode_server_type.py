# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrMountModeServerType(OpenEnum):
    """Where a backup is mounted.

    Attributes:
        MOUNTSERVER: On a mount server.
        ORIGINALHOST: On the machine that was backed up.
        HELPERHOST: On another Linux machine.
        HELPERAPPLIANCE: On a small VM that is made for it.
    """

    MOUNTSERVER = "MountServer"
    ORIGINALHOST = "OriginalHost"
    HELPERHOST = "HelperHost"
    HELPERAPPLIANCE = "HelperAppliance"
