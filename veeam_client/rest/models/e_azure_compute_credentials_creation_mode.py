# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeCredentialsCreationMode(OpenEnum):
    """Azure compute credentials creation mode."""

    NEWACCOUNT = "NewAccount"
    EXISTINGACCOUNT = "ExistingAccount"
