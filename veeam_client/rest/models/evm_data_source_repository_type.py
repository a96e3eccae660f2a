# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVMDataSourceRepositoryType(OpenEnum):
    """Where data of VMs is read from.

    Attributes:
        PRODUCTIONSTORAGE: The VMs themselves.
    """

    PRODUCTIONSTORAGE = "ProductionStorage"
    BACKUPFILES = "BackupFiles"
