# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmailSettingsServerType(OpenEnum):
    """Kind of a mail server. Since 1.3-rev1.

    Attributes:
        SMTP: Any server that speaks SMTP.
        GMAIL: Google Gmail.
        MS365: Microsoft 365.
    """

    SMTP = "SMTP"
    GMAIL = "Gmail"
    MS365 = "MS365"
