# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUserType(OpenEnum):
    """User type. Since 1.3-rev1."""

    INTERNAL_USER = "InternalUser"
    INTERNAL_GROUP = "InternalGroup"
    EXTERNAL_USER = "ExternalUser"
    EXTERNAL_GROUP = "ExternalGroup"
