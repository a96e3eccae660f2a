# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIDTenantCreationMode(OpenEnum):
    """Whether the application that reads a tenant is to be created."""

    NEW_ACCOUNT = "newAccount"
    EXISTING_ACCOUNT = "existingAccount"
