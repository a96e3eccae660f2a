# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureComputeCredentialsDeploymentType(OpenEnum):
    """Azure or a company's own.

    Attributes:
        MICROSOFTAZURESTACK: Azure in a company's own data centre.
    """

    MICROSOFTAZURE = "MicrosoftAzure"
    MICROSOFTAZURESTACK = "MicrosoftAzureStack"
