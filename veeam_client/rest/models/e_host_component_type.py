# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostComponentType(OpenEnum):
    """A component on a server.

    Attributes:
        TRANSPORT_SVC: Moves data of backups and restores.
        HV_INTEGRATION: Works with Hyper-V on its host.
        INSTALLER_SVC: Installs the other components.
        DISTRIBUTION_SVC: Hands packages out to computers.
        VAW_REDIST: Package of the agent for Windows.
        VAL_REDIST: Package of the agent for Linux.
        GUEST_CONTROL: Works inside VMs.
        CDP_SVC: Continuous data protection.
        VAM_REDIST: Package of the agent for macOS.
        VAU_REDIST: Package of the agent for Unix.
        VDDK: Library that reads disks of vSphere.
        MOUNT_TARGET: Mounts backups for restores.
    """

    TRANSPORT_SVC = "TransportSvc"
    VPOWER_NFS = "vPowerNFS"
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
    OPENSSL_3_V_13 = "OpenSSL3v13"
    ANTIVIRUS = "Antivirus"
    CIFS_GATEWAY = "CifsGateway"
    MOUNT_TARGET = "MountTarget"
    NFS_GATEWAY = "NfsGateway"
    SNAPDIFF_V3 = "SnapDiffV3"
    YNQ = "Ynq"
    MOUNT_SERVER_DEPENDENCIES = "MountServerDependencies"
    GUEST_PROXY_DEPENDENCIES = "GuestProxyDependencies"
