# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOperatingSystem(OpenEnum):
    """Operating system. Since 1.3-rev0.

    Attributes:
        UNKNOWN: Not known.
        WINDOWS_XP: Windows XP.
        WINDOWS_2003: Windows Server 2003.
        WINDOWS_2008: Windows Server 2008.
        WINDOWS_VISTA: Windows Vista.
        WINDOWS_7: Windows 7.
        WINDOWS_8: Windows 8.
        WINDOWS_81: Windows 8.1.
        WINDOWS_10: Windows 10.
        WINDOWS_11: Windows 11.
        WINDOWS_SERVER_2008R2: Windows Server 2008 R2.
        WINDOWS_SERVER_2012: Windows Server 2012.
        WINDOWS_SERVER_2012R2: Windows Server 2012 R2.
        WINDOWS_SERVER_2016: Windows Server 2016.
        WINDOWS_SERVER_2016_NANO: Windows Server 2016, Nano Server.
        WINDOWS_SERVER_2019: Windows Server 2019.
        WINDOWS_SERVER_2022: Windows Server 2022.
        WINDOWS_SERVER_2025: Windows Server 2025.
        WINDOWS_SERVER_NEXT: A later Windows Server.
        AZURE_STACK_HCI: Azure Stack HCI.
        LINUX: Linux.
    """

    UNKNOWN = "Unknown"
    WINDOWS_XP = "WindowsXP"
    WINDOWS_2003 = "Windows2003"
    WINDOWS_2008 = "Windows2008"
    WINDOWS_VISTA = "WindowsVista"
    WINDOWS_7 = "Windows7"
    WINDOWS_8 = "Windows8"
    WINDOWS_81 = "Windows81"
    WINDOWS_10 = "Windows10"
    WINDOWS_11 = "Windows11"
    WINDOWS_SERVER_2008R2 = "WindowsServer2008R2"
    WINDOWS_SERVER_2012 = "WindowsServer2012"
    WINDOWS_SERVER_2012R2 = "WindowsServer2012R2"
    WINDOWS_SERVER_2016 = "WindowsServer2016"
    WINDOWS_SERVER_2016_NANO = "WindowsServer2016Nano"
    WINDOWS_SERVER_2019 = "WindowsServer2019"
    WINDOWS_SERVER_2022 = "WindowsServer2022"
    WINDOWS_SERVER_2025 = "WindowsServer2025"
    WINDOWS_SERVER_NEXT = "WindowsServerNext"
    AZURE_STACK_HCI = "AzureStackHCI"
    LINUX = "Linux"
