# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationPluginType(OpenEnum):
    """Application plug-in.

    Attributes:
        ORACLE_RMAN: Oracle, through RMAN.
        SAP_ON_ORACLE: SAP on Oracle.
    """

    MSSQL = "MSSQL"
    ORACLE_RMAN = "OracleRMAN"
    SAP_HANA = "SAPHANA"
    SAP_ON_ORACLE = "SAPOnOracle"
