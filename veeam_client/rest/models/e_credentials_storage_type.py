# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECredentialsStorageType(OpenEnum):
    """Where the credentials of a server come from.

    Attributes:
        PERMANENT: A record that is kept.
        SINGLE_USE: Given for this once and not kept.
        CERTIFICATE: No credentials: a certificate that the server was given. Since 1.3-rev0.
    """

    PERMANENT = "Permanent"
    SINGLE_USE = "SingleUse"
    CERTIFICATE = "Certificate"
