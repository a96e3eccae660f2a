# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAclRights(OpenEnum):
    """Acl rights. Since 1.3-rev2."""

    FULL = "full"
    WRITE = "write"
    RESTORE = "restore"
