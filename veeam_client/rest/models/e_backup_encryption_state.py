# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupEncryptionState(OpenEnum):
    """Backup encryption state. Since 1.3-rev1."""

    UNENCRYPTED = "Unencrypted"
    ENCRYPTED = "Encrypted"
    DECRYPTED = "Decrypted"
