"""Python names of what the contract names: words stay apart, names of products whole."""

from __future__ import annotations

from collections import defaultdict

import pytest

from openapi.pipeline import sources
from openapi.pipeline.contract.document import load
from openapi.pipeline.contract.structure import components
from openapi.pipeline.render.naming import member_name, python_name, section_name


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("VSphereBackup", "VSPHERE_BACKUP"),
        ("EntraIDTenantBackupCopy", "ENTRA_ID_TENANT_BACKUP_COPY"),
        ("ThickEagerZeroed", "THICK_EAGER_ZEROED"),
        ("HyperVBackup", "HYPER_V_BACKUP"),
        ("vCenterServer", "VCENTER_SERVER"),
        ("VAppsAndVms", "VAPPS_AND_VMS"),
        ("VMware", "VMWARE"),
        ("HPEStoreOnce", "HPE_STOREONCE"),
        ("OpenSSL300", "OPENSSL_300"),
        ("AWSEC2", "AWS_EC2"),
        ("AwsEc2", "AWS_EC2"),
        ("SAPHANA", "SAP_HANA"),
        ("SANNFSShare", "SAN_NFS_SHARE"),
        ("S3Compatible2Nas", "S3_COMPATIBLE_2_NAS"),
        ("deleteExpiredGBs", "DELETE_EXPIRED_GBS"),
        ("Windows2003", "WINDOWS_2003"),
        ("Us-west-1", "US_WEST_1"),
        ("refresh_token", "REFRESH_TOKEN"),
        ("IPv6", "IPV6"),
        ("exFAT", "EXFAT"),
        ("x64", "X64"),
        ("256KB", "VALUE_256KB"),
        ("", "EMPTY"),
    ],
)
def test_members(value: str, member: str) -> None:
    assert member_name(value) == member


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("StartVSphereQuickBackupJob", "start_vsphere_quick_backup_job"),
        ("StartHyperVQuickBackupJob", "start_hyper_v_quick_backup_job"),
        ("GetAllInventoryPGs", "get_all_inventory_pgs"),
        ("InstallCBTDriverOnDiscoveredEntities", "install_cbt_driver_on_discovered_entities"),
        ("excludeVMs", "exclude_vms"),
        ("sourceIPv6Address", "source_ipv6_address"),
        ("ipv6Address", "ipv6_address"),
        ("ec2InstanceType", "ec2_instance_type"),
        ("enableCBTautomatically", "enable_cbt_automatically"),
        ("VSSprovider", "vss_provider"),
        ("vPowerNFSEnabled", "vpower_nfs_enabled"),
        ("postgreSQL", "postgresql"),
        ("type", "type_"),
        (".issued", "issued"),
    ],
)
def test_methods_attributes_and_arguments(name: str, called: str) -> None:
    assert python_name(name) == called


def test_sections() -> None:
    assert section_name("Backup Browsers") == "backup_browsers"
    assert section_name("High Availability (HA) Cluster") == "high_availability_cluster"


def test_no_two_values_of_the_vendored_contracts_share_a_member() -> None:
    """Spelled as any of the revisions spells them: values that differ in case alone are one."""
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for path in sources.OPENAPI.glob("vbr-*.json"):
        for name, schema in components(load(path)).items():
            for value in schema.get("enum", []):
                found[name, member_name(value)].add(value.casefold())
    assert {key: values for key, values in found.items() if len(values) > 1} == {}
