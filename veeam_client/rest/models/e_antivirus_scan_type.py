# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAntivirusScanType(OpenEnum):
    """What a machine is scanned with.

    Attributes:
        ANTIVIRUS: Antivirus software.
        YARA: A YARA rule.
    """

    ANTIVIRUS = "Antivirus"
    YARA = "Yara"
