# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAccountPermissionType(OpenEnum):
    """Who may use a recovered file share. Since 1.3-rev1.

    Attributes:
        DENY_EVERYONE: Nobody.
        ALLOW_EVERYONE: Everybody.
        ALLOW_SELECTED: Certain accounts.
    """

    DENY_EVERYONE = "DenyEveryone"
    ALLOW_EVERYONE = "AllowEveryone"
    ALLOW_SELECTED = "AllowSelected"
