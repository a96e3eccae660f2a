# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantApplicationType(OpenEnum):
    """Kind of application.

    Attributes:
        APP_REGISTRATION: An application that this tenant has registered.
        ENTERPRISE_REGISTRATION: An application that this tenant uses.
    """

    APP_REGISTRATION = "AppRegistration"
    ENTERPRISE_REGISTRATION = "EnterpriseRegistration"
