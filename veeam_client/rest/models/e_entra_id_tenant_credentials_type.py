# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantCredentialsType(OpenEnum):
    """What an application signs in to a tenant with. Since 1.3-rev2.

    Attributes:
        SECRET: A secret.
        CERTIFICATE: A certificate.
    """

    SECRET = "Secret"
    CERTIFICATE = "Certificate"
