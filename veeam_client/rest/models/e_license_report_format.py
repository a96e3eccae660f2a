# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicenseReportFormat(OpenEnum):
    """Format of a licence report.

    Attributes:
        HTML: HTML.
        PDF: PDF.
        JSON: Values instead of a file.
    """

    HTML = "Html"
    PDF = "Pdf"
    JSON = "Json"
