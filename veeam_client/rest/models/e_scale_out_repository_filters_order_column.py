# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EScaleOutRepositoryFiltersOrderColumn(OpenEnum):
    """Column to order scale-out repositories by."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    ENCRYPTION_STATE = "EncryptionState"
