# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECertificateFileFormatType(OpenEnum):
    """Format of a certificate file.

    Attributes:
        PFX: PKCS #12: the certificate and its key in one file.
        PEM: Text, in Base64.
    """

    PFX = "pfx"
    PEM = "pem"
