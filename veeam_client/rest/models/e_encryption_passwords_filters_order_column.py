# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEncryptionPasswordsFiltersOrderColumn(OpenEnum):
    """Column to order encryption passwords by.

    Attributes:
        HINT: Hint.
        MODIFICATION_TIME: When it was last changed.
    """

    HINT = "Hint"
    MODIFICATION_TIME = "ModificationTime"
