# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEncryptionType(OpenEnum):
    """Where the key of an encryption comes from.

    Attributes:
        BY_USER_PASSWORD: From an encryption password.
        BY_KMS: From a key management server.
    """

    BY_USER_PASSWORD = "ByUserPassword"
    BY_KMS = "ByKms"
