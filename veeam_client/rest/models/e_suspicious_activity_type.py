# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityType(OpenEnum):
    """What a malware event found.

    Attributes:
        UNKNOWN: Something that this server has no name for.
        DELETED_USEFUL_FILES: Many files that people work with were deleted.
        RANSOMWARE_NOTES: Notes of extortionists.
        MALWARE_EXTENSIONS: Files with extensions that malware uses.
        ENCRYPTED_DATA: Data that became encrypted.
        YARA_SCAN: A YARA rule matched.
        ANTIVIRUS_SCAN: Antivirus software found something.
        RENAMED_FILES: Many files were renamed.
        INDICATOR_OF_COMPROMISE: Tools that attackers use.
    """

    UNKNOWN = "Unknown"
    DELETED_USEFUL_FILES = "DeletedUsefulFiles"
    RANSOMWARE_NOTES = "RansomwareNotes"
    MALWARE_EXTENSIONS = "MalwareExtensions"
    ENCRYPTED_DATA = "EncryptedData"
    YARA_SCAN = "YaraScan"
    ANTIVIRUS_SCAN = "AntivirusScan"
    RENAMED_FILES = "RenamedFiles"
    INDICATOR_OF_COMPROMISE = "IndicatorOfCompromise"
