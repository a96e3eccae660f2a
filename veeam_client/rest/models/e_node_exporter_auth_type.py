# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ENodeExporterAuthType(OpenEnum):
    """What a reader of metrics signs in with. Since 1.3-rev2.

    Attributes:
        USERNAME_PASSWORD: A user name and password.
        NONE: Nothing.
    """

    USERNAME_PASSWORD = "UsernamePassword"
    NONE = "None"
