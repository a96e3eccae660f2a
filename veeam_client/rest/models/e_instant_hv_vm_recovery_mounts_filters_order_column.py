# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantHvVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to Hyper-V by. Since 1.3-rev0.

    Attributes:
        STATE: How it stands.
        VM_NAME: Name of the VM.
        JOB_NAME: Name of the job that made the backup.
        RESTORE_POINT_DATE: When the restore point was made.
        HOST_NAME: Name of the host.
    """

    STATE = "State"
    VM_NAME = "VmName"
    JOB_NAME = "JobName"
    RESTORE_POINT_DATE = "RestorePointDate"
    HOST_NAME = "HostName"
