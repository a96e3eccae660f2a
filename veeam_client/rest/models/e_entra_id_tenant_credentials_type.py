# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantCredentialsType(OpenEnum):
    """Entra id tenant credentials type. Since 1.3-rev2."""

    SECRET = "Secret"
    CERTIFICATE = "Certificate"
