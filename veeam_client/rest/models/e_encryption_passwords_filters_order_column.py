# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEncryptionPasswordsFiltersOrderColumn(OpenEnum):
    """Column to order encryption passwords by."""

    HINT = "Hint"
    MODIFICATION_TIME = "ModificationTime"
