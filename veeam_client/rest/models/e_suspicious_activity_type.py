# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityType(OpenEnum):
    """What a malware event found.

    Attributes:
        DELETEDUSEFULFILES: Many files that people work with were deleted.
        RANSOMWARENOTES: Notes of extortionists.
        MALWAREEXTENSIONS: Files with extensions that malware uses.
        ENCRYPTEDDATA: Data that became encrypted.
        YARASCAN: A YARA rule matched.
        ANTIVIRUSSCAN: Antivirus software found something.
        RENAMEDFILES: Many files were renamed.
        INDICATOROFCOMPROMISE: Tools that attackers use.
    """

    UNKNOWN = "Unknown"
    DELETEDUSEFULFILES = "DeletedUsefulFiles"
    RANSOMWARENOTES = "RansomwareNotes"
    MALWAREEXTENSIONS = "MalwareExtensions"
    ENCRYPTEDDATA = "EncryptedData"
    YARASCAN = "YaraScan"
    ANTIVIRUSSCAN = "AntivirusScan"
    RENAMEDFILES = "RenamedFiles"
    INDICATOROFCOMPROMISE = "IndicatorOfCompromise"
