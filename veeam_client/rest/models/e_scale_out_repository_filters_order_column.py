# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EScaleOutRepositoryFiltersOrderColumn(OpenEnum):
    """Column to order scale-out repositories by.

    Attributes:
        NAME: Name.
        DESCRIPTION: Description.
        TYPE: Kind.
        ENCRYPTION_STATE: Whether it is encrypted. Since 1.3-rev0.
    """

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    ENCRYPTION_STATE = "EncryptionState"
