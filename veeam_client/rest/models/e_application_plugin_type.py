# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationPluginType(OpenEnum):
    """Application plug-in.

    Attributes:
        ORACLERMAN: Oracle, through RMAN.
        SAPONORACLE: SAP on Oracle.
    """

    MSSQL = "MSSQL"
    ORACLERMAN = "OracleRMAN"
    SAPHANA = "SAPHANA"
    SAPONORACLE = "SAPOnOracle"
