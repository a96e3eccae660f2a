# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EIndividualComputerConnectionType(OpenEnum):
    """Where the credentials of a computer come from. Since 1.3-rev0.

    Attributes:
        PERMANENT_CREDENTIALS: A record that is kept.
        SINGLE_USE_CREDENTIALS: Given for this once and not kept.
        CERTIFICATE: No credentials: a certificate that the computer was given.
    """

    PERMANENT_CREDENTIALS = "PermanentCredentials"
    SINGLE_USE_CREDENTIALS = "SingleUseCredentials"
    CERTIFICATE = "Certificate"
