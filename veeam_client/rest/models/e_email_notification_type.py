# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmailNotificationType(OpenEnum):
    """Whose mail settings count."""

    USE_GLOBAL_NOTIFICATION_SETTINGS = "UseGlobalNotificationSettings"
    USE_CUSTOM_NOTIFICATION_SETTINGS = "UseCustomNotificationSettings"
