# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInventoryPlatformType(OpenEnum):
    """Platform of an object.

    Attributes:
        VSPHERE: VMware vSphere.
        HYPER_V: Microsoft Hyper-V.
        CLOUD_DIRECTOR: VMware Cloud Director.
        AGENT: Computers that agents back up. Since 1.3-rev0.
        NUTANIX: Nutanix AHV. Since 1.3-rev2.
        PROXMOX: Proxmox VE. Since 1.3-rev2.
        WINDOWS_PHYSICAL: Computers with Microsoft Windows. Until 1.2-rev1.
        LINUX_PHYSICAL: Computers with Linux. Until 1.2-rev1.
        TAPE: Tapes. Until 1.2-rev1.
        CUSTOM_PLATFORM: Until 1.2-rev1.
        ENTRA_ID: Microsoft Entra ID. Until 1.2-rev1.
        UNSTRUCTURED_DATA: Files and objects. Until 1.2-rev1.
        TEST: Until 1.2-rev1.
    """

    __synonyms__ = {
        "VMware": "VSphere",
    }
    VSPHERE = "VSphere"
    HYPER_V = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    AGENT = "Agent"
    NUTANIX = "Nutanix"
    PROXMOX = "Proxmox"
    WINDOWS_PHYSICAL = "WindowsPhysical"
    LINUX_PHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    CUSTOM_PLATFORM = "CustomPlatform"
    ENTRA_ID = "EntraID"
    UNSTRUCTURED_DATA = "UnstructuredData"
    TEST = "Test"
    VMWARE = "VSphere"
