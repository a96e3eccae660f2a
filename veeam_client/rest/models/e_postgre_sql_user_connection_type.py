# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPostgreSQLUserConnectionType(OpenEnum):
    """How an account signs in to PostgreSQL. Since 1.3-rev0.

    Attributes:
        CREDENTIALS: With user name and password.
        PASSWORD_FILE: With a password file in the machine.
        PEER: As the account of the operating system.
    """

    CREDENTIALS = "Credentials"
    PASSWORD_FILE = "PasswordFile"
    PEER = "Peer"
