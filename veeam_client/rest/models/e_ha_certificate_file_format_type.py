# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHaCertificateFileFormatType(OpenEnum):
    """Format of a certificate. Since 1.3-rev2.

    Attributes:
        PEM: PEM.
    """

    PEM = "Pem"
