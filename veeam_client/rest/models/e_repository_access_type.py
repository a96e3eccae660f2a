# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryAccessType(OpenEnum):
    """Who may write to a repository. Since 1.3-rev2.

    Attributes:
        DENY_ALL: Nobody.
        ALLOW_ALL: Everybody.
        ALLOW_EXPLICIT: The accounts listed.
    """

    DENY_ALL = "DenyAll"
    ALLOW_ALL = "AllowAll"
    ALLOW_EXPLICIT = "AllowExplicit"
