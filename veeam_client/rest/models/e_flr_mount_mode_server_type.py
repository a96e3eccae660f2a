# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrMountModeServerType(OpenEnum):
    """Where a backup is mounted. Since 1.3-rev0.

    Attributes:
        MOUNT_SERVER: On a mount server.
        ORIGINAL_HOST: On the machine that was backed up.
        HELPER_HOST: On another Linux machine.
        HELPER_APPLIANCE: On a small VM that is made for it.
    """

    MOUNT_SERVER = "MountServer"
    ORIGINAL_HOST = "OriginalHost"
    HELPER_HOST = "HelperHost"
    HELPER_APPLIANCE = "HelperAppliance"
