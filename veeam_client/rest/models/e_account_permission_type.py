# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAccountPermissionType(OpenEnum):
    """Account permission type. Since 1.3-rev1."""

    DENY_EVERYONE = "DenyEveryone"
    ALLOW_EVERYONE = "AllowEveryone"
    ALLOW_SELECTED = "AllowSelected"
