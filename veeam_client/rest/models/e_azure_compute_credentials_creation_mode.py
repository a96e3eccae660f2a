# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeCredentialsCreationMode(OpenEnum):
    """Whether a Microsoft Entra application is to be created.

    Attributes:
        NEW_ACCOUNT: It is.
        EXISTING_ACCOUNT: It is not: there is one.
    """

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"
