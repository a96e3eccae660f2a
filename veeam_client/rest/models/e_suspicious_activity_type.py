# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityType(OpenEnum):
    """Suspicious activity type."""

    UNKNOWN = "Unknown"
    DELETEDUSEFULFILES = "DeletedUsefulFiles"
    RANSOMWARENOTES = "RansomwareNotes"
    MALWAREEXTENSIONS = "MalwareExtensions"
    ENCRYPTEDDATA = "EncryptedData"
    YARASCAN = "YaraScan"
    ANTIVIRUSSCAN = "AntivirusScan"
    RENAMEDFILES = "RenamedFiles"
    INDICATOROFCOMPROMISE = "IndicatorOfCompromise"
