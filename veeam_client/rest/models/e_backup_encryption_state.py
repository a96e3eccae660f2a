# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupEncryptionState(OpenEnum):
    """Whether a backup is encrypted. Since 1.3-rev1.

    Attributes:
        UNENCRYPTED: It is not.
        ENCRYPTED: It is.
        DECRYPTED: It is, and was opened with its password.
    """

    UNENCRYPTED = "Unencrypted"
    ENCRYPTED = "Encrypted"
    DECRYPTED = "Decrypted"
