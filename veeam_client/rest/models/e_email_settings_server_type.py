# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmailSettingsServerType(OpenEnum):
    """Email settings server type. Since 1.3-rev1."""

    SMTP = "SMTP"
    GMAIL = "Gmail"
    MS365 = "MS365"
