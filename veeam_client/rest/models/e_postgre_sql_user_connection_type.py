# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPostgreSQLUserConnectionType(OpenEnum):
    """How an account signs in to PostgreSQL.

    Attributes:
        PASSWORD_FILE: With a password file in the machine.
        PEER: As the account of the operating system.
    """

    CREDENTIALS = "credentials"
    PASSWORD_FILE = "passwordFile"
    PEER = "peer"
