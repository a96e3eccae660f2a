# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantApplicationType(OpenEnum):
    """Kind of application.

    Attributes:
        APPREGISTRATION: An application that this tenant has registered.
        ENTERPRISEREGISTRATION: An application that this tenant uses.
    """

    APPREGISTRATION = "AppRegistration"
    ENTERPRISEREGISTRATION = "EnterpriseRegistration"
