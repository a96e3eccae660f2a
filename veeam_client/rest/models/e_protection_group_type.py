# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupType(OpenEnum):
    """Protection group type."""

    MANUALLYADDED = "ManuallyAdded"
    INDIVIDUALCOMPUTERS = "IndividualComputers"
    ADOBJECTS = "ADObjects"
    CSVFILE = "CSVFile"
    PREINSTALLEDAGENTS = "PreInstalledAgents"
    MONGODB = "MongoDB"
