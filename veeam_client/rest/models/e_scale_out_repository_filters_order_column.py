# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EScaleOutRepositoryFiltersOrderColumn(OpenEnum):
    """Scale out repository filters order column."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    ENCRYPTIONSTATE = "EncryptionState"
