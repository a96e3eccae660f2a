# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EKMSCertificateType(OpenEnum):
    """Whose certificate.

    Attributes:
        CLIENT: The one that the backup server shows.
        SERVER: The one that the key management server shows.
    """

    CLIENT = "Client"
    SERVER = "Server"
