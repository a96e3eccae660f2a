# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUserType(OpenEnum):
    """Whether it is a user or a group, and where it comes from. Since 1.3-rev1.

    Attributes:
        INTERNAL_USER: User that the backup server or its domain knows.
        INTERNAL_GROUP: Group that the backup server or its domain knows.
        EXTERNAL_USER: User that an identity provider knows, for single sign-on.
        EXTERNAL_GROUP: Group that an identity provider knows, for single sign-on.
    """

    INTERNAL_USER = "InternalUser"
    INTERNAL_GROUP = "InternalGroup"
    EXTERNAL_USER = "ExternalUser"
    EXTERNAL_GROUP = "ExternalGroup"
