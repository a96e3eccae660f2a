# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEncryptionType(OpenEnum):
    """Where the key of an encryption comes from.

    Attributes:
        BYUSERPASSWORD: From an encryption password.
        BYKMS: From a key management server.
    """

    BYUSERPASSWORD = "ByUserPassword"
    BYKMS = "ByKms"
