# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECredentialsStorageType(OpenEnum):
    """Where the credentials of a server come from.

    Attributes:
        PERMANENT: A record that is kept.
        SINGLE_USE: Given for this once and not kept.
        CERTIFICATE: No credentials: a certificate that the server was given.
    """

    PERMANENT = "Permanent"
    SINGLE_USE = "SingleUse"
    CERTIFICATE = "Certificate"
