# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrRestoreType(OpenEnum):
    """What happens to files that are there.

    Attributes:
        OVERWRITE: They are replaced.
        KEEP: They stay, beside the restored ones.
        PERMISSION_ONLY: They stay, and get the permissions of the backup.
    """

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
    PERMISSION_ONLY = "PermissionOnly"
