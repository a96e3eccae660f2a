# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECertificateFileFormatType(OpenEnum):
    """Format of a certificate file.

    Attributes:
        PFX: PKCS #12: the certificate and its key in one file.
        PEM: Text, in Base64. Since 1.3-rev0.
    """

    PFX = "Pfx"
    PEM = "Pem"
