# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeCredentialsDeploymentType(OpenEnum):
    """Azure or a company's own.

    Attributes:
        MICROSOFT_AZURE: Azure itself.
        MICROSOFT_AZURE_STACK: Azure in a company's own data centre.
    """

    MICROSOFT_AZURE = "MicrosoftAzure"
    MICROSOFT_AZURE_STACK = "MicrosoftAzureStack"
