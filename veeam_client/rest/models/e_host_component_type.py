# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostComponentType(OpenEnum):
    """A component on a server.

    Attributes:
        TRANSPORT_SVC: Moves data of backups and restores. Since 1.3-rev0.
        VPOWER_NFS: Offers backups to ESXi hosts over NFS. Since 1.3-rev0.
        HV_INTEGRATION: Works with Hyper-V on its host.
        INSTALLER_SVC: Installs the other components. Since 1.3-rev0.
        WAN_ACCELERATOR: Saves traffic over slow networks.
        TAPE_PROXY: Reads and writes tapes. Since 1.3-rev0.
        CLOUD_GATEWAY: Lets tenants in to a service provider. Since 1.3-rev0.
        CLOUD_SVC_INVOKER: Since 1.3-rev0.
        CLOUD_SVC_REMOTING: Since 1.3-rev0.
        AGENT: Agent that backs up the computer. Since 1.3-rev0.
        AGENT_SQL_LOCALDB: Microsoft SQL Server Express LocalDB, for the agent. Since 1.3-rev0.
        AGENT_SHARED_MGMT_OBJECTS: Microsoft SQL Server Management Objects, for the agent. Since 1.3-rev0.
        AGENT_SQL_SYS_CLR_TYPES: Microsoft System CLR Types for SQL Server, for the agent. Since 1.3-rev0.
        DISTRIBUTION_SVC: Hands packages out to computers. Since 1.3-rev0.
        VAW_REDIST: Package of the agent for Windows.
        VAL_REDIST: Package of the agent for Linux.
        GUEST_CONTROL: Works inside VMs.
        VSS_INTEGRATION: Since 1.3-rev0.
        VSS_HV_SNAPSHOT_PROVIDER: Since 1.3-rev0.
        CDP_SVC: Continuous data protection. Since 1.3-rev0.
        VAM_REDIST: Package of the agent for macOS.
        VAU_REDIST: Package of the agent for Unix. Since 1.3-rev0.
        PLUGIN_ORACLE_RMAN: Plug-in for Oracle RMAN. Since 1.3-rev0.
        CLOUD_MESSAGE_SVC: Since 1.3-rev0.
        DB_PLUGIN_REDIST: Packages of plug-ins for databases. Since 1.3-rev0.
        VDDK: Library that reads disks of vSphere. Since 1.3-rev0.
        PLATFORM_CONVERTER_SVC: Since 1.3-rev0.
        STAND_BY_SVC: Since 1.3-rev0.
        GUEST_INTERACTION_PROXY: Deploys and runs what is needed inside VMs. Since 1.3-rev0.
        STOREONCE_CATALYST_SDK: Driver for HPE StoreOnce. Since 1.3-rev0.
        DD_BOOST_SDK: Driver for Dell Data Domain. Since 1.3-rev0.
        PLUGIN_MS_SQL: Plug-in for Microsoft SQL Server. Since 1.3-rev0.
        APP_BACKUP_REPOSITORY: Since 1.3-rev0.
        PS_MANAGEMENT_SVC: Since 1.3-rev0.
        OPENSSL_300: OpenSSL 3. Since 1.3-rev0.
        ANTIVIRUS: Scans for malware. Since 1.3-rev0.
        CIFS_GATEWAY: Gateway for SMB shares. Since 1.3-rev0.
        MOUNT_TARGET: Mounts backups for restores. Since 1.3-rev0.
        NFS_GATEWAY: Gateway for NFS shares. Since 1.3-rev0.
        SNAPDIFF_V3: Reads changed files from NetApp storage. Since 1.3-rev0.
        YNQ: Since 1.3-rev0.
        MOUNT_SERVER_DEPENDENCIES: What mounting backups needs. Since 1.3-rev0.
        GUEST_PROXY_DEPENDENCIES: What the work inside VMs needs. Since 1.3-rev0.
        CDP_AGENT: Agent for continuous data protection. Since 1.3-rev1.
        CDP_FILTER: Filter for continuous data protection, which sees each write. Since 1.3-rev1.
        OPEN_TELEMETRY_COLLECTOR: OpenTelemetry Collector. Since 1.3-rev2.
        IRIS_PLUGIN: Plug-in for InterSystems IRIS. Since 1.3-rev2.
        OPENSSL_312: OpenSSL 3. Since 1.3-rev2.
        HOT_ADD: Since 1.3-rev2.
        TRANSPORT: Moves data of backups and restores. Until 1.2-rev1.
        NFS: Offers backups to ESXi hosts over NFS. Until 1.2-rev1.
        DEPLOYER_SVC: Installs the other components. Until 1.2-rev1.
        TAPE: Reads and writes tapes. Until 1.2-rev1.
        CLOUD_GATE: Lets tenants in to a service provider. Until 1.2-rev1.
        CLOUD_SERVICE_INVOKER: Until 1.2-rev1.
        CLOUD_SERVICE_REMOTING: Until 1.2-rev1.
        EP_AGENT: Agent that backs up the computer. Until 1.2-rev1.
        EP_AGENT_SQL_LOCALDB: Microsoft SQL Server Express LocalDB, for the agent. Until 1.2-rev1.
        EP_AGENT_SHARED_MANAGEMENT_OBJECTS: Microsoft SQL Server Management Objects, for the agent. Until
            1.2-rev1.
        EP_AGENT_SQL_SYS_CLR_TYPES: Microsoft System CLR Types for SQL Server, for the agent. Until 1.2-rev1.
        AGENT_CONFIGURE_SERVICE: Until 1.2-rev1.
        FILE_SYSTEM_VSS_INTEGRATION: Until 1.2-rev1.
        VSS_HW_SNAPSHOT_PROVIDER: Until 1.2-rev1.
        CDP: Continuous data protection. Until 1.2-rev1.
    """

    __synonyms__ = {
        "OpenSSL3v13": "OpenSSL300",
    }
    TRANSPORT_SVC = "TransportSvc"
    VPOWER_NFS = "VPowerNFS"
    HV_INTEGRATION = "HvIntegration"
    INSTALLER_SVC = "InstallerSvc"
    WAN_ACCELERATOR = "WanAccelerator"
    TAPE_PROXY = "TapeProxy"
    CLOUD_GATEWAY = "CloudGateway"
    CLOUD_SVC_INVOKER = "CloudSvcInvoker"
    CLOUD_SVC_REMOTING = "CloudSvcRemoting"
    RESTORE_PROXY = "RestoreProxy"
    AGENT = "Agent"
    AGENT_SQL_LOCALDB = "AgentSqlLocalDB"
    AGENT_SHARED_MGMT_OBJECTS = "AgentSharedMgmtObjects"
    AGENT_SQL_SYS_CLR_TYPES = "AgentSqlSysClrTypes"
    DISTRIBUTION_SVC = "DistributionSvc"
    VAW_REDIST = "VawRedist"
    VAL_REDIST = "ValRedist"
    GUEST_CONTROL = "GuestControl"
    VSS_INTEGRATION = "VssIntegration"
    VSS_HV_SNAPSHOT_PROVIDER = "VssHvSnapshotProvider"
    CDP_SVC = "CdpSvc"
    VAM_REDIST = "VamRedist"
    VAU_REDIST = "VauRedist"
    PLUGIN_ORACLE_RMAN = "PluginOracleRman"
    CLOUD_MESSAGE_SVC = "CloudMessageSvc"
    DB_PLUGIN_REDIST = "DbPluginRedist"
    VDDK = "Vddk"
    PLATFORM_CONVERTER_SVC = "PlatformConverterSvc"
    STAND_BY_SVC = "StandBySvc"
    GUEST_INTERACTION_PROXY = "GuestInteractionProxy"
    STOREONCE_CATALYST_SDK = "StoreOnceCatalystSdk"
    DD_BOOST_SDK = "DDBoostSdk"
    PLUGIN_MS_SQL = "PluginMsSql"
    APP_BACKUP_REPOSITORY = "AppBackupRepository"
    PS_MANAGEMENT_SVC = "PSManagementSvc"
    OPENSSL_300 = "OpenSSL300"
    ANTIVIRUS = "Antivirus"
    CIFS_GATEWAY = "CifsGateway"
    MOUNT_TARGET = "MountTarget"
    NFS_GATEWAY = "NfsGateway"
    SNAPDIFF_V3 = "SnapDiffV3"
    YNQ = "Ynq"
    MOUNT_SERVER_DEPENDENCIES = "MountServerDependencies"
    GUEST_PROXY_DEPENDENCIES = "GuestProxyDependencies"
    CDP_AGENT = "CdpAgent"
    CDP_FILTER = "CdpFilter"
    OPEN_TELEMETRY_COLLECTOR = "OpenTelemetryCollector"
    IRIS_PLUGIN = "IrisPlugin"
    OPENSSL_312 = "OpenSSL312"
    HOT_ADD = "HotAdd"
    TRANSPORT = "Transport"
    NFS = "Nfs"
    DEPLOYER_SVC = "DeployerSvc"
    TAPE = "Tape"
    CLOUD_GATE = "CloudGate"
    CLOUD_SERVICE_INVOKER = "CloudServiceInvoker"
    CLOUD_SERVICE_REMOTING = "CloudServiceRemoting"
    EP_AGENT = "EpAgent"
    EP_AGENT_SQL_LOCALDB = "EpAgentSqlLocalDB"
    EP_AGENT_SHARED_MANAGEMENT_OBJECTS = "EpAgentSharedManagementObjects"
    EP_AGENT_SQL_SYS_CLR_TYPES = "EpAgentSqlSysClrTypes"
    AGENT_CONFIGURE_SERVICE = "AgentConfigureService"
    FILE_SYSTEM_VSS_INTEGRATION = "FileSystemVssIntegration"
    VSS_HW_SNAPSHOT_PROVIDER = "VssHwSnapshotProvider"
    CDP = "Cdp"
    OPENSSL_3_V_13 = "OpenSSL300"
