# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationPluginType(OpenEnum):
    """Application plug-in. Since 1.3-rev0.

    Attributes:
        MSSQL: Microsoft SQL Server.
        ORACLE_RMAN: Oracle, through RMAN.
        SAP_HANA: SAP HANA.
        SAP_ON_ORACLE: SAP on Oracle.
    """

    MSSQL = "MSSQL"
    ORACLE_RMAN = "OracleRMAN"
    SAP_HANA = "SAPHANA"
    SAP_ON_ORACLE = "SAPOnOracle"
