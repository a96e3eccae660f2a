# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupOracleLogsSettings(OpenEnum):
    """What happens to archived logs of Oracle.

    Attributes:
        PRESERVE: They stay.
        DELETE_EXPIRED_HOURS: Those above an age are deleted.
        DELETE_EXPIRED_GBS: Those above a size are deleted.
    """

    PRESERVE = "preserve"
    DELETE_EXPIRED_HOURS = "deleteExpiredHours"
    DELETE_EXPIRED_GBS = "deleteExpiredGBs"
