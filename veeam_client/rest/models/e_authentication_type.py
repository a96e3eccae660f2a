# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAuthenticationType(OpenEnum):
    """What proves who signs in to a Linux machine. Since 1.3-rev0.

    Attributes:
        SSH_KEY: An SSH key.
        PASSWORD: A password.
    """

    SSH_KEY = "SshKey"
    PASSWORD = "Password"
