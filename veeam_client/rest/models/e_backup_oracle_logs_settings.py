# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupOracleLogsSettings(OpenEnum):
    """What happens to archived logs of Oracle.

    Attributes:
        PRESERVE: They stay.
        DELETE_EXPIRED_HOURS: Those above an age are deleted.
        DELETE_EXPIRED_GBS: Those above a size are deleted.
    """

    PRESERVE = "Preserve"
    DELETE_EXPIRED_HOURS = "DeleteExpiredHours"
    DELETE_EXPIRED_GBS = "DeleteExpiredGBs"
