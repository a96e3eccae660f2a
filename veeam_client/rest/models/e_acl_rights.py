# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAclRights(OpenEnum):
    """What a role may do with an object. Since 1.3-rev2.

    Attributes:
        FULL: Everything.
        WRITE: Change it.
        RESTORE: Restore from it.
    """

    FULL = "full"
    WRITE = "write"
    RESTORE = "restore"
