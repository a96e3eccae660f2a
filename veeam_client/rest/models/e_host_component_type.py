# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostComponentType(OpenEnum):
    """A component on a server.

    Attributes:
        TRANSPORTSVC: Moves data of backups and restores.
        HVINTEGRATION: Works with Hyper-V on its host.
        INSTALLERSVC: Installs the other components.
        DISTRIBUTIONSVC: Hands packages out to computers.
        VAWREDIST: Package of the agent for Windows.
        VALREDIST: Package of the agent for Linux.
        GUESTCONTROL: Works inside VMs.
        CDPSVC: Continuous data protection.
        VAMREDIST: Package of the agent for macOS.
        VAUREDIST: Package of the agent for Unix.
        VDDK: Library that reads disks of vSphere.
        MOUNTTARGET: Mounts backups for restores.
    """

    TRANSPORTSVC = "TransportSvc"
    VPOWERNFS = "vPowerNFS"
    HVINTEGRATION = "HvIntegration"
    INSTALLERSVC = "InstallerSvc"
    WANACCELERATOR = "WanAccelerator"
    TAPEPROXY = "TapeProxy"
    CLOUDGATEWAY = "CloudGateway"
    CLOUDSVCINVOKER = "CloudSvcInvoker"
    CLOUDSVCREMOTING = "CloudSvcRemoting"
    RESTOREPROXY = "RestoreProxy"
    AGENT = "Agent"
    AGENTSQLLOCALDB = "AgentSqlLocalDB"
    AGENTSHAREDMGMTOBJECTS = "AgentSharedMgmtObjects"
    AGENTSQLSYSCLRTYPES = "AgentSqlSysClrTypes"
    DISTRIBUTIONSVC = "DistributionSvc"
    VAWREDIST = "VawRedist"
    VALREDIST = "ValRedist"
    GUESTCONTROL = "GuestControl"
    VSSINTEGRATION = "VssIntegration"
    VSSHVSNAPSHOTPROVIDER = "VssHvSnapshotProvider"
    CDPSVC = "CdpSvc"
    VAMREDIST = "VamRedist"
    VAUREDIST = "VauRedist"
    PLUGINORACLERMAN = "PluginOracleRman"
    CLOUDMESSAGESVC = "CloudMessageSvc"
    DBPLUGINREDIST = "DbPluginRedist"
    VDDK = "Vddk"
    PLATFORMCONVERTERSVC = "PlatformConverterSvc"
    STANDBYSVC = "StandBySvc"
    GUESTINTERACTIONPROXY = "GuestInteractionProxy"
    STOREONCECATALYSTSDK = "StoreOnceCatalystSdk"
    DDBOOSTSDK = "DDBoostSdk"
    PLUGINMSSQL = "PluginMsSql"
    APPBACKUPREPOSITORY = "AppBackupRepository"
    PSMANAGEMENTSVC = "PSManagementSvc"
    OPENSSL3V13 = "OpenSSL3v13"
    ANTIVIRUS = "Antivirus"
    CIFSGATEWAY = "CifsGateway"
    MOUNTTARGET = "MountTarget"
    NFSGATEWAY = "NfsGateway"
    SNAPDIFFV3 = "SnapDiffV3"
    YNQ = "Ynq"
    MOUNTSERVERDEPENDENCIES = "MountServerDependencies"
    GUESTPROXYDEPENDENCIES = "GuestProxyDependencies"
