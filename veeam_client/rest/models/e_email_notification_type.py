# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmailNotificationType(OpenEnum):
    """Whose mail settings count.

    Attributes:
        USE_GLOBAL_NOTIFICATION_SETTINGS: The general ones.
        USE_CUSTOM_NOTIFICATION_SETTINGS: Those here.
    """

    USE_GLOBAL_NOTIFICATION_SETTINGS = "UseGlobalNotificationSettings"
    USE_CUSTOM_NOTIFICATION_SETTINGS = "UseCustomNotificationSettings"
