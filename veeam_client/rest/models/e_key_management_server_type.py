# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EKeyManagementServerType(OpenEnum):
    """Kind of key management server.

    Attributes:
        KMS: A server that speaks KMIP.
    """

    KMS = "KMS"
