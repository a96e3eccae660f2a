# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAzureInstantVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to Azure by. Since 1.3-rev0.

    Attributes:
        STATE: How it stands.
        NAME: Name of the VM.
    """

    STATE = "State"
    NAME = "Name"
