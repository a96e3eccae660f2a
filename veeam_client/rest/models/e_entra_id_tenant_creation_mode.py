# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIDTenantCreationMode(OpenEnum):
    """Whether the application that reads a tenant is to be created.

    Attributes:
        NEW_ACCOUNT: It is to be created.
        EXISTING_ACCOUNT: It exists already.
    """

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"
