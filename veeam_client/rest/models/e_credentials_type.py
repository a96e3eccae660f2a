# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECredentialsType(OpenEnum):
    """Kind of credentials.

    Attributes:
        STANDARD: User name and password.
        LINUX: Linux account with a password or an SSH key.
        MANAGED_SERVICE: Group managed service account. Since 1.3-rev0.
    """

    STANDARD = "Standard"
    LINUX = "Linux"
    MANAGED_SERVICE = "ManagedService"
