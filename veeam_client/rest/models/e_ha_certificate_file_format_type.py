# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHaCertificateFileFormatType(OpenEnum):
    """Ha certificate file format type. Since 1.3-rev2."""

    PEM = "Pem"
