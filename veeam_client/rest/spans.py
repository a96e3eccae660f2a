# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
"""What of models and enumerations is not the same in every revision. Read on first use."""

from collections.abc import Mapping

from ..runtime.revisions import EnumSpans, ModelSpans, Span

MODELS: Mapping[str, ModelSpans] = {
    "ACLHandlingSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "ADDomainFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "ADDomainInventoryResult": ModelSpans(span=Span(since="1.3-rev0")),
    "ADDomainModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ADDomainSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "ADDomainsResult": ModelSpans(span=Span(since="1.3-rev0")),
    "ADObjectCustomCredentialsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "connectionType": Span(since="1.3-rev2"),
            "singleUseCredentials": Span(since="1.3-rev2"),
        },
    ),
    "ADObjectFilters": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "parentIdFilter": Span(since="1.3-rev2"),
        },
    ),
    "ADObjectModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "groupScope": Span(since="1.3-rev2"),
        },
    ),
    "ADObjectsProtectionGroupCredentialModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "masterConnectionType": Span(since="1.3-rev2"),
        },
        required={
            "masterConnectionType": Span(since="1.3-rev2"),
            "masterCredentialsId": Span(until="1.3-rev1"),
        },
    ),
    "ADObjectsProtectionGroupExclusionsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ADObjectsProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ADObjectsProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "AWSMachinesBrowserFilters": ModelSpans(span=Span(since="1.3-rev1")),
    "AWSMachinesBrowserModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AWSMachinesBrowserSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "AclBrowserFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "AclBrowserRequestOptions": ModelSpans(span=Span(since="1.3-rev2")),
    "AclBrowserResult": ModelSpans(span=Span(since="1.3-rev2")),
    "AclChangeEffectiveAccessSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "AclChangeOwnerSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "AclObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AclPrincipalDelegationModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AclPrincipalModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AclRecordModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ActiveDirectoryObjectContainerModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AdvancedProtectionGroupSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AdvancedSmtpOptionsModel": ModelSpans(
        properties={
            "thumbprints": Span(since="1.3-rev2"),
        }
    ),
    "AdvancedStorageScheduleMonthlyModel": ModelSpans(
        properties={
            "isLastDayOfMonth": Span(since="1.3-rev0"),
            "localTime": Span(since="1.3-rev0"),
        },
        names={
            "dayOfMonth": {
                "dayOfMonths": Span(until="1.2-rev1"),
            },
        },
    ),
    "AdvancedStorageScheduleWeeklyModel": ModelSpans(
        properties={
            "localTime": Span(since="1.3-rev0"),
        }
    ),
    "AgentBackupIndexingSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupJobAdvancedSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        names={
            "syntheticFulls": {
                "synthenticFulls": Span(until="1.3-rev1"),
            },
        },
    ),
    "AgentBackupJobPersonalFilesInclusionModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupJobPersonalFilesSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupJobStorageModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupMonitoringSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentBackupMySQLSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupObjectIndexingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupObjectModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupOracleSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "useGuestCredentials": Span(until="1.3-rev1"),
        },
    ),
    "AgentBackupPersonalFilesExclusionModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupPolicyAdvancedSettingsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        names={
            "syntheticFulls": {
                "synthenticFulls": Span(until="1.3-rev1"),
            },
        },
    ),
    "AgentBackupPolicyBackupTimeoutModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyDestinationModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyScheduleAtEventsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyStorageBackupCacheModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyStorageBackupRepositoryModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyStorageCloudConnectRepositoryModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyStorageLocalStorageModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "backupCache": Span(since="1.3-rev2"),
        },
    ),
    "AgentBackupPolicyStorageModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AgentBackupPolicyStorageSharedFolderModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "backupCache": Span(since="1.3-rev2"),
        },
    ),
    "AgentBackupPostgreSQLSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupSQLSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupSharepointSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentBackupStorageSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "inlineDataDedupEnabled": Span(since="1.3-rev2"),
        },
    ),
    "AgentBackupsFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentGuestFileSystemIndexingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentNotificationSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "backupMonitoring": Span(since="1.3-rev2"),
        },
    ),
    "AgentObjectModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "aclInfo": Span(since="1.3-rev2"),
            "cloudMachinesType": Span(since="1.3-rev2"),
            "protectionGroupType": Span(since="1.3-rev2"),
        },
    ),
    "AgentPrimaryStorageIntegrationSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AgentQuickBackupResultModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentRecoveryApplianceModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentStateModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentStatesFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentStatesResult": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentsRecoveryApplianceOperationInfo": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentsRecoveryAppliancesFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "AgentsRecoveryAppliancesResult": ModelSpans(span=Span(since="1.3-rev2")),
    "AmazonCloudCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "AmazonCloudCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "AmazonS3ServerAccountModel": ModelSpans(
        properties={
            "regionDisplayName": Span(since="1.3-rev2"),
        }
    ),
    "AmazonS3ServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "AmazonS3StorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AmazonS3StorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AmazonS3StorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AmazonSnowballEdgeStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AmazonSnowballEdgeStorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AmazonSnowballEdgeStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "ArchiveTierModel": ModelSpans(
        properties={
            "copyPolicyEnabled": Span(since="1.3-rev2"),
            "encryption": Span(since="1.3-rev2"),
            "extentCryptoKeyId": Span(since="1.3-rev2"),
            "movePolicyEnabled": Span(since="1.3-rev2"),
        }
    ),
    "AuthorizationCodeModel": ModelSpans(span=Span(until="1.2-rev1")),
    "AuthorizationEventsFilters": ModelSpans(
        single={
            "stateFilter": Span(until="1.2-rev1"),
        }
    ),
    "AzureArchiveStorageContainerModel": ModelSpans(
        properties={
            "immutabilityEnabled": Span(since="1.3-rev0"),
        }
    ),
    "AzureBlobServerModel": ModelSpans(
        properties={
            "regionDisplayName": Span(since="1.3-rev2"),
        }
    ),
    "AzureBlobServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "AzureBlobStorageContainerModel": ModelSpans(
        properties={
            "immutability": Span(since="1.3-rev0"),
        }
    ),
    "AzureBlobStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AzureBlobStorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AzureBlobStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AzureComputeBackupObjectModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AzureComputeBrowserFilters": ModelSpans(
        properties={
            "showAllInstanceSizes": Span(since="1.3-rev0"),
        }
    ),
    "AzureComputeCloudCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "AzureComputeCloudCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "AzureComputeNameModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureComputeNetworkModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "networkSecurityGroup": Span(since="1.3-rev2"),
            "subnet": Span(since="1.3-rev1"),
        },
        forms={
            "networkSecurityGroup": {
                "AzureComputeNetworkSecurityGroupModel": Span(since="1.3-rev2"),
                "str": Span(until="1.3-rev1"),
            },
        },
    ),
    "AzureComputeNetworkSecurityGroupModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AzureComputeResourceGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureComputeSubscriptionModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureComputeVMDiskConfigurationModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "include": Span(since="1.3-rev1"),
        },
        required={
            "diskUid": Span(since="1.3-rev1"),
            "include": Span(since="1.3-rev1"),
        },
    ),
    "AzureComputeVMSizeModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureComputeVMTagModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureDataBoxStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "AzureHelperApplianceTemplateDeploySpec": ModelSpans(span=Span(since="1.3-rev2")),
    "AzureHelperApplianceTemplateIdSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "AzureHelperApplianceTemplateModel": ModelSpans(span=Span(since="1.3-rev2")),
    "AzureHelperApplianceTemplateSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "AzureHelperApplianceTemplatesResult": ModelSpans(span=Span(since="1.3-rev2")),
    "AzureInstantVMRecoveryApplianceModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "subnet": Span(since="1.3-rev1"),
        },
    ),
    "AzureInstantVMRecoveryMigrationSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureInstantVMRecoveryMount": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureInstantVMRecoveryMountsFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureInstantVMRecoveryMountsResult": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureInstantVMRecoverySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureInstantVMRecoverySwitchoverSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureMachinesBrowserFilters": ModelSpans(span=Span(since="1.3-rev1")),
    "AzureMachinesBrowserModel": ModelSpans(span=Span(since="1.3-rev1")),
    "AzureMachinesBrowserSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "AzureNetworkSecurityGroupBrowserModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureResourceGroupBrowserModel": ModelSpans(
        properties={
            "networkSecurityGroups": Span(since="1.3-rev0"),
        }
    ),
    "AzureStorageAccountBrowserModel": ModelSpans(
        forms={
            "instanceSizes": {
                "list[AzureStorageAccountInstanceSizeModel]": Span(since="1.3-rev0"),
                "list[str]": Span(until="1.2-rev1"),
            },
        }
    ),
    "AzureStorageAccountInstanceSizeModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureStorageCloudCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "AzureStorageCloudCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "AzureSubnetBrowserModel": ModelSpans(span=Span(since="1.3-rev0")),
    "AzureVirtualNetworkBrowserModel": ModelSpans(
        properties={
            "virtualNetworkId": Span(since="1.3-rev0"),
        },
        forms={
            "subnets": {
                "list[AzureSubnetBrowserModel]": Span(since="1.3-rev0"),
                "list[str]": Span(until="1.2-rev1"),
            },
        },
    ),
    "BackupApplicationSettingsImportModel": ModelSpans(
        properties={
            "postgreSQL": Span(since="1.3-rev0"),
        }
    ),
    "BackupApplicationSettingsModel": ModelSpans(
        properties={
            "postgreSQL": Span(since="1.3-rev0"),
        }
    ),
    "BackupCopyExcludeObjectsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyGFSPolicySettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyIncludeObjectsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "backups": Span(since="1.3-rev1"),
        },
    ),
    "BackupCopyJobAdvancedSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobDataTransferModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobNotificationSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobObjectsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobRPOMonitorModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobScheduleModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupCopyJobStorageSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "inlineDataDedupEnabled": Span(since="1.3-rev2"),
        },
    ),
    "BackupCopyJobTargetModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupDetailsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "BackupDetailsSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "BackupFileModel": ModelSpans(
        properties={
            "objectIds": Span(since="1.3-rev2"),
            "severity": Span(since="1.3-rev2"),
            "objectId": Span(until="1.3-rev1"),
        },
        required={
            "objectId": Span(until="1.3-rev1"),
            "objectIds": Span(since="1.3-rev2"),
        },
    ),
    "BackupIdsSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "BackupItemVersionsSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "BackupJobAdvancedSettingsHyperVModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupJobAdvancedSettingsModel": ModelSpans(
        names={
            "syntheticFulls": {
                "synthenticFulls": Span(until="1.3-rev1"),
            },
        }
    ),
    "BackupJobModel": ModelSpans(
        required={
            "virtualMachines": Span(until="1.3-rev1"),
        }
    ),
    "BackupJobScriptModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupJobSpec": ModelSpans(
        required={
            "virtualMachines": Span(until="1.3-rev1"),
        }
    ),
    "BackupJobVirtualMachinesModel": ModelSpans(
        required={
            "includes": Span(until="1.3-rev1"),
        }
    ),
    "BackupJobVirtualMachinesSpec": ModelSpans(
        required={
            "includes": Span(until="1.3-rev1"),
        }
    ),
    "BackupModel": ModelSpans(
        properties={
            "jobType": Span(since="1.3-rev0"),
            "repositoryName": Span(since="1.3-rev0"),
        },
        required={
            "jobType": Span(since="1.3-rev0"),
        },
    ),
    "BackupObjectMarkAsCleanSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "reason": Span(until="1.3-rev1"),
        },
    ),
    "BackupObjectModel": ModelSpans(
        properties={
            "backupId": Span(since="1.3-rev2"),
            "lastRunFailed": Span(since="1.3-rev0"),
            "size": Span(since="1.3-rev2"),
        },
        kinds={
            "LinuxPhysicalPpc": Span(since="1.3-rev2"),
            "WindowsPhysical": Span(since="1.3-rev2"),
        },
    ),
    "BackupPlacementSettingsModel": ModelSpans(
        properties={
            "name": Span(since="1.3-rev0"),
        }
    ),
    "BackupPolicyHealthCheckSettingsModels": ModelSpans(span=Span(since="1.3-rev1")),
    "BackupPostgreSQLSettingsImportModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupPostgreSQLSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupRPOMonitorModel": ModelSpans(span=Span(since="1.3-rev0")),
    "BackupScheduleModelDaily": ModelSpans(span=Span(since="1.3-rev1")),
    "BackupSourceObjectModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "lastRunFailed": Span(until="1.3-rev1"),
            "platformId": Span(until="1.3-rev1"),
            "restorePointsCount": Span(until="1.3-rev1"),
            "type": Span(until="1.3-rev1"),
        },
        required={
            "platformName": Span(until="1.3-rev1"),
        },
    ),
    "BackupTaskSessionModel": ModelSpans(
        properties={
            "platformId": Span(since="1.3-rev2"),
            "platformType": Span(since="1.3-rev2"),
        }
    ),
    "BackupsBackupScopeItemModel": ModelSpans(span=Span(since="1.3-rev2")),
    "BackupsBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "BackupsFilters": ModelSpans(
        properties={
            "jobTypeFilter": Span(since="1.3-rev0"),
            "policyUniqueIdFilter": Span(since="1.3-rev2"),
            "policyTagFilter": Span(until="1.3-rev1"),
        }
    ),
    "CSVFileCustomCredentialsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "CSVFileOptionsProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "CSVFileProtectionGroupCredentialModel": ModelSpans(span=Span(since="1.3-rev0")),
    "CSVFileProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "CSVFileProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "CapacityExtentModel": ModelSpans(
        properties={
            "cryptoKeyId": Span(since="1.3-rev2"),
        }
    ),
    "CapacityTierModel": ModelSpans(
        properties={
            "backupHealth": Span(since="1.3-rev0"),
        }
    ),
    "CertificateModel": ModelSpans(
        properties={
            "isTrusted": Span(since="1.3-rev0"),
        },
        required={
            "isTrusted": Span(since="1.3-rev0"),
        },
    ),
    "CloudBrowserModel": ModelSpans(
        kinds={
            "VeeamDataCloudVaultArchive": Span(since="1.3-rev2"),
        }
    ),
    "CloudBrowserNewFolderSpec": ModelSpans(
        kinds={
            "VeeamDataCloudVaultArchive": Span(since="1.3-rev2"),
        }
    ),
    "CloudBrowserSpec": ModelSpans(
        kinds={
            "VeeamDataCloudVaultArchive": Span(since="1.3-rev2"),
        }
    ),
    "CloudBrowserVirtualMachinesModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudBrowserVirtualMachinesSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudCredentialsFilters": ModelSpans(
        properties={
            "includeHiddenCreds": Span(since="1.3-rev2"),
        }
    ),
    "CloudCredentialsModel": ModelSpans(
        properties={
            "lastModified": Span(since="1.3-rev0"),
            "uniqueId": Span(since="1.3-rev2"),
        },
        forms={
            "uniqueId": {
                "UUID": Span(since="1.3-rev2"),
                "str": Span(until="1.3-rev1"),
            },
        },
    ),
    "CloudCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(since="1.3-rev2"),
        },
        forms={
            "uniqueId": {
                "UUID": Span(since="1.3-rev2"),
                "str": Span(until="1.3-rev1"),
            },
        },
    ),
    "CloudDirectorBackupJobModel": ModelSpans(
        required={
            "virtualMachines": Span(until="1.3-rev1"),
        }
    ),
    "CloudDirectorBackupJobSpec": ModelSpans(
        required={
            "virtualMachines": Span(until="1.3-rev1"),
        }
    ),
    "CloudDirectorFlrRestoreTargetHostModel": ModelSpans(span=Span(since="1.3-rev0")),
    "CloudDirectorObjectModel": ModelSpans(
        properties={
            "metadata": Span(since="1.3-rev2"),
        }
    ),
    "CloudDirectorObjectRestorePointDiskModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "platform": Span(),
        },
    ),
    "CloudMachineModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupAWSAccountModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupAccountModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupAzureAccountModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupExclusionsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupObjectsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudMachinesProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudRegionModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CloudTagModel": ModelSpans(span=Span(since="1.3-rev1")),
    "CommonMetaInfo": ModelSpans(span=Span(since="1.3-rev0")),
    "ComputersBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ConnectionCertificateModel": ModelSpans(
        properties={
            "certificateUpload": Span(since="1.3-rev2"),
        }
    ),
    "CopyBackupSpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
        },
    ),
    "CopyMachinesBackupsSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "CreateDeploymentKitSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "includeLinuxPackages": Span(since="1.3-rev2"),
            "includeUnixPackages": Span(since="1.3-rev2"),
            "includeWindowsPackages": Span(since="1.3-rev2"),
        },
    ),
    "CredentialsFilters": ModelSpans(
        properties={
            "includeDefaultApplianceCreds": Span(since="1.3-rev0"),
            "includeHiddenCreds": Span(since="1.3-rev2"),
        },
        single={
            "typeFilter": Span(until="1.3-rev1"),
        },
    ),
    "CredentialsModel": ModelSpans(
        properties={
            "isDefaultAppliance": Span(since="1.3-rev2"),
            "uniqueId": Span(since="1.3-rev2"),
        }
    ),
    "CredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(since="1.3-rev2"),
            "password": Span(until="1.2-rev1"),
        }
    ),
    "CustomPlatformObjectRestorePointDiskModel": ModelSpans(
        span=Span(since="1.3-rev2"),
        required={
            "platform": Span(),
        },
    ),
    "CustomRoleModel": ModelSpans(span=Span(since="1.3-rev2")),
    "CustomRoleSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "DatastoresLatencySettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "DatastoresLatencySettingsSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "DellDataDomainRepositorySettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "DellDataDomainStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "DellDataDomainStorageSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "DellDataDomainStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "DeploymentKitTaskModel": ModelSpans(span=Span(since="1.3-rev0")),
    "DiscoveredADEntityModel": ModelSpans(span=Span(since="1.3-rev0")),
    "DiscoveredClusterEntityModel": ModelSpans(span=Span(since="1.3-rev0")),
    "DiscoveredComputerEntityModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "embeddedRecoveryMediaState": Span(since="1.3-rev2"),
            "isTrusted": Span(since="1.3-rev1"),
        },
        required={
            "isTrusted": Span(since="1.3-rev1"),
        },
    ),
    "DiscoveredComputerPluginModel": ModelSpans(span=Span(since="1.3-rev0")),
    "DiscoveredEntitiesActionSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "DiscoveredEntitiesResult": ModelSpans(span=Span(since="1.3-rev0")),
    "DiscoveredEntityFilters": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "permissionScope": Span(since="1.3-rev2"),
        },
    ),
    "DiscoveredEntityModel": ModelSpans(span=Span(since="1.3-rev0")),
    "DiskLayoutAutoMappingRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskLayoutAutoMappingResult": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskLayoutOperationSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskManagementInitializationRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskManagementInitializationResponse": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskManagementVolumeUnlockRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskManagementVolumeUnlockResponse": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskMappingContext": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskModel": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskOperationSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskPartitionModel": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskPartitionResizeOptions": ModelSpans(span=Span(since="1.3-rev2")),
    "DiskSlotsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "EC2BackupObjectModel": ModelSpans(span=Span(since="1.3-rev1")),
    "EmailNotificationSettingsBackupCopyModel": ModelSpans(span=Span(since="1.3-rev0")),
    "EmailNotificationSettingsModel": ModelSpans(
        properties={
            "dailySummaryLocalTime": Span(since="1.3-rev2"),
            "sendDailySummary": Span(since="1.3-rev2"),
        }
    ),
    "EmbeddedRecoveryMediaStateModel": ModelSpans(span=Span(since="1.3-rev2")),
    "EncryptionPasswordModel": ModelSpans(
        properties={
            "isImported": Span(since="1.3-rev0"),
        }
    ),
    "EncryptionPasswordSpec": ModelSpans(
        properties={
            "isImported": Span(since="1.3-rev0"),
        }
    ),
    "EncryptionPasswordVerifyResult": ModelSpans(span=Span(since="1.3-rev0")),
    "EncryptionPasswordVerifySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "EncryptionPasswordsFilters": ModelSpans(
        properties={
            "hintFilter": Span(since="1.3-rev0"),
        }
    ),
    "EntireHvVMCustomizedRestoreSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "EntireHvVMOriginalLocationRestoreSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "EntireHvVMRestoreSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "EntireViVMRestoreSpec": ModelSpans(
        properties={
            "overwrite": Span(since="1.3-rev1"),
        }
    ),
    "EntraIDAuditLogBackupJobModel": ModelSpans(
        properties={
            "secondaryTargets": Span(since="1.3-rev2"),
        }
    ),
    "EntraIDAuditLogBackupJobSpec": ModelSpans(
        properties={
            "secondaryTargets": Span(since="1.3-rev2"),
        },
        required={
            "storage": Span(since="1.3-rev1", until="1.3-rev1"),
        },
    ),
    "EntraIDTenantBackupCopyJobModel": ModelSpans(span=Span(since="1.3-rev0")),
    "EntraIDTenantBackupCopyJobSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "isDisabled": Span(since="1.3-rev2"),
        },
    ),
    "EntraIDTenantBackupJobStorageModel": ModelSpans(
        properties={
            "sourceBackupId": Span(since="1.3-rev0"),
        }
    ),
    "EntraIDTenantModel": ModelSpans(
        properties={
            "credentialsType": Span(since="1.3-rev2"),
            "name": Span(since="1.3-rev2"),
            "protectionScope": Span(since="1.3-rev1"),
        },
        required={
            "cacheRepositoryId": Span(since="1.3-rev0"),
        },
    ),
    "EntraIDTenantSpec": ModelSpans(
        properties={
            "protectionScope": Span(since="1.3-rev1"),
        }
    ),
    "EntraIdTenantBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantBitlockerKeyBrowseModel": ModelSpans(span=Span(since="1.3-rev0", until="1.3-rev1")),
    "EntraIdTenantBitlockerKeyBrowseSpec": ModelSpans(span=Span(since="1.3-rev0", until="1.3-rev1")),
    "EntraIdTenantBitlockerKeyFilterBrowseSpec": ModelSpans(span=Span(since="1.3-rev0", until="1.3-rev1")),
    "EntraIdTenantBitlockerKeySortingBrowseSpec": ModelSpans(span=Span(since="1.3-rev0", until="1.3-rev1")),
    "EntraIdTenantBrowseModel": ModelSpans(
        required={
            "restorePointDate": Span(until="1.3-rev0"),
            "restorePointId": Span(until="1.3-rev0"),
        }
    ),
    "EntraIdTenantDeviceBrowseModel": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantDeviceBrowseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantDeviceConfigurationBrowseModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "deviceConfigurationType": Span(since="1.3-rev2"),
            "odataType": Span(since="1.3-rev2"),
        },
    ),
    "EntraIdTenantDeviceConfigurationBrowseSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "EntraIdTenantDeviceConfigurationFilterBrowseSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "includedTypes": Span(since="1.3-rev1"),
            "odataType": Span(since="1.3-rev2"),
        },
    ),
    "EntraIdTenantDeviceConfigurationSortingBrowseSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "EntraIdTenantDeviceFilterBrowseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantDeviceSortingBrowseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantExportToJsonDownloadRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantExportToJsonDownloadRequestItem": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantItemComparisonReferenceValueModel": ModelSpans(
        properties={
            "readOnly": Span(since="1.3-rev2"),
        },
        required={
            "readOnly": Span(since="1.3-rev2"),
        },
    ),
    "EntraIdTenantItemRecursiveComparisonModel": ModelSpans(
        properties={
            "references": Span(since="1.3-rev2"),
        }
    ),
    "EntraIdTenantItemRestoreSpec": ModelSpans(
        properties={
            "applicationCertificates": Span(since="1.3-rev2"),
            "referenceRestoreMode": Span(since="1.3-rev2"),
        }
    ),
    "EntraIdTenantOrgContactBrowseModel": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantOrgContactBrowseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantOrgContactFilterBrowseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantOrgContactSortingBrowseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantProtectionScopeResult": ModelSpans(span=Span(since="1.3-rev0")),
    "EntraIdTenantRestoreApplicationCertificateItemSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantRestoreApplicationCertificatesSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantRestoreAuthorizeModel": ModelSpans(span=Span(since="1.3-rev1")),
    "EntraIdTenantRestoreAuthorizeSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "EntraIdTenantRestoreItemAttributesSpec": ModelSpans(
        properties={
            "referenceRestoreMode": Span(since="1.3-rev2"),
        }
    ),
    "EntraIdTenantRestoreStartAuthorizationModel": ModelSpans(span=Span(since="1.3-rev1")),
    "EntraIdTenantRevealBitlockerRecoveryKeyRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantRevealBitlockerRecoveryKeyResponse": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantRevealedBitlockerRecoveryKeyModel": ModelSpans(span=Span(since="1.3-rev2")),
    "EntraIdTenantStartRestoreFromCopySpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
        },
    ),
    "ExaGridRepositorySettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ExaGridStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ExaGridStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "ExportSupportLogsSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "exportLocalPgLogs": Span(since="1.3-rev2"),
            "hostIds": Span(since="1.3-rev2"),
            "jobIds": Span(since="1.3-rev2"),
            "scopeType": Span(since="1.3-rev2"),
        },
        required={
            "scopeType": Span(since="1.3-rev2"),
        },
    ),
    "FUSELinuxMountSpec": ModelSpans(
        properties={
            "credentialsStorageType": Span(since="1.3-rev1"),
            "singleUseSSHCredentials": Span(since="1.3-rev1"),
            "sshSettings": Span(since="1.3-rev1"),
        },
        required={
            "credentialsStorageType": Span(since="1.3-rev1"),
            "targetServerCredentialsId": Span(until="1.3-rev0"),
        },
    ),
    "FileBackupCopyJobModel": ModelSpans(
        properties={
            "gfsPolicy": Span(since="1.3-rev2"),
        },
        required={
            "primaryJobId": Span(until="1.3-rev1"),
        },
    ),
    "FileBackupCopyJobSpec": ModelSpans(
        properties={
            "gfsPolicy": Span(since="1.3-rev2"),
        },
        required={
            "primaryJobId": Span(until="1.3-rev1"),
        },
    ),
    "FileBackupFLRCopyToSpec": ModelSpans(
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
            "restorePermissions": Span(since="1.3-rev0"),
            "restoreType": Span(since="1.3-rev1"),
        },
        required={
            "restoreMode": Span(until="1.3-rev0"),
        },
    ),
    "FileBackupHealthCheckSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "FileBackupJobAdvancedSettingsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "symbolicLinks": Span(since="1.3-rev2"),
        },
    ),
    "FileBackupJobMaskModel": ModelSpans(span=Span(since="1.3-rev2")),
    "FileBackupJobModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "secondaryTargets": Span(since="1.3-rev2"),
        },
    ),
    "FileBackupJobObjectModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "type": Span(since="1.3-rev2"),
        },
        required={
            "type": Span(since="1.3-rev2"),
        },
        forms={
            "exclusionMask": {
                "list[FileBackupJobMaskModel]": Span(since="1.3-rev2"),
                "list[str]": Span(until="1.3-rev1"),
            },
            "inclusionMask": {
                "list[FileBackupJobMaskModel]": Span(since="1.3-rev2"),
                "list[str]": Span(until="1.3-rev1"),
            },
        },
    ),
    "FileBackupJobPrimaryRepositoryModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "gfsPolicy": Span(since="1.3-rev2"),
        },
    ),
    "FileBackupJobSpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "secondaryTargets": Span(since="1.3-rev2"),
        },
        required={
            "backupRepository": Span(until="1.3-rev1"),
        },
    ),
    "FileBackupNotificationSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "FileBackupRetentionPolicySettingsModel": ModelSpans(
        required={
            "quantity": Span(since="1.3-rev1"),
            "type": Span(since="1.3-rev1"),
        }
    ),
    "FileBackupStorageSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "FileServerModel": ModelSpans(
        properties={
            "hostType": Span(since="1.3-rev2"),
        }
    ),
    "FileServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "FlexibleFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "FlrAuditMountModel": ModelSpans(span=Span(since="1.3-rev0")),
    "FlrBrowseMountError": ModelSpans(span=Span(since="1.3-rev0")),
    "FlrBrowseMountModel": ModelSpans(
        properties={
            "mountErrors": Span(since="1.3-rev0"),
            "restorePointId": Span(since="1.3-rev0"),
        },
        required={
            "mountErrors": Span(since="1.3-rev0"),
            "restorePointId": Span(since="1.3-rev0"),
        },
    ),
    "FlrBrowserItemModel": ModelSpans(
        properties={
            "displayName": Span(since="1.3-rev0"),
            "owner": Span(since="1.3-rev0"),
        },
        required={
            "displayName": Span(since="1.3-rev0"),
        },
    ),
    "FlrRestoreCredentialsValidationResult": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "credentialsId": Span(since="1.3-rev2"),
        },
    ),
    "FlrRestoreCredentialsValidationSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "FlrRestoreSpec": ModelSpans(
        properties={
            "targetPath": Span(since="1.3-rev0"),
        }
    ),
    "FlrRestoreTaskModel": ModelSpans(
        properties={
            "logs": Span(since="1.3-rev0"),
        },
        required={
            "logs": Span(since="1.3-rev0"),
        },
    ),
    "FlrRestoreToSpec": ModelSpans(
        required={
            "credentialsId": Span(until="1.3-rev1"),
        }
    ),
    "FlrSearchForResultOrderSpec": ModelSpans(
        values={
            "orderColumn": {
                "CreationDate": Span(since="1.3-rev0"),
                "ItemState": Span(since="1.3-rev0"),
                "ModifiedDate": Span(since="1.3-rev0"),
                "Type": Span(since="1.3-rev0"),
            },
        }
    ),
    "FlrStartSearchForSpec": ModelSpans(
        properties={
            "disableRecursiveSearch": Span(since="1.3-rev0"),
        }
    ),
    "FlrTaskItemModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "targetName": Span(since="1.3-rev1"),
        },
        required={
            "targetName": Span(since="1.3-rev1"),
        },
    ),
    "FlrValidateRestoreItemTargetPathResult": ModelSpans(span=Span(since="1.3-rev2")),
    "FlrValidateRestoreItemTargetPathSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "FujitsuRepositorySettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "FujitsuStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "FujitsuStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "FullBackupMaintenanceModel": ModelSpans(
        names={
            "removeData": {
                "RemoveData": Span(until="1.3-rev1"),
            },
        }
    ),
    "GatewayServerSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsCheckSmtpConnectionModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsCheckSmtpConnectionSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsEmailNotificationsModel": ModelSpans(
        properties={
            "isEnabled": Span(until="1.2-rev1"),
        },
        required={
            "isEnabled": Span(until="1.2-rev1"),
        },
    ),
    "GeneralOptionsEmailSettingsBaseModel": ModelSpans(span=Span(since="1.3-rev1")),
    "GeneralOptionsEmailSettingsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "aiPoweredReportEnabled": Span(since="1.3-rev2"),
        },
    ),
    "GeneralOptionsEventForwardingModel": ModelSpans(span=Span(since="1.3-rev1")),
    "GeneralOptionsGmailServerSettingsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "isDefaultApp": Span(since="1.3-rev2"),
        },
    ),
    "GeneralOptionsHostAuthenticationExportModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsHostAuthenticationImportModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsHostAuthenticationImportResultModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsHostAuthenticationModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GeneralOptionsMS365ServerSettingsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "isDefaultApp": Span(since="1.3-rev2"),
        },
    ),
    "GeneralOptionsModel": ModelSpans(
        properties={
            "notificationEnabled": Span(since="1.3-rev0"),
        },
        required={
            "notificationEnabled": Span(since="1.3-rev0"),
            "notifications": Span(since="1.3-rev0"),
            "siemIntegration": Span(since="1.3-rev0"),
        },
    ),
    "GeneralOptionsNotificationsModel": ModelSpans(
        required={
            "datastoreSpaceThreshold": Span(until="1.2-rev1"),
            "skipVMSpaceThreshold": Span(until="1.2-rev1"),
            "storageSpaceThreshold": Span(until="1.2-rev1"),
        }
    ),
    "GeneralOptionsSMTPServerSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "GeneralPurposeProxyModel": ModelSpans(span=Span(since="1.3-rev0")),
    "GeneralPurposeProxyServerSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "GeneralPurposeProxySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "GenericUnstructuredBackupJobObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GetEntraIdTenantExportToJsonResultResponse": ModelSpans(span=Span(since="1.3-rev2")),
    "GlobalVMExclusionModel": ModelSpans(span=Span(since="1.3-rev0")),
    "GlobalVMExclusionNoteSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "GlobalVMExclusionSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "GlobalVMExclusionsFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "GlobalVMExclusionsResult": ModelSpans(span=Span(since="1.3-rev0")),
    "GoogleCloudBackupObjectModel": ModelSpans(span=Span(since="1.3-rev1")),
    "GoogleCloudCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "GoogleCloudCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "GoogleCloudServiceCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "GoogleCloudServiceCredentialsSpec": ModelSpans(
        properties={
            "creationMode": Span(until="1.2-rev1"),
        },
        required={
            "creationMode": Span(until="1.2-rev1"),
            "existingAccount": Span(since="1.3-rev0"),
        },
    ),
    "GoogleCloudStorageBucketModel": ModelSpans(
        properties={
            "immutability": Span(since="1.3-rev0"),
        }
    ),
    "GoogleCloudStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "GoogleCloudStorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "GoogleCloudStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "GptPartitionPropsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "GuestOsCredentialsModel": ModelSpans(
        properties={
            "credentials": Span(since="1.3-rev0"),
            "useAgentManagementCredentials": Span(since="1.3-rev0"),
            "credentialsId": Span(until="1.2-rev1"),
            "credentialsType": Span(until="1.2-rev1"),
        },
        required={
            "credentialsId": Span(until="1.2-rev1"),
            "credentialsType": Span(until="1.2-rev1"),
            "useAgentManagementCredentials": Span(since="1.3-rev0"),
        },
    ),
    "GuestOsCredentialsPerMachineImportModel": ModelSpans(
        properties={
            "default": Span(since="1.3-rev0"),
        }
    ),
    "GuestOsCredentialsPerMachineModel": ModelSpans(
        properties={
            "credentials": Span(since="1.3-rev2"),
            "default": Span(since="1.3-rev0"),
            "linuxCredsId": Span(until="1.2-rev1"),
            "windowsCredsId": Span(until="1.2-rev1"),
            "credentialsId": Span(since="1.3-rev0", until="1.3-rev1"),
            "credentialsType": Span(since="1.3-rev0", until="1.3-rev1"),
        }
    ),
    "HPEStoreOnceRepositorySettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HPEStoreOnceStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HPEStoreOnceStorageSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HPEStoreOnceStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "HaCertificateUploadSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "HealthCheckRepairOptions": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
            "enableColdStorageRetrieval": Span(since="1.3-rev2"),
        },
    ),
    "HelperApplianceTemplateStateModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HelperApplianceTemplatesFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "HighAvailabilityClusterAddressSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "HighAvailabilityClusterConfigurationModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HighAvailabilityClusterNodeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HighAvailabilityClusterSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "HighAvailabilityClusterStatesModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HighAvailabilitySwitchoverSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "HostOptionalComponents": ModelSpans(span=Span(since="1.3-rev0")),
    "HvHostClusterModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvHostClusterSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvHostDiscoveryModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvHostDiscoveryResult": ModelSpans(span=Span(since="1.3-rev0")),
    "HvHostDiscoverySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvProxyModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvProxyServerSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvProxySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvRestoreSourceNetworkModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvRestoreTargetDatastoreSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvRestoreTargetDatastoresSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvRestoreTargetNameSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvRestoreTargetNetworkMappingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvRestoreTargetNetworkSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HvServerModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HvServerSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "HyperVBackupJobAdvancedSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        names={
            "syntheticFulls": {
                "synthenticFulls": Span(until="1.3-rev1"),
            },
        },
    ),
    "HyperVBackupJobExclusionsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HyperVBackupJobModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "virtualMachines": Span(until="1.3-rev1"),
        },
    ),
    "HyperVBackupJobSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "virtualMachines": Span(until="1.3-rev1"),
        },
    ),
    "HyperVBackupJobStorageModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HyperVBackupJobVirtualMachinesModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "includes": Span(until="1.3-rev1"),
        },
    ),
    "HyperVBackupObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HyperVBackupProxiesSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HyperVBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "HyperVDiskExtentModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "size": Span(until="1.3-rev1"),
        },
    ),
    "HyperVFlrRestoreTargetHostModel": ModelSpans(
        forms={
            "vmObject": {
                "HyperVObjectModel": Span(since="1.3-rev0"),
                "str": Span(until="1.2-rev1"),
            },
        }
    ),
    "HyperVGuestQuiescenceSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HyperVNotificationSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "vmAttribute": Span(until="1.3-rev1"),
        },
    ),
    "HyperVObjectDiskModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "disks": Span(until="1.3-rev1"),
        },
    ),
    "HyperVObjectModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "aclInfo": Span(since="1.3-rev2"),
        },
    ),
    "HyperVObjectRestorePointDiskModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "platform": Span(),
        },
    ),
    "HyperVVolumeManageModel": ModelSpans(span=Span(since="1.3-rev0")),
    "HyperVVolumeObjectModel": ModelSpans(span=Span(since="1.3-rev0")),
    "IBMCloudStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "IBMCloudStorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "IBMCloudStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "IPv4ApplianceSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IPv4SettingsModel": ModelSpans(
        required={
            "ipAddress": Span(until="1.3-rev1"),
        }
    ),
    "IPv6ApplianceSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IPv6SettingsModel": ModelSpans(
        required={
            "ipAddress": Span(until="1.3-rev1"),
        }
    ),
    "ISCSIWindowsMountSpec": ModelSpans(
        properties={
            "credentialsStorageType": Span(since="1.3-rev1"),
            "singleUseCredentials": Span(since="1.3-rev1"),
        },
        required={
            "credentialsStorageType": Span(since="1.3-rev1"),
            "targetServerCredentialsId": Span(until="1.3-rev0"),
        },
    ),
    "ImmediateBackupCopyScheduleModel": ModelSpans(span=Span(since="1.3-rev0")),
    "IndicatorsOfCompromiseModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IndicatorsOfCompromiseResult": ModelSpans(span=Span(since="1.3-rev2")),
    "IndicatorsOfCompromiseSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "IndividualComputerContainerModel": ModelSpans(span=Span(since="1.3-rev0")),
    "IndividualComputersProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "IndividualComputersProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "InfinidatRepositorySettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "InfinidatStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "InfinidatStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstalledLicenseModel": ModelSpans(
        properties={
            "IsMultiSection": Span(since="1.3-rev0"),
            "proactiveSupportEnabled": Span(since="1.3-rev0"),
            "expirationDate": Span(until="1.3-rev1"),
            "supportExpirationDate": Span(until="1.3-rev1"),
        },
        required={
            "IsMultiSection": Span(since="1.3-rev0"),
            "proactiveSupportEnabled": Span(since="1.3-rev0"),
            "type": Span(until="1.2-rev1"),
        },
    ),
    "InstanceLicenseSummaryModel": ModelSpans(
        properties={
            "expirationDate": Span(since="1.3-rev2"),
            "supportExpirationDate": Span(since="1.3-rev2"),
        }
    ),
    "InstanceLicenseWorkloadModel": ModelSpans(
        properties={
            "canBeRevoked": Span(since="1.3-rev0"),
            "displayName": Span(since="1.3-rev0"),
            "platformType": Span(since="1.3-rev0"),
        },
        required={
            "canBeRevoked": Span(since="1.3-rev0"),
            "platformType": Span(since="1.3-rev0"),
        },
    ),
    "InstantHvVMCustomizedRecoveryDatastoreSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "InstantHvVMCustomizedRecoverySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "InstantHvVMOriginalLocationRecoverySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "InstantHvVMOtherPlatformRecoveryDatastoreMapping": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantHvVMOtherPlatformRecoveryDatastoreSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantHvVMOtherPlatformRecoverySpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantHvVMRecoveryHelperApplianceSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantHvVMRecoveryMount": ModelSpans(span=Span(since="1.3-rev0")),
    "InstantHvVMRecoveryMountsFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "InstantHvVMRecoveryMountsResult": ModelSpans(span=Span(since="1.3-rev0")),
    "InstantHvVMRecoverySpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "shareCredentialsId": Span(since="1.3-rev2"),
        },
    ),
    "InstantUnstructuredDataRecoveryMount": ModelSpans(span=Span(since="1.3-rev1")),
    "InstantUnstructuredDataRecoveryMountsFilters": ModelSpans(span=Span(since="1.3-rev1")),
    "InstantUnstructuredDataRecoveryMountsResult": ModelSpans(span=Span(since="1.3-rev1")),
    "InstantUnstructuredDataRestoreMigrationSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "InstantUnstructuredDataRestoreSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "InstantViVMCustomizedRecoveryDatastoreSpec": ModelSpans(
        required={
            "redirectEnabled": Span(until="1.3-rev1"),
        }
    ),
    "InstantViVMCustomizedRecoveryDestinationSpec": ModelSpans(
        properties={
            "enableClusterWideMount": Span(since="1.3-rev2"),
            "helperAppliance": Span(since="1.3-rev2"),
        }
    ),
    "InstantViVMCustomizedRecoverySpec": ModelSpans(
        properties={
            "overwrite": Span(),
            "vmTagsRestoreEnabled": Span(),
        }
    ),
    "InstantViVMOriginalLocationRecoverySpec": ModelSpans(
        properties={
            "vmTagsRestoreEnabled": Span(),
        }
    ),
    "InstantViVMOtherPlatformRecoveryDestinationSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantViVMOtherPlatformRecoverySpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantViVMRecoveryHelperApplianceSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantViVMRecoveryMount": ModelSpans(
        properties={
            "hostName": Span(since="1.3-rev0"),
            "jobName": Span(since="1.3-rev0"),
            "restorePointDate": Span(since="1.3-rev0"),
        },
        required={
            "jobName": Span(since="1.3-rev0"),
            "restorePointDate": Span(since="1.3-rev0"),
        },
    ),
    "InstantViVMRecoveryMountsFilters": ModelSpans(
        properties={
            "mountIdFilter": Span(since="1.3-rev1"),
            "vmNameFilter": Span(since="1.3-rev0"),
            "nameFilter": Span(until="1.2-rev1"),
        }
    ),
    "InstantViVMRecoveryNetworkMappingSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "InstantViVMRecoverySpec": ModelSpans(
        properties={
            "overwrite": Span(since="1.3-rev0"),
            "shareCredentialsId": Span(since="1.3-rev2"),
            "vmTagsRestoreEnabled": Span(until="1.3-rev1"),
        }
    ),
    "InventoryBrowserFilters": ModelSpans(
        properties={
            "permissionScope": Span(since="1.3-rev2"),
        }
    ),
    "InventoryBrowserRequestOptions": ModelSpans(span=Span(until="1.3-rev1")),
    "InventoryMachineDetailsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "InventoryMachineDetailsRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "InventoryScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisBackupJobModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisBackupJobSource": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisBackupJobSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisBackupJobStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "IrisServerModel": ModelSpans(span=Span(since="1.3-rev2")),
    "JobModel": ModelSpans(
        required={
            "isDisabled": Span(until="1.3-rev1"),
        },
        kinds={
            "WindowsAgentBackupFailoverCluster": Span(since="1.3-rev2"),
        },
    ),
    "JobObjectModel": ModelSpans(span=Span(since="1.3-rev0")),
    "JobRetrySpec": ModelSpans(span=Span(since="1.3-rev0")),
    "JobSpec": ModelSpans(
        kinds={
            "WindowsAgentBackupFailoverCluster": Span(since="1.3-rev2"),
        }
    ),
    "JobStartSpec": ModelSpans(
        properties={
            "syncRestorePoints": Span(since="1.3-rev0"),
        }
    ),
    "JobStateModel": ModelSpans(
        properties={
            "backupCopyMode": Span(since="1.3-rev0"),
            "highPriority": Span(since="1.3-rev0"),
            "isStorageSnapshot": Span(since="1.3-rev0"),
            "nextRunPolicy": Span(since="1.3-rev0"),
            "progressPercent": Span(since="1.3-rev0"),
            "runAfterJob": Span(since="1.3-rev0"),
            "sessionProgress": Span(since="1.3-rev0"),
            "targetName": Span(since="1.3-rev2"),
        },
        required={
            "highPriority": Span(since="1.3-rev0"),
            "progressPercent": Span(since="1.3-rev0"),
        },
    ),
    "JobStatesFilters": ModelSpans(
        properties={
            "afterJobIdFilter": Span(since="1.3-rev0"),
            "afterJobNameFilter": Span(since="1.3-rev0"),
        }
    ),
    "JobStopSpec": ModelSpans(
        properties={
            "cancelChainedJobs": Span(since="1.3-rev0"),
        }
    ),
    "JobsBackupScopeItemModel": ModelSpans(span=Span(since="1.3-rev2")),
    "JobsBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "JobsConfirmationPrompts": ModelSpans(span=Span(since="1.3-rev1")),
    "LicenseAutoUpdateSpec": ModelSpans(
        properties={
            "proactiveSupportEnabled": Span(since="1.3-rev0"),
        }
    ),
    "LinuxAgentBackupApplicationAwareProcessingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentBackupApplicationSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "vss": Span(until="1.3-rev0"),
        },
    ),
    "LinuxAgentBackupJobFilesAdvancedSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentBackupJobFilesModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentBackupJobGuestProcessingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentBackupJobVolumeObjectModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentBackupJobVolumesModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentBackupScriptSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentGuestOsCredentialsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentGuestOsCredentialsPerMachineModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentManagementBackupJobModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentManagementBackupJobSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxAgentManagementBackupServerPolicyModel": ModelSpans(span=Span(since="1.3-rev1")),
    "LinuxAgentManagementBackupServerPolicySpec": ModelSpans(span=Span(since="1.3-rev1")),
    "LinuxAgentManagementBackupWorkstationPolicyModel": ModelSpans(span=Span(since="1.3-rev1")),
    "LinuxAgentManagementBackupWorkstationPolicySpec": ModelSpans(span=Span(since="1.3-rev1")),
    "LinuxCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
            "authenticationType": Span(since="1.3-rev0"),
            "passphrase": Span(until="1.2-rev1"),
            "privateKey": Span(until="1.2-rev1"),
        },
        required={
            "authenticationType": Span(since="1.3-rev0"),
        },
    ),
    "LinuxCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(),
            "password": Span(),
            "authenticationType": Span(since="1.3-rev0"),
        },
        required={
            "authenticationType": Span(since="1.3-rev0"),
        },
    ),
    "LinuxFlrMountServerSettings": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "helperAppliance": Span(until="1.3-rev1"),
            "helperHost": Span(until="1.3-rev1"),
            "mountServerId": Span(until="1.3-rev1"),
            "originalHost": Span(until="1.3-rev1"),
        },
    ),
    "LinuxFlrMountSpec": ModelSpans(
        properties={
            "mountMode": Span(since="1.3-rev0"),
            "mountServer": Span(since="1.3-rev0"),
            "helperAppliance": Span(until="1.2-rev1"),
            "helperHost": Span(until="1.2-rev1"),
            "originalHost": Span(until="1.2-rev1"),
        },
        required={
            "mountMode": Span(since="1.3-rev0"),
            "mountServer": Span(since="1.3-rev2"),
        },
    ),
    "LinuxHardenedStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "LinuxHardenedStorageModel": ModelSpans(
        properties={
            "importOptions": Span(since="1.3-rev1"),
        },
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "LinuxHardenedStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "LinuxHelperApplianceFlrMountServerSettings": ModelSpans(
        span=Span(since="1.3-rev2"),
        properties={
            "helperAppliance": Span(),
        },
        required={
            "helperAppliance": Span(),
        },
    ),
    "LinuxHelperHostFlrMountServerSettings": ModelSpans(
        span=Span(since="1.3-rev2"),
        properties={
            "helperHost": Span(),
        },
        required={
            "helperHost": Span(),
        },
    ),
    "LinuxHostModel": ModelSpans(
        properties={
            "autoUpdateDeadline": Span(since="1.3-rev0"),
            "handshakeCode": Span(since="1.3-rev0"),
            "isBackupServer": Span(since="1.3-rev0"),
            "isDefaultMountServer": Span(since="1.3-rev0"),
            "isVBRLinuxAppliance": Span(since="1.3-rev0"),
            "optionalComponents": Span(since="1.3-rev0"),
            "updatesState": Span(since="1.3-rev0"),
        }
    ),
    "LinuxHostSSHSettingsModel": ModelSpans(
        properties={
            "components": Span(since="1.3-rev0"),
            "managementPort": Span(until="1.2-rev1"),
        }
    ),
    "LinuxHostSpec": ModelSpans(
        properties={
            "handshakeCode": Span(since="1.3-rev0"),
            "optionalComponents": Span(since="1.3-rev0"),
        }
    ),
    "LinuxLocalRepositorySettingsModel": ModelSpans(
        properties={
            "enableGovernanceMode": Span(since="1.3-rev2"),
            "governanceModeRetentionDays": Span(since="1.3-rev2"),
        },
        required={
            "path": Span(since="1.3-rev2"),
        },
    ),
    "LinuxLocalStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "LinuxLocalStorageModel": ModelSpans(
        properties={
            "importOptions": Span(since="1.3-rev1"),
        },
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "LinuxLocalStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "LinuxMountServerFlrMountServerSettings": ModelSpans(
        span=Span(since="1.3-rev2"),
        properties={
            "mountServerId": Span(),
        },
        required={
            "mountServerId": Span(),
        },
    ),
    "LinuxOriginalHostFlrMountServerSettings": ModelSpans(
        span=Span(since="1.3-rev2"),
        properties={
            "originalHost": Span(),
        },
        required={
            "originalHost": Span(),
        },
    ),
    "LinuxPackageFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxPackageModel": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxPackageResult": ModelSpans(span=Span(since="1.3-rev0")),
    "LinuxPhysicalObjectRestorePointDiskModel": ModelSpans(
        span=Span(since="1.3-rev2"),
        required={
            "platform": Span(),
        },
    ),
    "LogBackupRPOMonitorModel": ModelSpans(span=Span(since="1.3-rev0")),
    "MalwareBackupScanBaseSpec": ModelSpans(
        span=Span(since="1.3-rev2"),
        required={
            "type": Span(),
        },
    ),
    "MalwareBackupScanSpec": ModelSpans(
        properties={
            "restorePointId": Span(since="1.3-rev2"),
            "type": Span(since="1.3-rev2"),
        },
        required={
            "type": Span(since="1.3-rev2"),
        },
    ),
    "MalwareDetectionAllowedTrustedExtensions": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionCommonSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionEmailNotificationSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionIncidentAPISettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionInventoryObjectExclusionSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectExclusionModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectExclusionSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectExclusionsFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectExclusionsImportSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectExclusionsListResult": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectExclusionsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectsFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionObjectsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareDetectionSuspiciousFilesModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareEncryptionAnalysisSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareEncryptionDetectionSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareFileDetectionSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareGeneralSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareScanUnstructuredBackupSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MalwareSignatureDetectionSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ManageMoveCopySessionSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "ManagedHostNetworkSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ManagedServersFilters": ModelSpans(
        properties={
            "includeNestedHosts": Span(since="1.3-rev0"),
            "serverStateFilter": Span(since="1.3-rev0"),
            "skipDedupAppliances": Span(since="1.3-rev2"),
            "updatesStateFilter": Span(since="1.3-rev0"),
        },
        single={
            "typeFilter": Span(until="1.2-rev1"),
        },
    ),
    "ManagedServersSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "ManagedServiceCredentialsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "uniqueId": Span(),
        },
    ),
    "ManagedServiceCredentialsSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "uniqueId": Span(),
        },
    ),
    "ManuallyAddedProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "MbrPartitionPropsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "MountServerModel": ModelSpans(span=Span(since="1.3-rev0")),
    "MountServerModelsResult": ModelSpans(span=Span(since="1.3-rev0")),
    "MountServerOptionsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "MountServerSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "MountServersFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "MountServersSettingsImportSpec": ModelSpans(
        properties={
            "linux": Span(since="1.3-rev0"),
            "mountServerSettingsType": Span(since="1.3-rev0"),
            "windows": Span(since="1.3-rev0"),
            "mountServerName": Span(until="1.2-rev1"),
            "vPowerNFSEnabled": Span(until="1.2-rev1"),
            "vPowerNFSPortSettings": Span(until="1.2-rev1"),
            "writeCacheFolder": Span(until="1.2-rev1"),
        },
        required={
            "mountServerName": Span(until="1.2-rev1"),
            "mountServerSettingsType": Span(since="1.3-rev0"),
            "vPowerNFSEnabled": Span(until="1.2-rev1"),
            "writeCacheFolder": Span(until="1.2-rev1"),
        },
    ),
    "MountServersSettingsModel": ModelSpans(
        properties={
            "linux": Span(since="1.3-rev0"),
            "mountServerSettingsType": Span(since="1.3-rev0"),
            "windows": Span(since="1.3-rev0"),
            "mountServerId": Span(until="1.2-rev1"),
            "vPowerNFSEnabled": Span(until="1.2-rev1"),
            "vPowerNFSPortSettings": Span(until="1.2-rev1"),
            "writeCacheFolder": Span(until="1.2-rev1"),
        },
        required={
            "mountServerId": Span(until="1.2-rev1"),
            "mountServerSettingsType": Span(since="1.3-rev0"),
            "vPowerNFSEnabled": Span(until="1.2-rev1"),
            "writeCacheFolder": Span(until="1.2-rev1"),
        },
    ),
    "MoveBackupObjectsSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "MoveBackupSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "NASFilerServerProcessingModel": ModelSpans(
        properties={
            "backupProxies": Span(until="1.3-rev1"),
        },
        required={
            "backupProxies": Span(until="1.3-rev1"),
        },
    ),
    "NASFilerServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "NFSShareServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "NfsStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "NfsStorageModel": ModelSpans(
        properties={
            "importOptions": Span(since="1.3-rev1"),
        },
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "NfsStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "NodeExporterAuthenticationModel": ModelSpans(span=Span(since="1.3-rev2")),
    "NodeExporterBasicAuthModel": ModelSpans(span=Span(since="1.3-rev2")),
    "NodeExporterNoAuthModel": ModelSpans(span=Span(since="1.3-rev2")),
    "NodeExporterSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "NutanixBackupObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "NutanixBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "NutanixObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ObjectAclInfo": ModelSpans(span=Span(since="1.3-rev2")),
    "ObjectOwnerModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ObjectRestorePointDiskModel": ModelSpans(
        properties={
            "platform": Span(since="1.3-rev0"),
        },
        required={
            "capacity": Span(until="1.3-rev1"),
            "platform": Span(since="1.3-rev0"),
        },
    ),
    "ObjectRestorePointModel": ModelSpans(
        properties={
            "gfsPeriods": Span(since="1.3-rev2"),
            "guestOsFamily": Span(since="1.3-rev0"),
            "originalSize": Span(since="1.3-rev0"),
            "snapshotType": Span(since="1.3-rev2"),
            "tag": Span(since="1.3-rev2"),
        }
    ),
    "ObjectRestorePointNetworkInfoModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "id": Span(since="1.3-rev2"),
            "platform": Span(until="1.3-rev1"),
            "size": Span(until="1.3-rev1"),
            "hostName": Span(until="1.3-rev1"),
            "objectId": Span(until="1.3-rev1"),
            "parentObjectId": Span(until="1.3-rev1"),
            "type": Span(until="1.3-rev1"),
            "urn": Span(until="1.3-rev1"),
        },
        required={
            "hostName": Span(until="1.3-rev1"),
            "id": Span(since="1.3-rev2"),
            "objectId": Span(until="1.3-rev1"),
            "platform": Span(until="1.3-rev1"),
            "type": Span(until="1.3-rev1"),
        },
    ),
    "ObjectRestorePointNetworkInfoResult": ModelSpans(span=Span(since="1.3-rev2")),
    "ObjectRestorePointsFilters": ModelSpans(
        properties={
            "excludeSnapshotTypeFilter": Span(since="1.3-rev2"),
            "typeFilter": Span(since="1.3-rev2"),
        },
        single={
            "malwareStatusFilter": Span(until="1.3-rev1"),
        },
    ),
    "ObjectStorageBackupJobAdvancedSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "ObjectStorageBackupJobMaskModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ObjectStorageBackupJobModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "secondaryTargets": Span(since="1.3-rev2"),
        },
    ),
    "ObjectStorageBackupJobObjectModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "type": Span(since="1.3-rev2"),
        },
        required={
            "type": Span(since="1.3-rev2"),
        },
        forms={
            "exclusionPathMask": {
                "list[ObjectStorageBackupJobMaskModel]": Span(since="1.3-rev2"),
                "list[str]": Span(until="1.3-rev1"),
            },
        },
    ),
    "ObjectStorageBackupJobPrimaryRepositoryModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "gfsPolicy": Span(since="1.3-rev2"),
        },
    ),
    "ObjectStorageBackupJobSpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "secondaryTargets": Span(since="1.3-rev2"),
        },
        required={
            "backupRepository": Span(until="1.3-rev1"),
        },
    ),
    "ObjectStorageBackupJobTagMaskModel": ModelSpans(span=Span(since="1.3-rev1")),
    "ObjectStorageBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ObjectStorageImmutabilityModel": ModelSpans(
        properties={
            "immutabilityMode": Span(since="1.3-rev0"),
        }
    ),
    "OffHostBackupProxyModel": ModelSpans(span=Span(since="1.3-rev0")),
    "OperationStartedResponse": ModelSpans(span=Span(since="1.3-rev2")),
    "OptionalComponentModel": ModelSpans(span=Span(since="1.3-rev0")),
    "PartitionInfoModel": ModelSpans(span=Span(since="1.3-rev2")),
    "PerformanceExtentModel": ModelSpans(
        single={
            "status": Span(until="1.2-rev1"),
        }
    ),
    "PeriodicBackupCopyScheduleModel": ModelSpans(span=Span(since="1.3-rev0")),
    "PhysicalInventoryBrowserResult": ModelSpans(span=Span(since="1.3-rev0")),
    "PostgreSQLSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "PreInstalledAgentsPackagesModel": ModelSpans(span=Span(since="1.3-rev0")),
    "PreInstalledAgentsProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev0")),
    "PreInstalledAgentsProtectionGroupPackageSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "PreInstalledAgentsProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "ProtectionGroupAdvancedWindowsSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "createEmbeddedRecoveryMedia": Span(since="1.3-rev2"),
        },
    ),
    "ProtectionGroupFilters": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "permissionScope": Span(since="1.3-rev2"),
        },
    ),
    "ProtectionGroupModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "isDisabled": Span(until="1.3-rev1"),
        },
    ),
    "ProtectionGroupNotificationSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ProtectionGroupOptionsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "installNoSnapAgent": Span(since="1.3-rev2"),
        },
    ),
    "ProtectionGroupOptionsRescanScheduleModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ProtectionGroupSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "ProtectionGroupsResult": ModelSpans(span=Span(since="1.3-rev0")),
    "ProxiesFilters": ModelSpans(
        single={
            "typeFilter": Span(until="1.2-rev1"),
        }
    ),
    "ProxiesStatesFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "ProxiesStatesResult": ModelSpans(span=Span(since="1.3-rev0")),
    "ProxmoxBackupObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ProxmoxBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ProxmoxObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ProxyServerSettingsModel": ModelSpans(
        properties={
            "hostName": Span(since="1.3-rev0"),
        }
    ),
    "ProxyStateModel": ModelSpans(span=Span(since="1.3-rev0")),
    "PublishBackupContentSpec": ModelSpans(
        properties={
            "reason": Span(since="1.3-rev1"),
        }
    ),
    "QuantumDXiRepositorySettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "QuantumDXiStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "QuantumDXiStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "RebootAgentsRecoveryAppliancesSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "RecoveryMediaTaskModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RegisterVbrSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "RemoveDiskPartitionOperationSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "ReplicasFilters": ModelSpans(
        properties={
            "policyUniqueIdFilter": Span(since="1.3-rev2"),
            "policyTagFilter": Span(until="1.3-rev1"),
        }
    ),
    "RepositoriesFilters": ModelSpans(
        properties={
            "excludeExtents": Span(since="1.3-rev0"),
        },
        single={
            "typeFilter": Span(until="1.2-rev1"),
        },
    ),
    "RepositoryAccessAccountModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RepositoryAccessPermissionsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RepositoryImmutabilityModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RepositoryImportOptions": ModelSpans(span=Span(since="1.3-rev1")),
    "RepositoryModel": ModelSpans(
        kinds={
            "S3Integrated": Span(since="1.3-rev2"),
        }
    ),
    "RepositoryObjectModel": ModelSpans(span=Span(since="1.3-rev0")),
    "RepositoryScopeItemModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RepositoryScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RepositorySpec": ModelSpans(
        properties={
            "importBackup": Span(since="1.3-rev0"),
            "importIndex": Span(since="1.3-rev0"),
        }
    ),
    "RepositoryStateModel": ModelSpans(
        properties={
            "isOutOfDate": Span(since="1.3-rev0"),
            "scaleOutRepositoryDetails": Span(since="1.3-rev0"),
        },
        required={
            "isOutOfDate": Span(since="1.3-rev0"),
        },
    ),
    "RepositoryStatesFilters": ModelSpans(
        properties={
            "excludeExtents": Span(since="1.3-rev0"),
            "isOutOfDateFilter": Span(since="1.3-rev0"),
            "readOnlyFilter": Span(since="1.3-rev2"),
            "sobrExtentTypeFilter": Span(since="1.3-rev0"),
            "sobrIdFilter": Span(since="1.3-rev0"),
            "sobrMembershipFilter": Span(since="1.3-rev0"),
        },
        single={
            "typeFilter": Span(until="1.3-rev1"),
        },
    ),
    "ResizeDiskPartitionOperationSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "ResizePartitionOptionsRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreDiskPartitionOperationSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreLayout": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreOptionModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreOptionsFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreOptionsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreOptionsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "RestorePermissionsScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreScopeBackupModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreTargetDatastoresSpec": ModelSpans(
        properties={
            "defaultDatastore": Span(since="1.3-rev2"),
        }
    ),
    "RestoreTargetInventoryScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RestoreTargetNetworkMappingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "RestoreTargetNetworkSpec": ModelSpans(
        properties={
            "networks": Span(since="1.3-rev0"),
            "network": Span(until="1.2-rev1"),
        },
        required={
            "network": Span(until="1.2-rev1"),
            "networks": Span(since="1.3-rev0"),
        },
    ),
    "RestoreTargetScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "RoleModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "isBuiltIn": Span(since="1.3-rev2"),
        },
    ),
    "RolesFilters": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "isBuiltInFilter": Span(since="1.3-rev2"),
        },
    ),
    "RolesModel": ModelSpans(span=Span(since="1.3-rev1")),
    "RolesResult": ModelSpans(span=Span(since="1.3-rev1")),
    "RunAfterJob": ModelSpans(span=Span(since="1.3-rev0")),
    "S3CompatibleServerAccountModel": ModelSpans(
        properties={
            "regionDisplayName": Span(since="1.3-rev2"),
        }
    ),
    "S3CompatibleServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "S3CompatibleStorageBucketModel": ModelSpans(
        properties={
            "enableAutoProvision": Span(since="1.3-rev1"),
            "workloadsPerBucketLimit": Span(since="1.3-rev1"),
        }
    ),
    "S3CompatibleStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "S3CompatibleStorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "S3CompatibleStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "SCVMMModel": ModelSpans(span=Span(since="1.3-rev0")),
    "SCVMMSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "SMBShareServerSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "ScaleOutRepositoryDetailsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "ScanSessionLogModel": ModelSpans(span=Span(since="1.3-rev1")),
    "ScheduleMonthlyModel": ModelSpans(
        properties={
            "isLastDayOfMonth": Span(since="1.3-rev0"),
        }
    ),
    "ScopesWorkloadModel": ModelSpans(span=Span(since="1.3-rev2")),
    "SecureRestoreSpec": ModelSpans(
        properties={
            "yaraRule": Span(since="1.3-rev2"),
            "yaraScanEnabled": Span(since="1.3-rev2"),
        },
        required={
            "antivirusScanEnabled": Span(until="1.3-rev1"),
        },
    ),
    "ServerInfoModel": ModelSpans(
        properties={
            "platform": Span(since="1.3-rev0"),
            "veeamRegistration": Span(since="1.3-rev0"),
        },
        required={
            "platform": Span(since="1.3-rev0"),
            "veeamRegistration": Span(since="1.3-rev0"),
        },
    ),
    "ServerTimeModel": ModelSpans(
        properties={
            "ianaTimeZoneId": Span(since="1.3-rev2"),
        }
    ),
    "SessionLogRecordModel": ModelSpans(
        properties={
            "additionalInfo": Span(since="1.3-rev0"),
        },
        forms={
            "additionalInfo": {
                "list[CommonMetaInfo]": Span(since="1.3-rev2"),
                "str": Span(since="1.3-rev0", until="1.3-rev1"),
            },
        },
    ),
    "SessionLogsFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "SessionModel": ModelSpans(
        properties={
            "algorithm": Span(since="1.3-rev2"),
            "initiatedBy": Span(since="1.3-rev0"),
            "originalSessionId": Span(since="1.3-rev2"),
            "progress": Span(since="1.3-rev2"),
            "relatedSessionId": Span(since="1.3-rev1"),
            "retryInfo": Span(since="1.3-rev2"),
        }
    ),
    "SessionProgress": ModelSpans(
        properties={
            "progressPercent": Span(since="1.3-rev0"),
        },
        required={
            "progressPercent": Span(since="1.3-rev0"),
        },
    ),
    "SessionRetryInfo": ModelSpans(span=Span(since="1.3-rev2")),
    "SessionsFilters": ModelSpans(
        single={
            "resultFilter": Span(until="1.2-rev1"),
            "typeFilter": Span(until="1.2-rev1"),
        }
    ),
    "SizeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "SmbRepositoryShareSettingsModel": ModelSpans(
        required={
            "credentialsId": Span(until="1.3-rev0"),
        }
    ),
    "SmbStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "SmbStorageModel": ModelSpans(
        properties={
            "importOptions": Span(since="1.3-rev1"),
        },
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "SmbStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "SmbV3ClusterModel": ModelSpans(span=Span(since="1.3-rev0")),
    "SmbV3ClusterSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "SmbV3StandaloneHostModel": ModelSpans(span=Span(since="1.3-rev0")),
    "SmbV3StandaloneHostSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "SnapshotImmutabilityOptionsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "SocketLicenseSummaryModel": ModelSpans(
        properties={
            "expirationDate": Span(since="1.3-rev2"),
            "supportExpirationDate": Span(since="1.3-rev2"),
        }
    ),
    "SpecifiedGuestOsCredentialsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "StandardCredentialsModel": ModelSpans(
        properties={
            "uniqueId": Span(),
        }
    ),
    "StandardCredentialsSpec": ModelSpans(
        properties={
            "uniqueId": Span(),
            "password": Span(),
        },
        required={
            "password": Span(since="1.3-rev0"),
        },
    ),
    "StartEntraIdTenantExportToJsonRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "StartEntraIdTenantExportToJsonRequestItem": ModelSpans(span=Span(since="1.3-rev2")),
    "StartEntraIdTenantExportToJsonResponse": ModelSpans(span=Span(since="1.3-rev2")),
    "StartVolumeRestoreRequest": ModelSpans(span=Span(since="1.3-rev2")),
    "StorageLatencyControlModel": ModelSpans(span=Span(since="1.3-rev1")),
    "StorageLatencyControlOptions": ModelSpans(span=Span(since="1.3-rev1")),
    "SureBackupContentScanJobModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "unstructuredLinkedJobs": Span(since="1.3-rev2"),
        },
        required={
            "linkedJobs": Span(until="1.3-rev1"),
        },
    ),
    "SureBackupContentScanJobSpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "unstructuredLinkedJobs": Span(since="1.3-rev2"),
        },
        required={
            "linkedJobs": Span(until="1.3-rev1"),
        },
    ),
    "SureBackupJobNotificationSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "SureBackupJobScheduleModel": ModelSpans(span=Span(since="1.3-rev1")),
    "SureBackupJobVerificationOptionsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "SureBackupLinkedJobsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "SuspiciousActivityEventModel": ModelSpans(
        properties={
            "creationTimeUtc": Span(since="1.3-rev0"),
        },
        required={
            "creationTimeUtc": Span(since="1.3-rev0"),
        },
    ),
    "SuspiciousActivityEventSpec": ModelSpans(
        properties={
            "severity": Span(since="1.3-rev0"),
        }
    ),
    "SuspiciousActivityEventsFilters": ModelSpans(
        properties={
            "createdAfterTimeUtcFilter": Span(since="1.3-rev0"),
            "createdBeforeTimeUtcFilter": Span(since="1.3-rev0"),
            "machineNameFilter": Span(since="1.3-rev0"),
        },
        single={
            "severityFilter": Span(until="1.2-rev1"),
            "sourceFilter": Span(until="1.2-rev1"),
            "stateFilter": Span(until="1.2-rev1"),
            "typeFilter": Span(until="1.2-rev1"),
        },
    ),
    "SuspiciousActivityMachineModel": ModelSpans(
        properties={
            "restorePointId": Span(since="1.3-rev0"),
        }
    ),
    "SuspiciousActivityMachineSpec": ModelSpans(
        properties={
            "backupObjectId": Span(since="1.3-rev0"),
            "restorePointId": Span(since="1.3-rev0"),
        }
    ),
    "SymbolicLinksSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnixPackageFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "UnixPackageModel": ModelSpans(span=Span(since="1.3-rev0")),
    "UnixPackageResult": ModelSpans(span=Span(since="1.3-rev0")),
    "UnmanagedProtectionGroupModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredBackupDownloadMetaSpec": ModelSpans(
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
        }
    ),
    "UnstructuredBackupJobObjectModel": ModelSpans(
        span=Span(since="1.3-rev2"),
        required={
            "type": Span(),
        },
    ),
    "UnstructuredDataArchiveRetentionPolicySettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataArchiveRetrievalModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataArchiveRetrievalModelsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataArchiveRetrievalSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataArchiveSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataBackupJobArchiveRepositoryModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataBackupObjectModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataBackupScopeItemModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataColdStorageRetrievalSettings": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataEntireOSRestoreSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataEntireShareRestoreSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataFLRItemDownloadSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataFLRItemRestoreSpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataFlrBrowseItemModel": ModelSpans(
        properties={
            "versionsCount": Span(since="1.3-rev2"),
        },
        required={
            "versionsCount": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataFlrBrowseRestorePointsSortingSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataFlrBrowseRestorePointsSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseFiltrationModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseFolderModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseFolderSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseItemDriveModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseItemFileFolderModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseItemModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseOrderSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseSessionModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseSessionsFilters": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataInventoryBrowseSessionsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataMetaFilter": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "availabilityPeriodDays": Span(since="1.3-rev2"),
            "coldStorageRetrievalMode": Span(since="1.3-rev2"),
            "notificationHours": Span(since="1.3-rev2"),
            "sendNotificationMail": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataMountSpec": ModelSpans(
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
            "restorePointId": Span(since="1.3-rev0"),
            "unstructuredDataServerId": Span(since="1.3-rev0"),
        },
        required={
            "backupId": Span(until="1.2-rev1"),
        },
    ),
    "UnstructuredDataOSRestoreDestinationModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataOSRestoreOptionsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataObjectRestorePointModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataObjectRestorePointsResult": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataRestoreOptionsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        required={
            "permissions": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataRestorePermissionsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataRetentionPolicySettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataRetrievalSessionFilter": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataServerDefaults": ModelSpans(span=Span(since="1.3-rev2")),
    "UnstructuredDataServerModel": ModelSpans(
        required={
            "id": Span(since="1.3-rev1"),
        },
        kinds={
            "AzureDataLake": Span(since="1.3-rev2"),
            "SANNFSShare": Span(since="1.3-rev2"),
            "SANSMBShare": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataServerSpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        kinds={
            "AzureDataLake": Span(since="1.3-rev2"),
            "SANNFSShare": Span(since="1.3-rev2"),
            "SANSMBShare": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataServersFilters": ModelSpans(
        properties={
            "typeFilter": Span(since="1.3-rev1"),
        }
    ),
    "UnstructuredDataShareMigrationDestinationModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataShareRestoreDestinationModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredDataShareRestoreOptionsModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "coldStorageRetrievalSettings": Span(since="1.3-rev2"),
        },
    ),
    "UnstructuredDataSwitchoverSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UnstructuredLinkedJobsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "UpdateHostComponentsSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "UserFilters": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "mfaEnabledFilter": Span(since="1.3-rev2"),
        },
    ),
    "UserModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "mfaEnabled": Span(since="1.3-rev2"),
        },
        required={
            "mfaEnabled": Span(since="1.3-rev2"),
        },
    ),
    "UserRolePermissionsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UserRoleSettingsModel": ModelSpans(span=Span(since="1.3-rev1")),
    "UserServiceAccountModeSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "UserSpec": ModelSpans(span=Span(since="1.3-rev1")),
    "UsersResult": ModelSpans(span=Span(since="1.3-rev1")),
    "VCenterInventoryFilters": ModelSpans(
        properties={
            "permissionScope": Span(since="1.3-rev2"),
        }
    ),
    "VSphereBackupScopeModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VSphereReplicaJobDestinationModel": ModelSpans(
        required={
            "datastore": Span(until="1.2-rev1"),
            "folder": Span(until="1.2-rev1"),
            "resourcePool": Span(until="1.2-rev1"),
        }
    ),
    "VeeamDataCloudArchiveStorageContainerModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VeeamDataCloudStorageAccountModel": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudStorageContainerModel": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudVaultArchiveStorageModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VeeamDataCloudVaultArchiveStorageSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "VeeamDataCloudVaultBrowserDestinationSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudVaultInitializeSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudVaultModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "regionId": Span(since="1.3-rev2"),
        },
    ),
    "VeeamDataCloudVaultStorageBrowserFilters": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudVaultStorageBrowserModel": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudVaultStorageBrowserSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "VeeamDataCloudVaultStorageModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "VeeamDataCloudVaultStorageSpec": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "VeeamRegistrationInfo": ModelSpans(span=Span(since="1.3-rev0")),
    "ViRootFilters": ModelSpans(
        properties={
            "permissionScope": Span(since="1.3-rev2"),
        }
    ),
    "ViVMDiskModel": ModelSpans(span=Span(since="1.3-rev2")),
    "ViVMQuickMigrationDatastoreSpec": ModelSpans(span=Span(since="1.3-rev2")),
    "ViVMQuickMigrationDatastoresSpec": ModelSpans(
        properties={
            "configurationFileDatastore": Span(since="1.3-rev2"),
            "defaultDatastore": Span(since="1.3-rev2"),
            "diskMappings": Span(since="1.3-rev2"),
            "platform": Span(until="1.3-rev1"),
            "size": Span(until="1.3-rev1"),
        },
        required={
            "platform": Span(until="1.3-rev1"),
        },
    ),
    "ViVMQuickMigrationSpec": ModelSpans(
        required={
            "destinationHost": Span(until="1.3-rev1"),
        }
    ),
    "VmwareFcdInstantRecoverySpec": ModelSpans(
        properties={
            "reason": Span(since="1.3-rev2"),
        }
    ),
    "VmwareMachineDetailsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VmwareObjectDiskModel": ModelSpans(
        required={
            "disks": Span(until="1.3-rev1"),
        }
    ),
    "VmwareObjectModel": ModelSpans(
        properties={
            "aclInfo": Span(since="1.3-rev2"),
            "metadata": Span(since="1.3-rev0"),
            "powerState": Span(since="1.3-rev2"),
            "isEnabled": Span(since="1.3-rev0", until="1.3-rev1"),
        }
    ),
    "VmwareObjectRestorePointDiskModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        required={
            "platform": Span(),
        },
    ),
    "VolumeSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "VsaEventForwardingDaemonSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VsaEventForwardingFilterModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VsaEventForwardingSettingsModel": ModelSpans(span=Span(since="1.3-rev2")),
    "VsaEventServerModel": ModelSpans(span=Span(since="1.3-rev2")),
    "WasabiCloudStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "WasabiCloudStorageModel": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "WasabiCloudStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "WindowsAgentBackupApplicationAwareProcessingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupApplicationSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupJobFilesModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupJobGuestProcessingModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupJobVolumeObjectModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupJobVolumesModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentBackupPolicyWorkstationScheduleModel": ModelSpans(span=Span(since="1.3-rev1")),
    "WindowsAgentBackupScriptSettingsModel": ModelSpans(
        span=Span(since="1.3-rev0"),
        properties={
            "credentialsId": Span(since="1.3-rev2"),
            "useGuestCredentials": Span(since="1.3-rev2"),
        },
    ),
    "WindowsAgentManagementBackupJobModel": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentManagementBackupJobSpec": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsAgentManagementBackupServerPolicyModel": ModelSpans(span=Span(since="1.3-rev1")),
    "WindowsAgentManagementBackupServerPolicySpec": ModelSpans(span=Span(since="1.3-rev1")),
    "WindowsAgentManagementBackupWorkstationPolicyModel": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "guestProcessing": Span(until="1.3-rev1"),
        },
    ),
    "WindowsAgentManagementBackupWorkstationPolicySpec": ModelSpans(
        span=Span(since="1.3-rev1"),
        properties={
            "guestProcessing": Span(until="1.3-rev1"),
        },
    ),
    "WindowsFlrMountServerSettings": ModelSpans(span=Span(since="1.3-rev0")),
    "WindowsFlrMountSpec": ModelSpans(
        properties={
            "mountMode": Span(since="1.3-rev0"),
            "mountServer": Span(since="1.3-rev0"),
        },
        required={
            "mountMode": Span(since="1.3-rev0"),
        },
    ),
    "WindowsHostModel": ModelSpans(
        properties={
            "credentialsStorageType": Span(since="1.3-rev0"),
            "isBackupServer": Span(since="1.3-rev0"),
            "isDefaultMountServer": Span(since="1.3-rev0"),
            "updatesState": Span(since="1.3-rev0"),
        },
        required={
            "credentialsId": Span(until="1.2-rev1"),
            "credentialsStorageType": Span(since="1.3-rev0"),
        },
    ),
    "WindowsHostSpec": ModelSpans(
        properties={
            "credentialsStorageType": Span(since="1.3-rev0"),
        },
        required={
            "credentialsId": Span(until="1.2-rev1"),
            "credentialsStorageType": Span(since="1.3-rev0"),
        },
    ),
    "WindowsLocalRepositorySettingsModel": ModelSpans(
        required={
            "path": Span(since="1.3-rev2"),
        }
    ),
    "WindowsLocalStorageImportSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "WindowsLocalStorageModel": ModelSpans(
        properties={
            "importOptions": Span(since="1.3-rev1"),
        },
        required={
            "mountServer": Span(until="1.3-rev1"),
        },
    ),
    "WindowsLocalStorageSpec": ModelSpans(
        required={
            "mountServer": Span(until="1.3-rev1"),
        }
    ),
    "WindowsPhysicalObjectRestorePointDiskModel": ModelSpans(
        span=Span(since="1.3-rev2"),
        required={
            "platform": Span(),
        },
    ),
    "YaraRulesResult": ModelSpans(
        required={
            "pagination": Span(since="1.3-rev1"),
        }
    ),
}
"""By class: what its bases do not say of it."""

ENUMERATIONS: Mapping[str, EnumSpans] = {
    "EACLHandlingBackupMode": EnumSpans(span=Span(since="1.3-rev1")),
    "EADDomainFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "EADGroupScope": EnumSpans(span=Span(since="1.3-rev2")),
    "EADObjectFiltersOrderColumn": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "Name": Span(until="1.3-rev1"),
        },
    ),
    "EADObjectType": EnumSpans(span=Span(since="1.3-rev0")),
    "EAccountPermissionType": EnumSpans(span=Span(since="1.3-rev1")),
    "EAclObjectKind": EnumSpans(span=Span(since="1.3-rev2")),
    "EAclRights": EnumSpans(span=Span(since="1.3-rev2")),
    "EAgentBackupJobMode": EnumSpans(span=Span(since="1.3-rev0")),
    "EAgentBackupPolicyDestinationType": EnumSpans(span=Span(since="1.3-rev1")),
    "EAgentBackupTimeoutType": EnumSpans(span=Span(since="1.3-rev1")),
    "EAgentDiscoveredEntityStatus": EnumSpans(span=Span(since="1.3-rev2")),
    "EAgentHierarchyType": EnumSpans(span=Span(since="1.3-rev0")),
    "EAgentInventoryObjectType": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "Custom": Span(since="1.3-rev2"),
        },
    ),
    "EAgentStatus": EnumSpans(span=Span(since="1.3-rev0")),
    "EAgentThrottlingTargetType": EnumSpans(span=Span(since="1.3-rev0")),
    "EAgentVolumesBackupMode": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "SelectedVolumes": {
                "selectedVolumes": Span(until="1.3-rev0"),
            },
            "AllVolumesExcept": {
                "allVolumesExcept": Span(until="1.3-rev0"),
            },
        },
    ),
    "EAgentsRecoveryApplianceOperationType": EnumSpans(span=Span(since="1.3-rev2")),
    "EAgentsRecoveryAppliancesOrderColumn": EnumSpans(span=Span(since="1.3-rev2")),
    "EAgentsRecoveryAppliancesStateFilter": EnumSpans(span=Span(since="1.3-rev2")),
    "EApplicationPluginStatus": EnumSpans(span=Span(since="1.3-rev0")),
    "EApplicationPluginType": EnumSpans(span=Span(since="1.3-rev0")),
    "EApplicationSettingsVSS": EnumSpans(
        spellings={
            "RequireSuccess": {
                "requireSuccess": Span(until="1.3-rev0"),
            },
            "IgnoreFailures": {
                "ignoreFailures": Span(until="1.3-rev0"),
            },
            "Disabled": {
                "disabled": Span(until="1.3-rev0"),
            },
        }
    ),
    "EAuthenticationType": EnumSpans(span=Span(since="1.3-rev0")),
    "EAuthorizationEventState": EnumSpans(
        values={
            "CockpitMessage": Span(since="1.3-rev1"),
        }
    ),
    "EAuthorizationEventsFiltersOrderColumn": EnumSpans(
        values={
            "Description": Span(since="1.3-rev0"),
            "InitiatedBy": Span(since="1.3-rev0"),
            "ProcessedBy": Span(since="1.3-rev0"),
        }
    ),
    "EAzureComputeNetworkSecurityGroupMode": EnumSpans(span=Span(since="1.3-rev2")),
    "EAzureComputeVMDiskType": EnumSpans(span=Span(since="1.3-rev0")),
    "EAzureInstantRecoveryMountState": EnumSpans(span=Span(since="1.3-rev0")),
    "EAzureInstantVMRecoveryMountsFiltersOrderColumn": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "State": {
                "state": Span(until="1.3-rev0"),
            },
            "Name": {
                "name": Span(until="1.3-rev0"),
            },
        },
    ),
    "EAzureInstantVMRecoverySwitchoverType": EnumSpans(span=Span(since="1.3-rev0")),
    "EAzureRegionType": EnumSpans(
        values={
            "Germany": Span(until="1.2-rev1"),
        }
    ),
    "EBackupCacheSelectionType": EnumSpans(span=Span(since="1.3-rev1")),
    "EBackupCacheSizeUnit": EnumSpans(span=Span(since="1.3-rev1")),
    "EBackupContentMountsFiltersOrderColumn": EnumSpans(
        spellings={
            "State": {
                "state": Span(until="1.3-rev0"),
            },
        }
    ),
    "EBackupCopyJobMode": EnumSpans(span=Span(since="1.3-rev0")),
    "EBackupCopyRestorePoints": EnumSpans(span=Span(since="1.3-rev0")),
    "EBackupEncryptionState": EnumSpans(span=Span(since="1.3-rev1")),
    "EBackupExclusionPolicy": EnumSpans(
        spellings={
            "Disabled": {
                "disabled": Span(until="1.3-rev0"),
            },
            "ExcludeOnly": {
                "excludeOnly": Span(until="1.3-rev0"),
            },
            "IncludeOnly": {
                "includeOnly": Span(until="1.3-rev0"),
            },
        }
    ),
    "EBackupItemVersionRetentionType": EnumSpans(span=Span(since="1.3-rev1")),
    "EBackupLayoutMappingType": EnumSpans(span=Span(since="1.3-rev2")),
    "EBackupOracleLogsSettings": EnumSpans(
        spellings={
            "Preserve": {
                "preserve": Span(until="1.3-rev0"),
            },
            "DeleteExpiredHours": {
                "deleteExpiredHours": Span(until="1.3-rev0"),
            },
            "DeleteExpiredGBs": {
                "deleteExpiredGBs": Span(until="1.3-rev0"),
            },
        }
    ),
    "EBackupProxyImportType": EnumSpans(
        spellings={
            "Vmware": {
                "vmware": Span(until="1.3-rev0"),
            },
        }
    ),
    "EBackupProxyTransportMode": EnumSpans(
        spellings={
            "Auto": {
                "auto": Span(until="1.3-rev0"),
            },
            "DirectAccess": {
                "directAccess": Span(until="1.3-rev0"),
            },
            "VirtualAppliance": {
                "virtualAppliance": Span(until="1.3-rev0"),
            },
            "Network": {
                "network": Span(until="1.3-rev0"),
            },
        }
    ),
    "EBackupScopeItemType": EnumSpans(span=Span(since="1.3-rev2")),
    "EBackupScriptProcessingMode": EnumSpans(
        spellings={
            "DisableExec": {
                "disableExec": Span(until="1.3-rev0"),
            },
            "IgnoreExecFailures": {
                "ignoreExecFailures": Span(until="1.3-rev0"),
            },
            "RequireSuccess": {
                "requireSuccess": Span(until="1.3-rev0"),
            },
        }
    ),
    "ECertificateFileFormatType": EnumSpans(
        values={
            "Pem": Span(since="1.3-rev0"),
        },
        spellings={
            "Pfx": {
                "pfx": Span(until="1.3-rev0"),
            },
            "Pem": {
                "pem": Span(since="1.3-rev0", until="1.3-rev0"),
            },
        },
    ),
    "ECloudBrowserFolderType": EnumSpans(
        spellings={
            "Backup": {
                "backup": Span(until="1.3-rev0"),
            },
            "Archive": {
                "archive": Span(until="1.3-rev0"),
            },
        }
    ),
    "ECloudCredentialsFiltersOrderColumn": EnumSpans(
        values={
            "Type": Span(since="1.3-rev0"),
            "LastModified": Span(since="1.3-rev0"),
        }
    ),
    "ECloudMachinesObjectType": EnumSpans(span=Span(since="1.3-rev1")),
    "ECloudMachinesType": EnumSpans(span=Span(since="1.3-rev2")),
    "ECloudServiceType": EnumSpans(
        values={
            "VeeamDataCloudVault": Span(since="1.3-rev0"),
            "VeeamDataCloudVaultArchive": Span(since="1.3-rev2"),
        }
    ),
    "EColdStorageOperationType": EnumSpans(span=Span(since="1.3-rev2")),
    "EColdStorageRetrievalMode": EnumSpans(span=Span(since="1.3-rev2")),
    "EColdStorageRetrievalSessionState": EnumSpans(span=Span(since="1.3-rev2")),
    "ECompressionLevel": EnumSpans(
        values={
            "Auto": Span(since="1.3-rev0"),
        }
    ),
    "ECopyMachinesBackupsRetentionPeriod": EnumSpans(span=Span(since="1.3-rev2")),
    "ECreatingSuspiciousActivitySeverity": EnumSpans(span=Span(since="1.3-rev0")),
    "ECredentialsFiltersOrderColumn": EnumSpans(
        values={
            "Type": Span(since="1.3-rev0"),
            "CreationTime": Span(since="1.3-rev0"),
        }
    ),
    "ECredentialsStorageType": EnumSpans(
        values={
            "Certificate": Span(since="1.3-rev0"),
        }
    ),
    "ECredentialsType": EnumSpans(
        values={
            "ManagedService": Span(since="1.3-rev0"),
        }
    ),
    "EDDBoostEncryptionType": EnumSpans(span=Span(since="1.3-rev2")),
    "EDayOfWeek": EnumSpans(
        spellings={
            "Monday": {
                "monday": Span(until="1.3-rev0"),
            },
            "Tuesday": {
                "tuesday": Span(until="1.3-rev0"),
            },
            "Wednesday": {
                "wednesday": Span(until="1.3-rev0"),
            },
            "Thursday": {
                "thursday": Span(until="1.3-rev0"),
            },
            "Friday": {
                "friday": Span(until="1.3-rev0"),
            },
            "Saturday": {
                "saturday": Span(until="1.3-rev0"),
            },
            "Sunday": {
                "sunday": Span(until="1.3-rev0"),
            },
        }
    ),
    "EDetectionEngine": EnumSpans(span=Span(since="1.3-rev2")),
    "EDiscoveredComputerState": EnumSpans(span=Span(since="1.3-rev0")),
    "EDiscoveredEntityFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "EDiscoveredEntityType": EnumSpans(span=Span(since="1.3-rev0")),
    "EDiskPartitionOperationType": EnumSpans(span=Span(since="1.3-rev2")),
    "EDiskPartitionType": EnumSpans(span=Span(since="1.3-rev2")),
    "EDriverStatus": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "InstalledRebootRequired": Span(since="1.3-rev2"),
            "NotInstalledRebootRequired": Span(since="1.3-rev2"),
        },
    ),
    "EEmailNotificationSchedule": EnumSpans(span=Span(since="1.3-rev0")),
    "EEmailSettingsServerType": EnumSpans(span=Span(since="1.3-rev1")),
    "EEmbeddedRecoveryMediaState": EnumSpans(span=Span(since="1.3-rev2")),
    "EEntraIDTenantCreationMode": EnumSpans(
        spellings={
            "NewAccount": {
                "newAccount": Span(until="1.3-rev0"),
            },
            "ExistingAccount": {
                "existingAccount": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdReferenceRestoreMode": EnumSpans(span=Span(since="1.3-rev2")),
    "EEntraIdTenantAdminUnitSortingProperty": EnumSpans(
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "Description": {
                "description": Span(until="1.3-rev0"),
            },
            "Visibility": {
                "visibility": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdTenantApplicationSortingProperty": EnumSpans(
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "Enabled": {
                "enabled": Span(until="1.3-rev0"),
            },
            "Tags": {
                "tags": Span(until="1.3-rev0"),
            },
            "Description": {
                "description": Span(until="1.3-rev0"),
            },
            "ApplicationType": {
                "applicationType": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdTenantBitlockerKeySortingProperty": EnumSpans(
        span=Span(since="1.3-rev0", until="1.3-rev1"),
        spellings={
            "Key": {
                "key": Span(until="1.3-rev0"),
            },
            "DeviceId": {
                "deviceId": Span(until="1.3-rev0"),
            },
            "DeviceDisplayName": {
                "deviceDisplayName": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        },
    ),
    "EEntraIdTenantConditionalAccessPolicySortingProperty": EnumSpans(
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "State": {
                "state": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdTenantCredentialsType": EnumSpans(span=Span(since="1.3-rev2")),
    "EEntraIdTenantDeviceConfigurationSortingProperty": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "Type": Span(since="1.3-rev1"),
            "OdataType": Span(since="1.3-rev2"),
        },
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "Version": {
                "version": Span(until="1.3-rev0"),
            },
            "Description": {
                "description": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        },
    ),
    "EEntraIdTenantDeviceConfigurationType": EnumSpans(span=Span(since="1.3-rev1")),
    "EEntraIdTenantDeviceSortingProperty": EnumSpans(span=Span(since="1.3-rev2")),
    "EEntraIdTenantGroupSortingProperty": EnumSpans(
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "Description": {
                "description": Span(until="1.3-rev0"),
            },
            "GroupType": {
                "groupType": Span(until="1.3-rev0"),
            },
            "MembershipType": {
                "membershipType": Span(until="1.3-rev0"),
            },
            "Visibility": {
                "visibility": Span(until="1.3-rev0"),
            },
            "Archived": {
                "archived": Span(until="1.3-rev0"),
            },
            "MailEnabled": {
                "mailEnabled": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdTenantItemType": EnumSpans(
        values={
            "DeviceConfiguration": Span(since="1.3-rev0"),
            "OrgContact": Span(since="1.3-rev2"),
            "Device": Span(since="1.3-rev2"),
            "DeviceCompliancePolicy": Span(since="1.3-rev0", until="1.3-rev1"),
            "BitlockerKey": Span(since="1.3-rev0", until="1.3-rev1"),
        }
    ),
    "EEntraIdTenantOrgContactSortingProperty": EnumSpans(span=Span(since="1.3-rev2")),
    "EEntraIdTenantResource": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "OrgContacts": Span(since="1.3-rev2"),
            "Devices": Span(since="1.3-rev2"),
        },
    ),
    "EEntraIdTenantRestorePointSortingProperty": EnumSpans(
        spellings={
            "CreationTime": {
                "creationTime": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdTenantRoleSortingProperty": EnumSpans(
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "IsBuiltIn": {
                "isBuiltIn": Span(until="1.3-rev0"),
            },
            "IsEnabled": {
                "isEnabled": Span(until="1.3-rev0"),
            },
            "Description": {
                "description": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        }
    ),
    "EEntraIdTenantUserSortingProperty": EnumSpans(
        spellings={
            "DisplayName": {
                "displayName": Span(until="1.3-rev0"),
            },
            "MailAddress": {
                "mailAddress": Span(until="1.3-rev0"),
            },
            "Username": {
                "username": Span(until="1.3-rev0"),
            },
            "UserType": {
                "userType": Span(until="1.3-rev0"),
            },
            "EmployeeType": {
                "employeeType": Span(until="1.3-rev0"),
            },
            "AccountEnabled": {
                "accountEnabled": Span(until="1.3-rev0"),
            },
            "CompanyName": {
                "companyName": Span(until="1.3-rev0"),
            },
            "CreationType": {
                "creationType": Span(until="1.3-rev0"),
            },
            "Department": {
                "department": Span(until="1.3-rev0"),
            },
            "Country": {
                "country": Span(until="1.3-rev0"),
            },
            "JobTitle": {
                "jobTitle": Span(until="1.3-rev0"),
            },
            "OfficeLocation": {
                "officeLocation": Span(until="1.3-rev0"),
            },
            "ObjectId": {
                "objectId": Span(until="1.3-rev0"),
            },
            "LastRestorePoint": {
                "lastRestorePoint": Span(until="1.3-rev0"),
            },
        }
    ),
    "EFileBackupMaskType": EnumSpans(span=Span(since="1.3-rev2")),
    "EFileServerHostType": EnumSpans(span=Span(since="1.3-rev2")),
    "EFlrBrowseMountErrorType": EnumSpans(span=Span(since="1.3-rev0")),
    "EFlrBrowseOrderType": EnumSpans(
        values={
            "Location": Span(since="1.3-rev0"),
            "Extension": Span(until="1.2-rev1"),
            "CreationTime": Span(until="1.2-rev1"),
            "ModificationTime": Span(until="1.2-rev1"),
            "Path": Span(until="1.2-rev1"),
            "CompareState": Span(until="1.2-rev1"),
        }
    ),
    "EFlrItemRestoreStatus": EnumSpans(span=Span(since="1.3-rev0")),
    "EFlrItemStateType": EnumSpans(
        spellings={
            "NotAvailable": {
                "NotAvaliable": Span(until="1.3-rev1"),
            },
        }
    ),
    "EFlrMountModeServerType": EnumSpans(span=Span(since="1.3-rev0")),
    "EFlrMountModeType": EnumSpans(span=Span(since="1.3-rev0")),
    "EFlrPlatformType": EnumSpans(
        values={
            "CloudDirector": Span(since="1.3-rev0"),
        }
    ),
    "EFlrRestoreModeType": EnumSpans(span=Span(since="1.3-rev0")),
    "EFlrSearchForResultOrderType": EnumSpans(span=Span(until="1.2-rev1")),
    "EGlobalVMExclusionsFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "EGoogleCloudServiceCredentialsCreationMode": EnumSpans(span=Span(until="1.2-rev1")),
    "EGroupExpressionOperationType": EnumSpans(
        spellings={
            "Not": {
                "not": Span(until="1.3-rev0"),
            },
            "Or": {
                "or": Span(until="1.3-rev0"),
            },
            "And": {
                "and": Span(until="1.3-rev0"),
            },
        }
    ),
    "EGuestFSIndexingMode": EnumSpans(
        spellings={
            "Disable": {
                "disable": Span(until="1.3-rev0"),
            },
            "IndexAll": {
                "indexAll": Span(until="1.3-rev0"),
            },
            "IndexAllExcept": {
                "indexAllExcept": Span(until="1.3-rev0"),
            },
            "IndexOnly": {
                "indexOnly": Span(until="1.3-rev0"),
            },
        }
    ),
    "EGuestOSFamily": EnumSpans(span=Span(since="1.3-rev0")),
    "EHaCertificateFileFormatType": EnumSpans(span=Span(since="1.3-rev2")),
    "EHaPatroniNodeRole": EnumSpans(span=Span(since="1.3-rev2")),
    "EHaPatroniNodeState": EnumSpans(span=Span(since="1.3-rev2")),
    "EHelperApplianceTemplateStatus": EnumSpans(span=Span(since="1.3-rev2")),
    "EHelperApplianceTemplatesFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev2")),
    "EHierarchyType": EnumSpans(
        values={
            "VmwareDatastores": Span(since="1.3-rev0"),
            "HostsAndDisks": Span(since="1.3-rev0"),
        }
    ),
    "EHostComponentType": EnumSpans(
        values={
            "TransportSvc": Span(since="1.3-rev0"),
            "VPowerNFS": Span(since="1.3-rev0"),
            "InstallerSvc": Span(since="1.3-rev0"),
            "TapeProxy": Span(since="1.3-rev0"),
            "CloudGateway": Span(since="1.3-rev0"),
            "CloudSvcInvoker": Span(since="1.3-rev0"),
            "CloudSvcRemoting": Span(since="1.3-rev0"),
            "Agent": Span(since="1.3-rev0"),
            "AgentSqlLocalDB": Span(since="1.3-rev0"),
            "AgentSharedMgmtObjects": Span(since="1.3-rev0"),
            "AgentSqlSysClrTypes": Span(since="1.3-rev0"),
            "DistributionSvc": Span(since="1.3-rev0"),
            "VssIntegration": Span(since="1.3-rev0"),
            "VssHvSnapshotProvider": Span(since="1.3-rev0"),
            "CdpSvc": Span(since="1.3-rev0"),
            "VauRedist": Span(since="1.3-rev0"),
            "PluginOracleRman": Span(since="1.3-rev0"),
            "CloudMessageSvc": Span(since="1.3-rev0"),
            "DbPluginRedist": Span(since="1.3-rev0"),
            "Vddk": Span(since="1.3-rev0"),
            "PlatformConverterSvc": Span(since="1.3-rev0"),
            "StandBySvc": Span(since="1.3-rev0"),
            "GuestInteractionProxy": Span(since="1.3-rev0"),
            "StoreOnceCatalystSdk": Span(since="1.3-rev0"),
            "DDBoostSdk": Span(since="1.3-rev0"),
            "PluginMsSql": Span(since="1.3-rev0"),
            "AppBackupRepository": Span(since="1.3-rev0"),
            "PSManagementSvc": Span(since="1.3-rev0"),
            "OpenSSL300": Span(since="1.3-rev0"),
            "Antivirus": Span(since="1.3-rev0"),
            "CifsGateway": Span(since="1.3-rev0"),
            "MountTarget": Span(since="1.3-rev0"),
            "NfsGateway": Span(since="1.3-rev0"),
            "SnapDiffV3": Span(since="1.3-rev0"),
            "Ynq": Span(since="1.3-rev0"),
            "MountServerDependencies": Span(since="1.3-rev0"),
            "GuestProxyDependencies": Span(since="1.3-rev0"),
            "CdpAgent": Span(since="1.3-rev1"),
            "CdpFilter": Span(since="1.3-rev1"),
            "OpenTelemetryCollector": Span(since="1.3-rev2"),
            "IrisPlugin": Span(since="1.3-rev2"),
            "OpenSSL312": Span(since="1.3-rev2"),
            "HotAdd": Span(since="1.3-rev2"),
            "Transport": Span(until="1.2-rev1"),
            "Nfs": Span(until="1.2-rev1"),
            "DeployerSvc": Span(until="1.2-rev1"),
            "Tape": Span(until="1.2-rev1"),
            "CloudGate": Span(until="1.2-rev1"),
            "CloudServiceInvoker": Span(until="1.2-rev1"),
            "CloudServiceRemoting": Span(until="1.2-rev1"),
            "EpAgent": Span(until="1.2-rev1"),
            "EpAgentSqlLocalDB": Span(until="1.2-rev1"),
            "EpAgentSharedManagementObjects": Span(until="1.2-rev1"),
            "EpAgentSqlSysClrTypes": Span(until="1.2-rev1"),
            "AgentConfigureService": Span(until="1.2-rev1"),
            "FileSystemVssIntegration": Span(until="1.2-rev1"),
            "VssHwSnapshotProvider": Span(until="1.2-rev1"),
            "Cdp": Span(until="1.2-rev1"),
        },
        spellings={
            "VPowerNFS": {
                "vPowerNFS": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "OpenSSL300": {
                "OpenSSL3v13": Span(since="1.3-rev0", until="1.3-rev1"),
            },
        },
    ),
    "EHostTrustMode": EnumSpans(span=Span(since="1.3-rev2")),
    "EHostUpdatesState": EnumSpans(span=Span(since="1.3-rev0")),
    "EHyperVDisksTypeToProcess": EnumSpans(span=Span(since="1.3-rev0")),
    "EHyperVInventoryType": EnumSpans(span=Span(since="1.3-rev0")),
    "EHyperVProxyType": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "OnHost": {
                "onHost": Span(until="1.3-rev0"),
            },
            "OffHost": {
                "offHost": Span(until="1.3-rev0"),
            },
        },
    ),
    "EImmediateScheduleModel": EnumSpans(span=Span(since="1.3-rev0")),
    "EIndicatorOfCompromiseMonitoringStatus": EnumSpans(span=Span(since="1.3-rev2")),
    "EIndividualComputerConnectionType": EnumSpans(span=Span(since="1.3-rev0")),
    "EInstantHvVMRecoveryMountsFiltersOrderColumn": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "State": {
                "state": Span(until="1.3-rev0"),
            },
            "VmName": {
                "vmName": Span(until="1.3-rev0"),
            },
            "JobName": {
                "jobName": Span(until="1.3-rev0"),
            },
            "RestorePointDate": {
                "restorePointDate": Span(until="1.3-rev0"),
            },
            "HostName": {
                "hostName": Span(until="1.3-rev0"),
            },
        },
    ),
    "EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev1")),
    "EInstantVMRecoveryModeType": EnumSpans(
        values={
            "OtherPlatform": Span(since="1.3-rev2"),
        }
    ),
    "EInstantViVMRecoveryMountsFiltersOrderColumn": EnumSpans(
        values={
            "VmName": Span(since="1.3-rev0"),
            "JobName": Span(since="1.3-rev0"),
            "RestorePointDate": Span(since="1.3-rev0"),
            "HostName": Span(since="1.3-rev0"),
            "name": Span(until="1.2-rev1"),
        },
        spellings={
            "State": {
                "state": Span(until="1.3-rev0"),
            },
            "VmName": {
                "vmName": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "JobName": {
                "jobName": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "RestorePointDate": {
                "restorePointDate": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "HostName": {
                "hostName": Span(since="1.3-rev0", until="1.3-rev0"),
            },
        },
    ),
    "EInstantViVmRecoveryBiosUuidPolicyType": EnumSpans(
        spellings={
            "Preserve": {
                "preserve": Span(until="1.3-rev0"),
            },
            "GenerateNew": {
                "generateNew": Span(until="1.3-rev0"),
            },
        }
    ),
    "EInventoryPermissionScope": EnumSpans(span=Span(since="1.3-rev2")),
    "EInventoryPlatformType": EnumSpans(
        values={
            "Agent": Span(since="1.3-rev0"),
            "Nutanix": Span(since="1.3-rev2"),
            "Proxmox": Span(since="1.3-rev2"),
            "WindowsPhysical": Span(until="1.2-rev1"),
            "LinuxPhysical": Span(until="1.2-rev1"),
            "Tape": Span(until="1.2-rev1"),
            "CustomPlatform": Span(until="1.2-rev1"),
            "EntraID": Span(until="1.2-rev1"),
            "UnstructuredData": Span(until="1.2-rev1"),
            "Test": Span(until="1.2-rev1"),
        },
        spellings={
            "VSphere": {
                "VMware": Span(until="1.2-rev1"),
            },
        },
    ),
    "EInventoryScopeWorkloadType": EnumSpans(span=Span(since="1.3-rev2")),
    "EJobAgentType": EnumSpans(span=Span(since="1.3-rev0")),
    "EJobStatesFiltersOrderColumn": EnumSpans(
        values={
            "RepositoryName": Span(since="1.3-rev0"),
            "AfterJobName": Span(since="1.3-rev0"),
        }
    ),
    "EJobStatus": EnumSpans(
        values={
            "Enabled": Span(since="1.3-rev0"),
            "Stopping": Span(since="1.3-rev0"),
            "Stopped": Span(since="1.3-rev0"),
            "Starting": Span(since="1.3-rev0"),
        },
        spellings={
            "Running": {
                "running": Span(until="1.3-rev0"),
            },
            "Inactive": {
                "inactive": Span(until="1.3-rev0"),
            },
            "Disabled": {
                "disabled": Span(until="1.3-rev0"),
            },
            "Enabled": {
                "enabled": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "Stopping": {
                "stopping": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "Stopped": {
                "stopped": Span(since="1.3-rev0", until="1.3-rev0"),
            },
            "Starting": {
                "starting": Span(since="1.3-rev0", until="1.3-rev0"),
            },
        },
    ),
    "EJobType": EnumSpans(
        values={
            "Unknown": Span(since="1.3-rev0"),
            "HyperVBackup": Span(since="1.3-rev0"),
            "LegacyBackupCopy": Span(since="1.3-rev0"),
            "BackupCopy": Span(since="1.3-rev0"),
            "WindowsAgentBackup": Span(since="1.3-rev0"),
            "LinuxAgentBackup": Span(since="1.3-rev0"),
            "FileBackup": Span(since="1.3-rev1"),
            "ObjectStorageBackup": Span(since="1.3-rev1"),
            "EntraIDTenantBackupCopy": Span(since="1.3-rev0"),
            "SureBackupContentScan": Span(since="1.3-rev1"),
            "CloudBackupAzure": Span(since="1.3-rev1"),
            "CloudBackupAWS": Span(since="1.3-rev1"),
            "CloudBackupGoogle": Span(since="1.3-rev1"),
            "WindowsAgentBackupWorkstationPolicy": Span(since="1.3-rev1"),
            "LinuxAgentBackupWorkstationPolicy": Span(since="1.3-rev1"),
            "WindowsAgentBackupServerPolicy": Span(since="1.3-rev1"),
            "LinuxAgentBackupServerPolicy": Span(since="1.3-rev1"),
            "NutanixAHVBackupJob": Span(since="1.3-rev2"),
            "ProxmoxBackupJob": Span(since="1.3-rev2"),
            "IrisBackup": Span(since="1.3-rev2"),
            "WindowsAgentBackupFailoverCluster": Span(since="1.3-rev2"),
        },
        spellings={
            "VSphereBackup": {
                "Backup": Span(until="1.2-rev1"),
            },
        },
    ),
    "EJobWorkload": EnumSpans(
        spellings={
            "Application": {
                "application": Span(until="1.3-rev0"),
            },
            "CloudVm": {
                "cloudVm": Span(until="1.3-rev0"),
            },
            "File": {
                "file": Span(until="1.3-rev0"),
            },
            "Server": {
                "server": Span(until="1.3-rev0"),
            },
            "Workstation": {
                "workstation": Span(until="1.3-rev0"),
            },
            "Vm": {
                "vm": Span(until="1.3-rev0"),
            },
        }
    ),
    "EKMSFiltersOrderColumn": EnumSpans(
        values={
            "Description": Span(since="1.3-rev2"),
        }
    ),
    "ELicensePackageType": EnumSpans(
        values={
            "Foundation": Span(since="1.3-rev0"),
            "Advanced": Span(since="1.3-rev0"),
            "Premium": Span(since="1.3-rev0"),
        }
    ),
    "ELicensePlatformType": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "UniversalCdpWindows": Span(since="1.3-rev1"),
            "UniversalCdpLinux": Span(since="1.3-rev2"),
            "NdmpNetApp2Tape": Span(since="1.3-rev2"),
            "Iris": Span(since="1.3-rev2"),
            "AbrBackup": Span(since="1.3-rev2"),
            "Scp": Span(since="1.3-rev2"),
            "XcpNg": Span(since="1.3-rev2"),
            "XenServer": Span(since="1.3-rev2"),
            "HpeVme": Span(since="1.3-rev2"),
            "Sfr": Span(since="1.3-rev2"),
            "Kbv": Span(since="1.3-rev2"),
            "Onl": Span(since="1.3-rev2"),
            "Pl9": Span(since="1.3-rev2"),
            "Vrg": Span(since="1.3-rev2"),
            "Rho": Span(since="1.3-rev2"),
            "Vtz": Span(since="1.3-rev2"),
        },
    ),
    "ELinuxPackageFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "ELinuxVolumeType": EnumSpans(span=Span(since="1.3-rev0")),
    "ELoginGrantType": EnumSpans(
        spellings={
            "Password": {
                "password": Span(until="1.3-rev0"),
            },
            "Refresh_token": {
                "refresh_token": Span(until="1.3-rev0"),
            },
            "Authorization_code": {
                "authorization_code": Span(until="1.3-rev0"),
            },
            "Vbr_token": {
                "vbr_token": Span(until="1.3-rev0"),
            },
        }
    ),
    "EMalwareBackupScanMode": EnumSpans(
        values={
            "Specific": Span(since="1.3-rev2"),
        }
    ),
    "EMalwareBackupScanSpecType": EnumSpans(span=Span(since="1.3-rev2")),
    "EMalwareDetectionExclusionSpecType": EnumSpans(span=Span(since="1.3-rev2")),
    "EMalwareDetectionObjectsFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev2")),
    "EMalwareObjectExclusionsFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev2")),
    "EMalwareScanningSensitivity": EnumSpans(span=Span(since="1.3-rev2")),
    "EManagedServerState": EnumSpans(span=Span(since="1.3-rev0")),
    "EManagedServerType": EnumSpans(
        values={
            "HvServer": Span(since="1.3-rev0"),
            "HvCluster": Span(since="1.3-rev0"),
            "SCVMM": Span(since="1.3-rev0"),
            "SmbV3Cluster": Span(since="1.3-rev0"),
            "SmbV3StandaloneHost": Span(since="1.3-rev0"),
            "NutanixCluster": Span(since="1.3-rev2"),
            "PrismCentral": Span(since="1.3-rev2"),
            "ProxmoxNode": Span(since="1.3-rev2"),
            "ProxmoxCluster": Span(since="1.3-rev2"),
        }
    ),
    "EManagedServersFiltersOrderColumn": EnumSpans(
        values={
            "Status": Span(since="1.3-rev0"),
        }
    ),
    "EMountServerSettingsType": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "Windows": {
                "windows": Span(until="1.3-rev0"),
            },
            "Linux": {
                "linux": Span(until="1.3-rev0"),
            },
            "Both": {
                "both": Span(until="1.3-rev0"),
            },
        },
    ),
    "EMountServerType": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "Windows": {
                "windows": Span(until="1.3-rev0"),
            },
            "Linux": {
                "linux": Span(until="1.3-rev0"),
            },
        },
    ),
    "EMountServersFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "EMoveCopySessionAction": EnumSpans(span=Span(since="1.3-rev2")),
    "ENodeExporterAuthType": EnumSpans(span=Span(since="1.3-rev2")),
    "ENutanixInventoryType": EnumSpans(span=Span(since="1.3-rev2")),
    "EOSBitness": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "PPC64le": Span(since="1.3-rev2"),
        },
    ),
    "EObjectRestorePointOperation": EnumSpans(
        values={
            "StartHvVMInstantRecovery": Span(since="1.3-rev0"),
            "StartEntireVmRestoreHyperV": Span(since="1.3-rev0"),
            "StartDiskPublish": Span(since="1.3-rev2"),
        }
    ),
    "EObjectStorageBackupMaskType": EnumSpans(span=Span(since="1.3-rev2")),
    "EOperatingSystem": EnumSpans(span=Span(since="1.3-rev0")),
    "EOperatingSystemPlatform": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "PPC64le": Span(since="1.3-rev2"),
        },
    ),
    "EOptionalComponentType": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "IrisPlugin": Span(since="1.3-rev2"),
            "ApplicationBackupRepository": Span(since="1.3-rev2"),
        },
    ),
    "EPartitionStyle": EnumSpans(span=Span(since="1.3-rev2")),
    "EPeriodicallyKindsBackupCopy": EnumSpans(span=Span(since="1.3-rev0")),
    "EPlatformType": EnumSpans(
        values={
            "MongoDb": Span(since="1.3-rev0"),
            "Iris": Span(since="1.3-rev2"),
            "AWSEC2": Span(since="1.3-rev0"),
            "AzureCompute": Span(since="1.3-rev0"),
            "GCE": Span(since="1.3-rev0"),
            "Nutanix": Span(since="1.3-rev2"),
            "Proxmox": Span(since="1.3-rev2"),
            "LinuxPhysicalPpc": Span(since="1.3-rev2"),
            "ApplicationBackupRepository": Span(since="1.3-rev2"),
        }
    ),
    "EPostBackupAction": EnumSpans(span=Span(since="1.3-rev1")),
    "EPostgreSQLUserConnectionType": EnumSpans(
        span=Span(since="1.3-rev0"),
        spellings={
            "Credentials": {
                "credentials": Span(until="1.3-rev0"),
            },
            "PasswordFile": {
                "passwordFile": Span(until="1.3-rev0"),
            },
            "Peer": {
                "peer": Span(until="1.3-rev0"),
            },
        },
    ),
    "EPowerOffAction": EnumSpans(span=Span(since="1.3-rev1")),
    "EPowerState": EnumSpans(span=Span(since="1.3-rev2")),
    "EPredicateExpressionOperationType": EnumSpans(
        spellings={
            "In": {
                "in": Span(until="1.3-rev0"),
            },
            "Contains": {
                "contains": Span(until="1.3-rev0"),
            },
            "Equals": {
                "equals": Span(until="1.3-rev0"),
            },
            "NotEquals": {
                "notEquals": Span(until="1.3-rev0"),
            },
            "LessThan": {
                "lessThan": Span(until="1.3-rev0"),
            },
            "LessThanOrEqual": {
                "lessThanOrEqual": Span(until="1.3-rev0"),
            },
            "GreaterThan": {
                "greaterThan": Span(until="1.3-rev0"),
            },
            "GreaterThanOrEqual": {
                "greaterThanOrEqual": Span(until="1.3-rev0"),
            },
            "StartsWith": {
                "startsWith": Span(until="1.3-rev0"),
            },
            "EndsWith": {
                "endsWith": Span(until="1.3-rev0"),
            },
        }
    ),
    "EProtectionGroupCloudAccountType": EnumSpans(span=Span(since="1.3-rev1")),
    "EProtectionGroupFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "EProtectionGroupType": EnumSpans(
        span=Span(since="1.3-rev0"),
        values={
            "Unmanaged": Span(since="1.3-rev1"),
            "CloudMachines": Span(since="1.3-rev1"),
            "Iris": Span(since="1.3-rev2"),
        },
    ),
    "EProxiesFiltersOrderColumn": EnumSpans(
        values={
            "HostName": Span(since="1.3-rev0"),
            "Status": Span(since="1.3-rev2"),
        }
    ),
    "EProxmoxInventoryType": EnumSpans(span=Span(since="1.3-rev2")),
    "EProxyType": EnumSpans(
        values={
            "HvProxy": Span(since="1.3-rev0"),
            "GeneralPurposeProxy": Span(since="1.3-rev0"),
            "NutanixAHV": Span(since="1.3-rev2"),
            "PVE": Span(since="1.3-rev2"),
        }
    ),
    "ERecoveryMediaFormat": EnumSpans(span=Span(since="1.3-rev1")),
    "EReplicaType": EnumSpans(
        spellings={
            "Snapshot": {
                "Regular": Span(until="1.3-rev1"),
            },
        }
    ),
    "ERepositoryAccessType": EnumSpans(span=Span(since="1.3-rev2")),
    "ERepositoryImmutabilityMode": EnumSpans(span=Span(since="1.3-rev0")),
    "ERepositoryStatesFiltersOrderColumn": EnumSpans(
        values={
            "Membership": Span(since="1.3-rev0"),
            "Status": Span(since="1.3-rev2"),
        }
    ),
    "ERepositoryType": EnumSpans(
        values={
            "VeeamDataCloudVault": Span(since="1.3-rev0"),
            "S3GlacierCompatible": Span(since="1.3-rev0"),
            "S3Integrated": Span(since="1.3-rev0"),
            "Cloud": Span(since="1.3-rev0"),
            "HPStoreOnce": Span(since="1.3-rev0"),
            "Foreign": Span(since="1.3-rev0"),
            "SanSnapshotOnly": Span(since="1.3-rev0"),
            "Tape": Span(since="1.3-rev0"),
            "AmazonS3External": Span(since="1.3-rev0"),
            "AzureStorageExternal": Span(since="1.3-rev0"),
            "PlatformServiceExternal": Span(since="1.3-rev0"),
            "GoogleCloudStorageExternal": Span(since="1.3-rev0"),
            "PlatformServiceVmbApi": Span(since="1.3-rev0"),
            "AmazonS3GlacierExternal": Span(since="1.3-rev0"),
            "GoogleArchiveStorageExternal": Span(since="1.3-rev0"),
            "AzureArchiveStorageExternal": Span(since="1.3-rev0"),
            "HPStoreOnceCloudBank": Span(since="1.3-rev0"),
            "VeeamVault": Span(since="1.3-rev0"),
            "ElevenElevenS3": Span(since="1.3-rev0"),
            "AbrVirtual": Span(since="1.3-rev0"),
            "VeeamDataCloudVaultArchive": Span(since="1.3-rev2"),
            "VeeamDataCloudVaultAwsExternal": Span(since="1.3-rev2"),
            "VeeamDataCloudVaultAzureExternal": Span(since="1.3-rev2"),
        },
        spellings={
            "DellDataDomain": {
                "DDBoost": Span(until="1.3-rev1"),
            },
            "HPEStoreOnce": {
                "HPStoreOnceIntegration": Span(until="1.3-rev1"),
            },
            "QuantumDXi": {
                "Quantum": Span(until="1.3-rev1"),
            },
            "S3Integrated": {
                "SmartObjectS3": Span(since="1.3-rev0", until="1.3-rev1"),
            },
        },
    ),
    "ERestoreOptionsFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev2")),
    "ERetainLogBackupsType": EnumSpans(
        spellings={
            "UntilBackupDeleted": {
                "untilBackupDeleted": Span(until="1.3-rev0"),
            },
        }
    ),
    "ERolesFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev1")),
    "ESQLLogsProcessing": EnumSpans(
        values={
            "preserve": Span(until="1.2-rev1"),
        },
        spellings={
            "Truncate": {
                "truncate": Span(until="1.3-rev0"),
            },
            "Backup": {
                "backup": Span(until="1.3-rev0"),
            },
            "NeverTruncate": {
                "neverTruncate": Span(until="1.3-rev0"),
            },
        },
    ),
    "EScaleOutRepositoryExtentType": EnumSpans(span=Span(since="1.3-rev0")),
    "EScaleOutRepositoryFiltersOrderColumn": EnumSpans(
        values={
            "EncryptionState": Span(since="1.3-rev0"),
        }
    ),
    "ESessionAlgorithm": EnumSpans(span=Span(since="1.3-rev2")),
    "ESessionState": EnumSpans(
        values={
            "ActionRequired": Span(since="1.3-rev2"),
        }
    ),
    "ESessionType": EnumSpans(
        values={
            "EntraIdRestoreFromCopy": Span(since="1.3-rev0"),
            "UnstructuredDataBackupCopy": Span(since="1.3-rev0"),
            "LogsExport": Span(since="1.3-rev0"),
            "TestCredentials": Span(since="1.3-rev0"),
            "SqlLogBackup": Span(since="1.3-rev0"),
            "OracleLogBackup": Span(since="1.3-rev0"),
            "PostgreSqlLogBackup": Span(since="1.3-rev0"),
            "AzureInstantRecovery": Span(since="1.3-rev0"),
            "AzureInstantRecoveryMigration": Span(since="1.3-rev0"),
            "AzureInstantRecoverySwitchover": Span(since="1.3-rev0"),
            "AzureInstantRecoveryStart": Span(since="1.3-rev0"),
            "AzureInstantRecoveryStop": Span(since="1.3-rev0"),
            "AzureInstantRecoveryMigrationUndo": Span(since="1.3-rev0"),
            "AzureInstantRecoveryMount": Span(since="1.3-rev0"),
            "FileInstantRecovery": Span(since="1.3-rev1"),
            "FileInstantRecoveryMigration": Span(since="1.3-rev1"),
            "PublishBackupContentViaNfs": Span(since="1.3-rev0"),
            "VolumesDiscover": Span(since="1.3-rev0"),
            "AgentDiscovery": Span(since="1.3-rev0"),
            "AgentPolicy": Span(since="1.3-rev0"),
            "AgentBackup": Span(since="1.3-rev0"),
            "AgentOperationPurgeCache": Span(since="1.3-rev1"),
            "ApplianceUpdatesInstall": Span(since="1.3-rev0"),
            "FailoverPlan": Span(since="1.3-rev0"),
            "FailoverPlanTask": Span(since="1.3-rev0"),
            "BackupCopyJob": Span(since="1.3-rev1"),
            "HostComponentsUpdate": Span(since="1.3-rev0"),
            "CopyBackup": Span(since="1.3-rev0"),
            "FileBackupHealthCheck": Span(since="1.3-rev0"),
            "SureBackupContentScan": Span(since="1.3-rev1"),
            "ArchiveBackup": Span(since="1.3-rev0"),
            "ArchiveRehydration": Span(since="1.3-rev0"),
            "ArchiveSync": Span(since="1.3-rev0"),
            "ArchiveCopy": Span(since="1.3-rev0"),
            "ArchiveFreezing": Span(since="1.3-rev0"),
            "RetrieveBackup": Span(since="1.3-rev0"),
            "ArchiveTierDownload": Span(since="1.3-rev0"),
            "DirectBackupSync": Span(since="1.3-rev0"),
            "CheckpointRemoval": Span(since="1.3-rev0"),
            "IrisBackup": Span(since="1.3-rev2"),
            "Retention": Span(since="1.3-rev0"),
            "PlatformServiceJob": Span(since="1.3-rev2"),
            "PlatformBackupJob": Span(since="1.3-rev2"),
            "PlatformSnapshotJob": Span(since="1.3-rev2"),
            "PlatformSnapshotCopyJob": Span(since="1.3-rev2"),
            "AgentOperationBackupNow": Span(since="1.3-rev2"),
            "AgentOperationActiveFull": Span(since="1.3-rev2"),
            "AgentManagement": Span(since="1.3-rev2"),
            "BackupCopyJobParent": Span(since="1.3-rev2"),
            "ApplicationLevelRestore": Span(since="1.3-rev2"),
            "EncryptionAnalysis": Span(since="1.3-rev2"),
            "VeeamUpdaterSettingsSync": Span(since="1.3-rev2"),
            "EndpointBackup": Span(since="1.3-rev2"),
            "StorageDiscovery": Span(since="1.3-rev2"),
            "StorageMonitoring": Span(since="1.3-rev2"),
            "AdForestRestore": Span(since="1.3-rev2"),
            "AgentsRecoveryAppliancesManagement": Span(since="1.3-rev2"),
            "RestoreRecoveryApplianceVolumes": Span(since="1.3-rev2"),
            "RestoreAgentVolumes": Span(since="1.3-rev2"),
            "EndpointRestore": Span(since="1.3-rev2"),
            "EpAgentOperationStopBackup": Span(since="1.3-rev2"),
            "BackupCacheSync": Span(since="1.3-rev2"),
            "PerVmMoveBackup": Span(since="1.3-rev2"),
            "PerVmCopyBackup": Span(since="1.3-rev2"),
            "FileBackupArchiveRetrievalProlonging": Span(since="1.3-rev2"),
            "HaSwitchover": Span(since="1.3-rev2"),
            "IndexCollection": Span(since="1.3-rev2"),
            "InstantDiskRecovery": Span(since="1.3-rev2"),
            "DiskRestore": Span(since="1.3-rev2"),
            "HaClusterEdit": Span(since="1.3-rev2"),
        }
    ),
    "ESessionsFiltersOrderColumn": EnumSpans(
        values={
            "InitiatedBy": Span(since="1.3-rev0"),
        }
    ),
    "ESharedFolderType": EnumSpans(span=Span(since="1.3-rev1")),
    "ESizeUnit": EnumSpans(span=Span(since="1.3-rev2")),
    "ESortExpressionDirectionType": EnumSpans(
        spellings={
            "Ascending": {
                "ascending": Span(until="1.3-rev0"),
            },
            "Descending": {
                "descending": Span(until="1.3-rev0"),
            },
        }
    ),
    "EStorageOptimization": EnumSpans(
        values={
            "256KB": Span(since="1.3-rev0"),
            "512KB": Span(since="1.3-rev0"),
            "1MB": Span(since="1.3-rev0"),
            "4MB": Span(since="1.3-rev0"),
            "8MB": Span(since="1.3-rev2"),
            "LocalTargetLarge": Span(until="1.2-rev1"),
            "LocalTarget": Span(until="1.2-rev1"),
            "LANTarget": Span(until="1.2-rev1"),
            "WANTarget": Span(until="1.2-rev1"),
            "LocalTargetLarge8192": Span(until="1.2-rev1"),
            "LocalTargetLarge4096": Span(until="1.2-rev1"),
        }
    ),
    "ESuspiciousActivityEventsFiltersOrderColumn": EnumSpans(
        values={
            "CreationTimeUtc": Span(since="1.3-rev0"),
            "Details": Span(since="1.3-rev0"),
            "MachineName": Span(since="1.3-rev0"),
        }
    ),
    "ESuspiciousActivitySeverity": EnumSpans(
        values={
            "Informative": Span(since="1.3-rev0"),
        }
    ),
    "ETaskType": EnumSpans(
        values={
            "DeploymentKit": Span(since="1.3-rev0"),
            "RecoveryMedia": Span(since="1.3-rev2"),
        }
    ),
    "ETransactionLogsSettings": EnumSpans(
        spellings={
            "Process": {
                "process": Span(until="1.3-rev0"),
            },
            "CopyOnly": {
                "copyOnly": Span(until="1.3-rev0"),
            },
        }
    ),
    "EUnixPackageFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev0")),
    "EUnstructuredBackupJobObjectType": EnumSpans(span=Span(since="1.3-rev2")),
    "EUnstructuredDataArchivalType": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataArchiveRetentionPolicyType": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataFLRRestoreType": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataFlrBrowseRestorePointsSortingProperty": EnumSpans(span=Span(since="1.3-rev2")),
    "EUnstructuredDataInstantRecoveryMountState": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataInstantRecoverySwitchoverType": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataInstantRestoreOverwriteMode": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataInventoryBrowseItemType": EnumSpans(span=Span(since="1.3-rev2")),
    "EUnstructuredDataInventoryBrowseOrderType": EnumSpans(span=Span(since="1.3-rev2")),
    "EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn": EnumSpans(span=Span(since="1.3-rev2")),
    "EUnstructuredDataMetaMigrationType": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataRestoreOverwriteMode": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataRetentionPolicyType": EnumSpans(span=Span(since="1.3-rev1")),
    "EUnstructuredDataServerType": EnumSpans(
        values={
            "AzureDataLake": Span(since="1.3-rev2"),
            "SANSMBShare": Span(since="1.3-rev2"),
            "SANNFSShare": Span(since="1.3-rev2"),
        }
    ),
    "EUnstructuredDataServersFiltersOrderColumn": EnumSpans(
        values={
            "Type": Span(since="1.3-rev2"),
            "Region": Span(since="1.3-rev2"),
        }
    ),
    "EUserFiltersOrderColumn": EnumSpans(
        span=Span(since="1.3-rev1"),
        values={
            "MfaEnabled": Span(since="1.3-rev2"),
        },
    ),
    "EUserType": EnumSpans(span=Span(since="1.3-rev1")),
    "EVBRServerPlatform": EnumSpans(span=Span(since="1.3-rev0")),
    "EVmwareFcdInstantRecoveryMountsFiltersOrderColumn": EnumSpans(
        spellings={
            "State": {
                "state": Span(until="1.3-rev0"),
            },
            "Name": {
                "name": Span(until="1.3-rev0"),
            },
        }
    ),
    "EVmwareInventoryType": EnumSpans(
        values={
            "Disk": Span(since="1.3-rev0"),
            "SharedDisk": Span(since="1.3-rev0"),
        }
    ),
    "EVolumeFileSystemType": EnumSpans(span=Span(since="1.3-rev2")),
    "EVolumeRestoreHostType": EnumSpans(span=Span(since="1.3-rev2")),
    "EVsaEventSeverity": EnumSpans(span=Span(since="1.3-rev2")),
    "EWindowsVolumeType": EnumSpans(span=Span(since="1.3-rev0")),
    "ExportLogsScopeType": EnumSpans(span=Span(since="1.3-rev2")),
    "ExportLogsType": EnumSpans(span=Span(since="1.3-rev0")),
}

REACHING: frozenset[str] = frozenset(
    {
        "AclBrowserFilters",
        "AclBrowserRequestOptions",
        "AclBrowserResult",
        "AclChangeEffectiveAccessSpec",
        "AclChangeOwnerSpec",
        "ACLHandlingSettingsModel",
        "AclObjectModel",
        "AclPrincipalDelegationModel",
        "AclPrincipalModel",
        "AclRecordModel",
        "ActiveDirectoryObjectContainerModel",
        "ActiveFullSettingsModel",
        "ADDomainFilters",
        "ADDomainInventoryResult",
        "ADDomainModel",
        "ADDomainSpec",
        "ADDomainsResult",
        "ADObjectCustomCredentialsModel",
        "ADObjectFilters",
        "ADObjectModel",
        "ADObjectsProtectionGroupCredentialModel",
        "ADObjectsProtectionGroupExclusionsModel",
        "ADObjectsProtectionGroupModel",
        "ADObjectsProtectionGroupSpec",
        "AdvancedProtectionGroupSettingsModel",
        "AdvancedSmtpOptionsModel",
        "AdvancedStorageScheduleMonthlyModel",
        "AdvancedStorageScheduleWeeklyModel",
        "AgentBackupIndexingSettingsModel",
        "AgentBackupJobAdvancedSettingsModel",
        "AgentBackupJobPersonalFilesInclusionModel",
        "AgentBackupJobPersonalFilesSettingsModel",
        "AgentBackupJobStorageModel",
        "AgentBackupMonitoringSettingsModel",
        "AgentBackupMySQLSettingsModel",
        "AgentBackupObjectIndexingModel",
        "AgentBackupObjectModel",
        "AgentBackupOracleSettingsModel",
        "AgentBackupPersonalFilesExclusionModel",
        "AgentBackupPolicyAdvancedSettingsModel",
        "AgentBackupPolicyBackupTimeoutModel",
        "AgentBackupPolicyDestinationModel",
        "AgentBackupPolicyScheduleAtEventsModel",
        "AgentBackupPolicyStorageBackupCacheModel",
        "AgentBackupPolicyStorageBackupRepositoryModel",
        "AgentBackupPolicyStorageCloudConnectRepositoryModel",
        "AgentBackupPolicyStorageLocalStorageModel",
        "AgentBackupPolicyStorageModel",
        "AgentBackupPolicyStorageSharedFolderModel",
        "AgentBackupPostgreSQLSettingsModel",
        "AgentBackupsFilters",
        "AgentBackupSharepointSettingsModel",
        "AgentBackupSQLSettingsModel",
        "AgentBackupStorageSettingsModel",
        "AgentFlrRestoreTargetHostModel",
        "AgentGuestFileSystemIndexingModel",
        "AgentNotificationSettingsModel",
        "AgentObjectModel",
        "AgentPrimaryStorageIntegrationSettingsModel",
        "AgentQuickBackupResultModel",
        "AgentRecoveryApplianceModel",
        "AgentsRecoveryApplianceOperationInfo",
        "AgentsRecoveryAppliancesFilters",
        "AgentsRecoveryAppliancesResult",
        "AgentStateModel",
        "AgentStatesFilters",
        "AgentStatesResult",
        "AmazonCloudCredentialsModel",
        "AmazonCloudCredentialsSpec",
        "AmazonEC2BrowserModel",
        "AmazonEC2BrowserSpec",
        "AmazonS3BrowserDestinationSpec",
        "AmazonS3BrowserModel",
        "AmazonS3BrowserSpec",
        "AmazonS3GlacierStorageImportSpec",
        "AmazonS3GlacierStorageModel",
        "AmazonS3GlacierStorageSpec",
        "AmazonS3ServerAccountModel",
        "AmazonS3ServerModel",
        "AmazonS3ServerSpec",
        "AmazonS3StorageBucketModel",
        "AmazonS3StorageImportSpec",
        "AmazonS3StorageModel",
        "AmazonS3StorageSpec",
        "AmazonSnowballEdgeBrowserDestinationSpec",
        "AmazonSnowballEdgeBrowserModel",
        "AmazonSnowballEdgeBrowserSpec",
        "AmazonSnowballEdgeStorageImportSpec",
        "AmazonSnowballEdgeStorageModel",
        "AmazonSnowballEdgeStorageSpec",
        "AntivirusTaskSessionModel",
        "ArchiveTierModel",
        "AuthorizationCodeModel",
        "AuthorizationEventModel",
        "AuthorizationEventsFilters",
        "AuthorizationEventsResult",
        "AWSMachinesBrowserFilters",
        "AWSMachinesBrowserModel",
        "AWSMachinesBrowserSpec",
        "AzureArchiveStorageAccountImportModel",
        "AzureArchiveStorageAccountModel",
        "AzureArchiveStorageContainerModel",
        "AzureArchiveStorageImportSpec",
        "AzureArchiveStorageModel",
        "AzureArchiveStorageSpec",
        "AzureBlobBrowserDestinationSpec",
        "AzureBlobBrowserModel",
        "AzureBlobBrowserSpec",
        "AzureBlobServerModel",
        "AzureBlobServerSpec",
        "AzureBlobStorageAccountImportModel",
        "AzureBlobStorageAccountModel",
        "AzureBlobStorageContainerModel",
        "AzureBlobStorageImportSpec",
        "AzureBlobStorageModel",
        "AzureBlobStorageSpec",
        "AzureComputeBackupObjectModel",
        "AzureComputeBrowserFilters",
        "AzureComputeBrowserModel",
        "AzureComputeBrowserSpec",
        "AzureComputeCloudCredentialsDeploymentModel",
        "AzureComputeCloudCredentialsImportSpec",
        "AzureComputeCloudCredentialsModel",
        "AzureComputeCloudCredentialsSpec",
        "AzureComputeCloudCredentialsSubscriptionSpec",
        "AzureComputeCloudDeviceCodeSpec",
        "AzureComputeCredentialsExistingAccountSpec",
        "AzureComputeCredentialsNewAccountSpec",
        "AzureComputeNameModel",
        "AzureComputeNetworkModel",
        "AzureComputeNetworkSecurityGroupModel",
        "AzureComputeResourceGroupModel",
        "AzureComputeSubscriptionModel",
        "AzureComputeVMDiskConfigurationModel",
        "AzureComputeVMSizeModel",
        "AzureComputeVMTagModel",
        "AzureDataBoxBrowserDestinationSpec",
        "AzureDataBoxBrowserModel",
        "AzureDataBoxBrowserSpec",
        "AzureDataBoxStorageImportSpec",
        "AzureDataBoxStorageModel",
        "AzureDataBoxStorageSpec",
        "AzureHelperApplianceTemplateDeploySpec",
        "AzureHelperApplianceTemplateIdSpec",
        "AzureHelperApplianceTemplateModel",
        "AzureHelperApplianceTemplateSpec",
        "AzureHelperApplianceTemplatesResult",
        "AzureInstantVMRecoveryApplianceModel",
        "AzureInstantVMRecoveryMigrationSpec",
        "AzureInstantVMRecoveryMount",
        "AzureInstantVMRecoveryMountsFilters",
        "AzureInstantVMRecoveryMountsResult",
        "AzureInstantVMRecoverySpec",
        "AzureInstantVMRecoverySwitchoverSettingsModel",
        "AzureLocationBrowserModel",
        "AzureMachinesBrowserFilters",
        "AzureMachinesBrowserModel",
        "AzureMachinesBrowserSpec",
        "AzureNetworkSecurityGroupBrowserModel",
        "AzureResourceGroupBrowserModel",
        "AzureStorageAccountBrowserModel",
        "AzureStorageAccountInstanceSizeModel",
        "AzureStorageCloudCredentialsModel",
        "AzureStorageCloudCredentialsSpec",
        "AzureSubnetBrowserModel",
        "AzureSubscriptionBrowserModel",
        "AzureVirtualNetworkBrowserModel",
        "BackupApplicationAwareProcessingImportModel",
        "BackupApplicationAwareProcessingModel",
        "BackupApplicationSettingsImportModel",
        "BackupApplicationSettingsModel",
        "BackupContentMountsFilters",
        "BackupCopyExcludeObjectsModel",
        "BackupCopyGFSPolicySettingsModel",
        "BackupCopyIncludeObjectsModel",
        "BackupCopyJobAdvancedSettingsModel",
        "BackupCopyJobDataTransferModel",
        "BackupCopyJobModel",
        "BackupCopyJobNotificationSettingsModel",
        "BackupCopyJobObjectsModel",
        "BackupCopyJobRPOMonitorModel",
        "BackupCopyJobScheduleModel",
        "BackupCopyJobSpec",
        "BackupCopyJobStorageSettingsModel",
        "BackupCopyJobTargetModel",
        "BackupDetailsModel",
        "BackupDetailsSpec",
        "BackupFileModel",
        "BackupFilesResult",
        "BackupFSExclusionsModel",
        "BackupHealthCheckSettingsModels",
        "BackupIdsSpec",
        "BackupIndexingSettingsModel",
        "BackupItemVersionsSettingsModel",
        "BackupJobAdvancedSettingsHyperVModel",
        "BackupJobAdvancedSettingsModel",
        "BackupJobExclusions",
        "BackupJobExclusionsSpec",
        "BackupJobGuestProcessingImportModel",
        "BackupJobGuestProcessingModel",
        "BackupJobImportProxiesModel",
        "BackupJobModel",
        "BackupJobScriptModel",
        "BackupJobSpec",
        "BackupJobStorageImportModel",
        "BackupJobStorageModel",
        "BackupJobVirtualMachinesModel",
        "BackupJobVirtualMachinesSpec",
        "BackupModel",
        "BackupObjectIndexingModel",
        "BackupObjectMarkAsCleanSpec",
        "BackupObjectModel",
        "BackupObjectsFilters",
        "BackupObjectsResult",
        "BackupOracleSettingsImportModel",
        "BackupOracleSettingsModel",
        "BackupPlacementSettingsModel",
        "BackupPolicyHealthCheckSettingsModels",
        "BackupPostgreSQLSettingsImportModel",
        "BackupPostgreSQLSettingsModel",
        "BackupProxyImportModel",
        "BackupRPOMonitorModel",
        "BackupsBackupScopeItemModel",
        "BackupsBackupScopeModel",
        "BackupScheduleModel",
        "BackupScheduleModelDaily",
        "BackupScriptSettingsModel",
        "BackupsFilters",
        "BackupSourceObjectModel",
        "BackupSQLSettingsImportModel",
        "BackupSQLSettingsModel",
        "BackupsResult",
        "BackupStorageSettingModel",
        "BackupTaskSessionModel",
        "BackupWindowDayHoursModel",
        "BackupWindowSettingModel",
        "CapacityExtentModel",
        "CapacityTierModel",
        "CertificateModel",
        "CertificateUploadSpec",
        "CloudBrowserModel",
        "CloudBrowserNewFolderSpec",
        "CloudBrowserSpec",
        "CloudBrowserVirtualMachinesModel",
        "CloudBrowserVirtualMachinesSpec",
        "CloudCredentialsFilters",
        "CloudCredentialsImportSpecCollection",
        "CloudCredentialsModel",
        "CloudCredentialsResult",
        "CloudCredentialsSpec",
        "CloudDeviceCodeSpec",
        "CloudDirectorBackupJobModel",
        "CloudDirectorBackupJobSpec",
        "CloudDirectorBackupObjectModel",
        "CloudDirectorFlrRestoreTargetHostModel",
        "CloudDirectorHostImportSpec",
        "CloudDirectorHostModel",
        "CloudDirectorHostSpec",
        "CloudDirectorObjectModel",
        "CloudDirectorObjectRestorePointDiskModel",
        "CloudDirectorRestoreTargetDatastoreSpec",
        "CloudMachineModel",
        "CloudMachinesProtectionGroupAccountModel",
        "CloudMachinesProtectionGroupAWSAccountModel",
        "CloudMachinesProtectionGroupAzureAccountModel",
        "CloudMachinesProtectionGroupExclusionsModel",
        "CloudMachinesProtectionGroupModel",
        "CloudMachinesProtectionGroupObjectsModel",
        "CloudMachinesProtectionGroupSpec",
        "CloudRegionModel",
        "CloudTagModel",
        "CommonKeyManagementServerSpec",
        "CommonMetaInfo",
        "CommonTaskModel",
        "ComputersBackupScopeModel",
        "ConfigBackupModel",
        "ConfigBackupScheduleModel",
        "ConnectionCertificateModel",
        "CopyBackupSpec",
        "CopyMachinesBackupsSpec",
        "CreateDeploymentKitSpec",
        "CredentialsExportSpec",
        "CredentialsFilters",
        "CredentialsImportSpec",
        "CredentialsImportSpecCollection",
        "CredentialsModel",
        "CredentialsResult",
        "CredentialsSpec",
        "CSVFileCustomCredentialsModel",
        "CSVFileOptionsProtectionGroupModel",
        "CSVFileProtectionGroupCredentialModel",
        "CSVFileProtectionGroupModel",
        "CSVFileProtectionGroupSpec",
        "CustomPlatformObjectRestorePointDiskModel",
        "CustomRoleModel",
        "CustomRoleSpec",
        "DatastoresLatencySettingsModel",
        "DatastoresLatencySettingsSpec",
        "DellDataDomainRepositorySettingsModel",
        "DellDataDomainStorageModel",
        "DellDataDomainStorageSettingsModel",
        "DellDataDomainStorageSpec",
        "DeploymentKitTaskModel",
        "DiscoveredADEntityModel",
        "DiscoveredClusterEntityModel",
        "DiscoveredComputerEntityModel",
        "DiscoveredComputerPluginModel",
        "DiscoveredEntitiesActionSpec",
        "DiscoveredEntitiesResult",
        "DiscoveredEntityFilters",
        "DiscoveredEntityModel",
        "DiskLayoutAutoMappingRequest",
        "DiskLayoutAutoMappingResult",
        "DiskLayoutOperationSpec",
        "DiskManagementInitializationRequest",
        "DiskManagementInitializationResponse",
        "DiskManagementVolumeUnlockRequest",
        "DiskManagementVolumeUnlockResponse",
        "DiskMappingContext",
        "DiskModel",
        "DiskOperationSpec",
        "DiskPartitionModel",
        "DiskPartitionResizeOptions",
        "DiskSlotsResult",
        "EAccountPermissionType",
        "EACLHandlingBackupMode",
        "EAclObjectKind",
        "EAclRights",
        "EADDomainFiltersOrderColumn",
        "EADGroupScope",
        "EADObjectFiltersOrderColumn",
        "EADObjectType",
        "EAgentBackupJobMode",
        "EAgentBackupPolicyDestinationType",
        "EAgentBackupTimeoutType",
        "EAgentDiscoveredEntityStatus",
        "EAgentHierarchyType",
        "EAgentInventoryObjectType",
        "EAgentsRecoveryApplianceOperationType",
        "EAgentsRecoveryAppliancesOrderColumn",
        "EAgentsRecoveryAppliancesStateFilter",
        "EAgentStatus",
        "EAgentThrottlingTargetType",
        "EAgentVolumesBackupMode",
        "EApplicationPluginStatus",
        "EApplicationPluginType",
        "EApplicationSettingsVSS",
        "EAuthenticationType",
        "EAuthorizationEventsFiltersOrderColumn",
        "EAuthorizationEventState",
        "EAzureComputeNetworkSecurityGroupMode",
        "EAzureComputeVMDiskType",
        "EAzureInstantRecoveryMountState",
        "EAzureInstantVMRecoveryMountsFiltersOrderColumn",
        "EAzureInstantVMRecoverySwitchoverType",
        "EAzureRegionType",
        "EBackupCacheSelectionType",
        "EBackupCacheSizeUnit",
        "EBackupContentMountsFiltersOrderColumn",
        "EBackupCopyJobMode",
        "EBackupCopyRestorePoints",
        "EBackupEncryptionState",
        "EBackupExclusionPolicy",
        "EBackupItemVersionRetentionType",
        "EBackupLayoutMappingType",
        "EBackupOracleLogsSettings",
        "EBackupProxyImportType",
        "EBackupProxyTransportMode",
        "EBackupScopeItemType",
        "EBackupScriptProcessingMode",
        "EC2BackupObjectModel",
        "ECertificateFileFormatType",
        "ECloudBrowserFolderType",
        "ECloudCredentialsFiltersOrderColumn",
        "ECloudMachinesObjectType",
        "ECloudMachinesType",
        "ECloudServiceType",
        "EColdStorageOperationType",
        "EColdStorageRetrievalMode",
        "EColdStorageRetrievalSessionState",
        "ECompressionLevel",
        "ECopyMachinesBackupsRetentionPeriod",
        "ECreatingSuspiciousActivitySeverity",
        "ECredentialsFiltersOrderColumn",
        "ECredentialsStorageType",
        "ECredentialsType",
        "EDayOfWeek",
        "EDDBoostEncryptionType",
        "EDetectionEngine",
        "EDiscoveredComputerState",
        "EDiscoveredEntityFiltersOrderColumn",
        "EDiscoveredEntityType",
        "EDiskPartitionOperationType",
        "EDiskPartitionType",
        "EDriverStatus",
        "EEmailNotificationSchedule",
        "EEmailSettingsServerType",
        "EEmbeddedRecoveryMediaState",
        "EEntraIdReferenceRestoreMode",
        "EEntraIdTenantAdminUnitSortingProperty",
        "EEntraIdTenantApplicationSortingProperty",
        "EEntraIdTenantBitlockerKeySortingProperty",
        "EEntraIdTenantConditionalAccessPolicySortingProperty",
        "EEntraIDTenantCreationMode",
        "EEntraIdTenantCredentialsType",
        "EEntraIdTenantDeviceConfigurationSortingProperty",
        "EEntraIdTenantDeviceConfigurationType",
        "EEntraIdTenantDeviceSortingProperty",
        "EEntraIdTenantGroupSortingProperty",
        "EEntraIdTenantItemType",
        "EEntraIdTenantOrgContactSortingProperty",
        "EEntraIdTenantResource",
        "EEntraIdTenantRestorePointSortingProperty",
        "EEntraIdTenantRoleSortingProperty",
        "EEntraIdTenantUserSortingProperty",
        "EFileBackupMaskType",
        "EFileServerHostType",
        "EFlrBrowseMountErrorType",
        "EFlrBrowseOrderType",
        "EFlrItemRestoreStatus",
        "EFlrItemStateType",
        "EFlrMountModeServerType",
        "EFlrMountModeType",
        "EFlrPlatformType",
        "EFlrRestoreModeType",
        "EFlrSearchForResultOrderType",
        "EGlobalVMExclusionsFiltersOrderColumn",
        "EGoogleCloudServiceCredentialsCreationMode",
        "EGroupExpressionOperationType",
        "EGuestFSIndexingMode",
        "EGuestOSFamily",
        "EHaCertificateFileFormatType",
        "EHaPatroniNodeRole",
        "EHaPatroniNodeState",
        "EHelperApplianceTemplatesFiltersOrderColumn",
        "EHelperApplianceTemplateStatus",
        "EHierarchyType",
        "EHostComponentType",
        "EHostTrustMode",
        "EHostUpdatesState",
        "EHyperVDisksTypeToProcess",
        "EHyperVInventoryType",
        "EHyperVProxyType",
        "EImmediateScheduleModel",
        "EIndicatorOfCompromiseMonitoringStatus",
        "EIndividualComputerConnectionType",
        "EInstantHvVMRecoveryMountsFiltersOrderColumn",
        "EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn",
        "EInstantViVmRecoveryBiosUuidPolicyType",
        "EInstantViVMRecoveryMountsFiltersOrderColumn",
        "EInstantVMRecoveryModeType",
        "EInventoryPermissionScope",
        "EInventoryPlatformType",
        "EInventoryScopeWorkloadType",
        "EJobAgentType",
        "EJobStatesFiltersOrderColumn",
        "EJobStatus",
        "EJobType",
        "EJobWorkload",
        "EKMSFiltersOrderColumn",
        "ELicensePackageType",
        "ELicensePlatformType",
        "ELinuxPackageFiltersOrderColumn",
        "ELinuxVolumeType",
        "ELoginGrantType",
        "EmailNotificationSettingsBackupCopyModel",
        "EmailNotificationSettingsModel",
        "EMalwareBackupScanMode",
        "EMalwareBackupScanSpecType",
        "EMalwareDetectionExclusionSpecType",
        "EMalwareDetectionObjectsFiltersOrderColumn",
        "EMalwareObjectExclusionsFiltersOrderColumn",
        "EMalwareScanningSensitivity",
        "EManagedServersFiltersOrderColumn",
        "EManagedServerState",
        "EManagedServerType",
        "EmbeddedRecoveryMediaStateModel",
        "EMountServerSettingsType",
        "EMountServersFiltersOrderColumn",
        "EMountServerType",
        "EMoveCopySessionAction",
        "EncryptionPasswordModel",
        "EncryptionPasswordsFilters",
        "EncryptionPasswordSpec",
        "EncryptionPasswordsResult",
        "EncryptionPasswordVerifyResult",
        "EncryptionPasswordVerifySpec",
        "ENodeExporterAuthType",
        "EntireCloudDirectorVMCustomizedRestoreSpec",
        "EntireCloudDirectorVMOriginalLocationRestoreSpec",
        "EntireCloudDirectorVMRestoreLocationModel",
        "EntireCloudDirectorVMRestoreSpec",
        "EntireHvVMCustomizedRestoreSpec",
        "EntireHvVMOriginalLocationRestoreSpec",
        "EntireHvVMRestoreSpec",
        "EntireViVMCustomizedRestoreSpec",
        "EntireViVMOriginalLocationRestoreSpec",
        "EntireViVMRestoreSpec",
        "EntraIDAuditLogBackupJobAdvancedSettingsModel",
        "EntraIDAuditLogBackupJobModel",
        "EntraIDAuditLogBackupJobSpec",
        "EntraIDAuditLogBackupJobStorageModel",
        "EntraIDAuditLogNotificationSettingsModel",
        "EntraIDBackupObjectModel",
        "EntraIDBackupStorageSettingsModel",
        "EntraIdTenantAdminUnitBrowseModel",
        "EntraIdTenantAdminUnitBrowseSpec",
        "EntraIdTenantAdminUnitSortingBrowseSpec",
        "EntraIdTenantApplicationBrowseModel",
        "EntraIdTenantApplicationBrowseSpec",
        "EntraIdTenantApplicationSortingBrowseSpec",
        "EntraIDTenantAuthenticationModel",
        "EntraIDTenantAuthenticationSpec",
        "EntraIDTenantBackupCopyJobModel",
        "EntraIDTenantBackupCopyJobSpec",
        "EntraIDTenantBackupJobAdvancedSettingsModel",
        "EntraIDTenantBackupJobModel",
        "EntraIDTenantBackupJobSpec",
        "EntraIDTenantBackupJobStorageModel",
        "EntraIdTenantBackupScopeModel",
        "EntraIdTenantBitlockerKeyBrowseModel",
        "EntraIdTenantBitlockerKeyBrowseSpec",
        "EntraIdTenantBitlockerKeyFilterBrowseSpec",
        "EntraIdTenantBitlockerKeySortingBrowseSpec",
        "EntraIdTenantBrowseModel",
        "EntraIdTenantBrowseResult",
        "EntraIdTenantBrowseSpec",
        "EntraIdTenantConditionalAccessPolicyBrowseModel",
        "EntraIdTenantConditionalAccessPolicyBrowseSpec",
        "EntraIdTenantConditionalAccessPolicySortingBrowseSpec",
        "EntraIdTenantDeviceBrowseModel",
        "EntraIdTenantDeviceBrowseSpec",
        "EntraIdTenantDeviceConfigurationBrowseModel",
        "EntraIdTenantDeviceConfigurationBrowseSpec",
        "EntraIdTenantDeviceConfigurationFilterBrowseSpec",
        "EntraIdTenantDeviceConfigurationSortingBrowseSpec",
        "EntraIdTenantDeviceFilterBrowseSpec",
        "EntraIdTenantDeviceSortingBrowseSpec",
        "EntraIDTenantExistingAccountSpec",
        "EntraIdTenantExportToJsonDownloadRequest",
        "EntraIdTenantExportToJsonDownloadRequestItem",
        "EntraIdTenantGroupBrowseModel",
        "EntraIdTenantGroupBrowseSpec",
        "EntraIdTenantGroupSortingBrowseSpec",
        "EntraIdTenantItemComparisonModel",
        "EntraIdTenantItemComparisonReferenceModel",
        "EntraIdTenantItemComparisonReferenceValueModel",
        "EntraIdTenantItemComparisonSessionModel",
        "EntraIdTenantItemComparisonSpec",
        "EntraIdTenantItemRecursiveComparisonModel",
        "EntraIdTenantItemRecursiveComparisonSessionModel",
        "EntraIdTenantItemRestoreSpec",
        "EntraIdTenantItemTypeSpec",
        "EntraIdTenantMissingItemModel",
        "EntraIDTenantModel",
        "EntraIDTenantNotificationSettingsModel",
        "EntraIdTenantOrgContactBrowseModel",
        "EntraIdTenantOrgContactBrowseSpec",
        "EntraIdTenantOrgContactFilterBrowseSpec",
        "EntraIdTenantOrgContactSortingBrowseSpec",
        "EntraIdTenantProtectionScopeResult",
        "EntraIdTenantRestoreApplicationCertificateItemSpec",
        "EntraIdTenantRestoreApplicationCertificatesSpec",
        "EntraIdTenantRestoreAuthorizeModel",
        "EntraIdTenantRestoreAuthorizeSpec",
        "EntraIdTenantRestoreItemAttributesSpec",
        "EntraIdTenantRestorePointSortingSpec",
        "EntraIdTenantRestorePointSpec",
        "EntraIdTenantRestoreStartAuthorizationModel",
        "EntraIdTenantRevealBitlockerRecoveryKeyRequest",
        "EntraIdTenantRevealBitlockerRecoveryKeyResponse",
        "EntraIdTenantRevealedBitlockerRecoveryKeyModel",
        "EntraIdTenantRoleBrowseModel",
        "EntraIdTenantRoleBrowseSpec",
        "EntraIdTenantRoleSortingBrowseSpec",
        "EntraIDTenantSpec",
        "EntraIDTenantsResult",
        "EntraIdTenantStartRestoreFromCopySpec",
        "EntraIdTenantUserBrowseModel",
        "EntraIdTenantUserBrowseSpec",
        "EntraIdTenantUserSortingBrowseSpec",
        "EntraIdTenantValidateModel",
        "ENutanixInventoryType",
        "EObjectRestorePointOperation",
        "EObjectStorageBackupMaskType",
        "EOperatingSystem",
        "EOperatingSystemPlatform",
        "EOptionalComponentType",
        "EOSBitness",
        "EPartitionStyle",
        "EPeriodicallyKindsBackupCopy",
        "EPlatformType",
        "EPostBackupAction",
        "EPostgreSQLUserConnectionType",
        "EPowerOffAction",
        "EPowerState",
        "EPredicateExpressionOperationType",
        "EProtectionGroupCloudAccountType",
        "EProtectionGroupFiltersOrderColumn",
        "EProtectionGroupType",
        "EProxiesFiltersOrderColumn",
        "EProxmoxInventoryType",
        "EProxyType",
        "ERecoveryMediaFormat",
        "EReplicaType",
        "ERepositoryAccessType",
        "ERepositoryImmutabilityMode",
        "ERepositoryStatesFiltersOrderColumn",
        "ERepositoryType",
        "ERestoreOptionsFiltersOrderColumn",
        "ERetainLogBackupsType",
        "ERolesFiltersOrderColumn",
        "EScaleOutRepositoryExtentType",
        "EScaleOutRepositoryFiltersOrderColumn",
        "ESessionAlgorithm",
        "ESessionsFiltersOrderColumn",
        "ESessionState",
        "ESessionType",
        "ESharedFolderType",
        "ESizeUnit",
        "ESortExpressionDirectionType",
        "ESQLLogsProcessing",
        "EStorageOptimization",
        "ESuspiciousActivityEventsFiltersOrderColumn",
        "ESuspiciousActivitySeverity",
        "ETaskType",
        "ETransactionLogsSettings",
        "EUnixPackageFiltersOrderColumn",
        "EUnstructuredBackupJobObjectType",
        "EUnstructuredDataArchivalType",
        "EUnstructuredDataArchiveRetentionPolicyType",
        "EUnstructuredDataFlrBrowseRestorePointsSortingProperty",
        "EUnstructuredDataFLRRestoreType",
        "EUnstructuredDataInstantRecoveryMountState",
        "EUnstructuredDataInstantRecoverySwitchoverType",
        "EUnstructuredDataInstantRestoreOverwriteMode",
        "EUnstructuredDataInventoryBrowseItemType",
        "EUnstructuredDataInventoryBrowseOrderType",
        "EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn",
        "EUnstructuredDataMetaMigrationType",
        "EUnstructuredDataRestoreOverwriteMode",
        "EUnstructuredDataRetentionPolicyType",
        "EUnstructuredDataServersFiltersOrderColumn",
        "EUnstructuredDataServerType",
        "EUserFiltersOrderColumn",
        "EUserType",
        "EVBRServerPlatform",
        "EVmwareFcdInstantRecoveryMountsFiltersOrderColumn",
        "EVmwareInventoryType",
        "EVolumeFileSystemType",
        "EVolumeRestoreHostType",
        "EVsaEventSeverity",
        "EWindowsVolumeType",
        "ExaGridRepositorySettingsModel",
        "ExaGridStorageModel",
        "ExaGridStorageSpec",
        "ExportLogsScopeType",
        "ExportLogsType",
        "ExportSupportLogsSpec",
        "FileBackupCopyJobModel",
        "FileBackupCopyJobScheduleModel",
        "FileBackupCopyJobSpec",
        "FileBackupFLRCopyToSpec",
        "FileBackupHealthCheckSpec",
        "FileBackupJobAdvancedSettingsModel",
        "FileBackupJobMaskModel",
        "FileBackupJobModel",
        "FileBackupJobObjectModel",
        "FileBackupJobPrimaryRepositoryModel",
        "FileBackupJobSpec",
        "FileBackupNotificationSettingsModel",
        "FileBackupRetentionPolicySettingsModel",
        "FileBackupStorageSettingsModel",
        "FileServerModel",
        "FileServerSpec",
        "FilterExpressionModel",
        "FlexibleFilters",
        "FlrAuditMountModel",
        "FlrBrowseFiltrationModel",
        "FlrBrowseFolderModel",
        "FlrBrowseFolderSpec",
        "FlrBrowseMountError",
        "FlrBrowseMountModel",
        "FlrBrowseMountResult",
        "FlrBrowseOrderSpec",
        "FlrBrowserItemModel",
        "FlrDownloadTaskModel",
        "FlrMountSpec",
        "FlrRestoreCredentialsValidationResult",
        "FlrRestoreCredentialsValidationSpec",
        "FlrRestoreSpec",
        "FlrRestoreTargetHostModel",
        "FlrRestoreTaskModel",
        "FlrRestoreToSpec",
        "FlrSearchForResultModel",
        "FlrSearchForResultOrderSpec",
        "FlrSearchForResultSpec",
        "FlrSearchTaskModel",
        "FlrStartSearchForSpec",
        "FlrTaskItemModel",
        "FlrValidateRestoreItemTargetPathResult",
        "FlrValidateRestoreItemTargetPathSpec",
        "FujitsuRepositorySettingsModel",
        "FujitsuStorageModel",
        "FujitsuStorageSpec",
        "FullBackupMaintenanceDefragmentAndCompactModel",
        "FullBackupMaintenanceModel",
        "FUSELinuxMountSpec",
        "GatewayServerSettingsModel",
        "GeneralOptionsCheckSmtpConnectionModel",
        "GeneralOptionsCheckSmtpConnectionSpec",
        "GeneralOptionsEmailNotificationsModel",
        "GeneralOptionsEmailSettingsBaseModel",
        "GeneralOptionsEmailSettingsModel",
        "GeneralOptionsEventForwardingModel",
        "GeneralOptionsGmailServerSettingsModel",
        "GeneralOptionsHostAuthenticationExportModel",
        "GeneralOptionsHostAuthenticationImportModel",
        "GeneralOptionsHostAuthenticationImportResultModel",
        "GeneralOptionsHostAuthenticationModel",
        "GeneralOptionsModel",
        "GeneralOptionsMS365ServerSettingsModel",
        "GeneralOptionsNotificationsModel",
        "GeneralOptionsSMTPServerSettingsModel",
        "GeneralPurposeProxyModel",
        "GeneralPurposeProxyServerSettingsModel",
        "GeneralPurposeProxySpec",
        "GenericUnstructuredBackupJobObjectModel",
        "GetEntraIdTenantExportToJsonResultResponse",
        "GFSPolicySettingsModel",
        "GFSPolicySettingsWeeklyModel",
        "GlobalNetworkTrafficRulesModel",
        "GlobalVMExclusionModel",
        "GlobalVMExclusionNoteSpec",
        "GlobalVMExclusionsFilters",
        "GlobalVMExclusionSpec",
        "GlobalVMExclusionsResult",
        "GoogleCloudBackupObjectModel",
        "GoogleCloudCredentialsModel",
        "GoogleCloudCredentialsSpec",
        "GoogleCloudServiceCredentialsModel",
        "GoogleCloudServiceCredentialsSpec",
        "GoogleCloudStorageBrowserDestinationSpec",
        "GoogleCloudStorageBrowserModel",
        "GoogleCloudStorageBrowserSpec",
        "GoogleCloudStorageBucketModel",
        "GoogleCloudStorageImportSpec",
        "GoogleCloudStorageModel",
        "GoogleCloudStorageSpec",
        "GptPartitionPropsModel",
        "GroupExpressionModel",
        "GuestFileSystemIndexingModel",
        "GuestOsCredentialsImportModel",
        "GuestOsCredentialsModel",
        "GuestOsCredentialsPerMachineImportModel",
        "GuestOsCredentialsPerMachineModel",
        "HaCertificateUploadSpec",
        "HealthCheckRepairOptions",
        "HelperApplianceTemplatesFilters",
        "HelperApplianceTemplateStateModel",
        "HierarchyRescanTaskModel",
        "HighAvailabilityClusterAddressSpec",
        "HighAvailabilityClusterConfigurationModel",
        "HighAvailabilityClusterNodeModel",
        "HighAvailabilityClusterSpec",
        "HighAvailabilityClusterStatesModel",
        "HighAvailabilitySwitchoverSpec",
        "HostComponentPortModel",
        "HostConnectionSpec",
        "HostOptionalComponents",
        "HPEStoreOnceRepositorySettingsModel",
        "HPEStoreOnceStorageModel",
        "HPEStoreOnceStorageSettingsModel",
        "HPEStoreOnceStorageSpec",
        "HvHostClusterModel",
        "HvHostClusterSpec",
        "HvHostDiscoveryModel",
        "HvHostDiscoveryResult",
        "HvHostDiscoverySpec",
        "HvProxyModel",
        "HvProxyServerSettingsModel",
        "HvProxySpec",
        "HvRestoreSourceNetworkModel",
        "HvRestoreTargetDatastoreSpec",
        "HvRestoreTargetDatastoresSpec",
        "HvRestoreTargetNameSpec",
        "HvRestoreTargetNetworkMappingModel",
        "HvRestoreTargetNetworkSpec",
        "HvServerModel",
        "HvServerSpec",
        "HyperVBackupJobAdvancedSettingsModel",
        "HyperVBackupJobExclusionsModel",
        "HyperVBackupJobModel",
        "HyperVBackupJobSpec",
        "HyperVBackupJobStorageModel",
        "HyperVBackupJobVirtualMachinesModel",
        "HyperVBackupObjectModel",
        "HyperVBackupProxiesSettingsModel",
        "HyperVBackupScopeModel",
        "HyperVDiskExtentModel",
        "HyperVFlrRestoreTargetHostModel",
        "HyperVGuestQuiescenceSettingsModel",
        "HyperVLinuxFlrHelperApplianceResourceModel",
        "HyperVNotificationSettingsModel",
        "HyperVObjectDiskModel",
        "HyperVObjectModel",
        "HyperVObjectRestorePointDiskModel",
        "HyperVVolumeManageModel",
        "HyperVVolumeObjectModel",
        "IBMCloudStorageBrowserDestinationSpec",
        "IBMCloudStorageBrowserModel",
        "IBMCloudStorageBrowserSpec",
        "IBMCloudStorageBucketModel",
        "IBMCloudStorageImportSpec",
        "IBMCloudStorageModel",
        "IBMCloudStorageSpec",
        "ImmediateBackupCopyScheduleModel",
        "IndicatorsOfCompromiseModel",
        "IndicatorsOfCompromiseResult",
        "IndicatorsOfCompromiseSpec",
        "IndividualComputerContainerModel",
        "IndividualComputersProtectionGroupModel",
        "IndividualComputersProtectionGroupSpec",
        "InfinidatRepositorySettingsModel",
        "InfinidatStorageModel",
        "InfinidatStorageSpec",
        "InstalledLicenseModel",
        "InstanceLicenseSummaryModel",
        "InstanceLicenseWorkloadModel",
        "InstanceLicenseWorkloadResult",
        "InstantHvVMCustomizedRecoveryDatastoreSpec",
        "InstantHvVMCustomizedRecoverySpec",
        "InstantHvVMOriginalLocationRecoverySpec",
        "InstantHvVMOtherPlatformRecoveryDatastoreMapping",
        "InstantHvVMOtherPlatformRecoveryDatastoreSpec",
        "InstantHvVMOtherPlatformRecoverySpec",
        "InstantHvVMRecoveryHelperApplianceSpec",
        "InstantHvVMRecoveryMount",
        "InstantHvVMRecoveryMountsFilters",
        "InstantHvVMRecoveryMountsResult",
        "InstantHvVMRecoverySpec",
        "InstantUnstructuredDataRecoveryMount",
        "InstantUnstructuredDataRecoveryMountsFilters",
        "InstantUnstructuredDataRecoveryMountsResult",
        "InstantUnstructuredDataRestoreMigrationSpec",
        "InstantUnstructuredDataRestoreSpec",
        "InstantViVMCustomizedRecoveryDatastoreSpec",
        "InstantViVMCustomizedRecoveryDestinationSpec",
        "InstantViVMCustomizedRecoverySpec",
        "InstantViVMOriginalLocationRecoverySpec",
        "InstantViVMOtherPlatformRecoveryDestinationSpec",
        "InstantViVMOtherPlatformRecoverySpec",
        "InstantViVMRecoveryHelperApplianceSpec",
        "InstantViVMRecoveryMount",
        "InstantViVMRecoveryMountsFilters",
        "InstantViVMRecoveryMountsResult",
        "InstantViVMRecoveryNetworkMappingSpec",
        "InstantViVMRecoverySpec",
        "InventoryBrowserFilters",
        "InventoryBrowserRequestOptions",
        "InventoryBrowserResult",
        "InventoryMachineDetailsModel",
        "InventoryMachineDetailsRequest",
        "InventoryObjectModel",
        "InventoryScopeModel",
        "IpSettingsModel",
        "IPv4ApplianceSettingsModel",
        "IPv4SettingsModel",
        "IPv6ApplianceSettingsModel",
        "IPv6SettingsModel",
        "IrisBackupJobModel",
        "IrisBackupJobSource",
        "IrisBackupJobSpec",
        "IrisBackupJobStorageModel",
        "IrisProtectionGroupModel",
        "IrisProtectionGroupSpec",
        "IrisServerModel",
        "ISCSITargetPublishContentSpec",
        "ISCSIWindowsMountSpec",
        "JobImportSpec",
        "JobImportSpecCollection",
        "JobModel",
        "JobObjectModel",
        "JobRetrySpec",
        "JobsBackupScopeItemModel",
        "JobsBackupScopeModel",
        "JobsConfirmationPrompts",
        "JobScriptsSettingsModel",
        "JobsFilters",
        "JobSpec",
        "JobsResult",
        "JobStartSpec",
        "JobStateModel",
        "JobStatesFilters",
        "JobStatesResult",
        "JobStopSpec",
        "KeyManagementServerBaseSpec",
        "KMSFilters",
        "KMSServerChangeCertificateSpec",
        "LicenseAutoUpdateSpec",
        "LinuxAgentBackupApplicationAwareProcessingModel",
        "LinuxAgentBackupApplicationSettingsModel",
        "LinuxAgentBackupJobFilesAdvancedSettingsModel",
        "LinuxAgentBackupJobFilesModel",
        "LinuxAgentBackupJobGuestProcessingModel",
        "LinuxAgentBackupJobVolumeObjectModel",
        "LinuxAgentBackupJobVolumesModel",
        "LinuxAgentBackupScriptSettingsModel",
        "LinuxAgentGuestOsCredentialsModel",
        "LinuxAgentGuestOsCredentialsPerMachineModel",
        "LinuxAgentManagementBackupJobModel",
        "LinuxAgentManagementBackupJobSpec",
        "LinuxAgentManagementBackupServerPolicyModel",
        "LinuxAgentManagementBackupServerPolicySpec",
        "LinuxAgentManagementBackupWorkstationPolicyModel",
        "LinuxAgentManagementBackupWorkstationPolicySpec",
        "LinuxCredentialsModel",
        "LinuxCredentialsSpec",
        "LinuxFlrHelperApplianceResourceModel",
        "LinuxFlrHelperApplianceSpec",
        "LinuxFlrMountServerSettings",
        "LinuxFlrMountSpec",
        "LinuxHardenedStorageImportSpec",
        "LinuxHardenedStorageModel",
        "LinuxHardenedStorageSpec",
        "LinuxHelperApplianceFlrMountServerSettings",
        "LinuxHelperHostFlrMountServerSettings",
        "LinuxHostImportSpec",
        "LinuxHostModel",
        "LinuxHostSpec",
        "LinuxHostSSHSettingsModel",
        "LinuxLocalRepositorySettingsModel",
        "LinuxLocalStorageImportSpec",
        "LinuxLocalStorageModel",
        "LinuxLocalStorageSpec",
        "LinuxMountServerFlrMountServerSettings",
        "LinuxOriginalHostFlrMountServerSettings",
        "LinuxPackageFilters",
        "LinuxPackageModel",
        "LinuxPackageResult",
        "LinuxPhysicalObjectRestorePointDiskModel",
        "LogBackupRPOMonitorModel",
        "MalwareBackupScanBaseSpec",
        "MalwareBackupScanSpec",
        "MalwareDetectionAllowedTrustedExtensions",
        "MalwareDetectionCommonSpec",
        "MalwareDetectionEmailNotificationSettingsModel",
        "MalwareDetectionIncidentAPISettingsModel",
        "MalwareDetectionInventoryObjectExclusionSpec",
        "MalwareDetectionObjectExclusionModel",
        "MalwareDetectionObjectExclusionsFilters",
        "MalwareDetectionObjectExclusionsImportSpec",
        "MalwareDetectionObjectExclusionsListResult",
        "MalwareDetectionObjectExclusionSpec",
        "MalwareDetectionObjectExclusionsResult",
        "MalwareDetectionObjectsFilters",
        "MalwareDetectionObjectsModel",
        "MalwareDetectionObjectsResult",
        "MalwareDetectionSuspiciousFilesModel",
        "MalwareEncryptionAnalysisSpec",
        "MalwareEncryptionDetectionSettingsModel",
        "MalwareFileDetectionSettingsModel",
        "MalwareGeneralSettingsModel",
        "MalwareScanUnstructuredBackupSpec",
        "MalwareSignatureDetectionSettingsModel",
        "ManagedHostNetworkSettingsModel",
        "ManagedHostPortsModel",
        "ManagedServerModel",
        "ManagedServersFilters",
        "ManagedServerSpec",
        "ManagedServersResult",
        "ManagedServersSpec",
        "ManagedServiceCredentialsModel",
        "ManagedServiceCredentialsSpec",
        "ManageMoveCopySessionSpec",
        "ManageServerExportSpec",
        "ManageServerImportSpecCollection",
        "ManuallyAddedProtectionGroupModel",
        "MbrPartitionPropsModel",
        "MountServerModel",
        "MountServerModelsResult",
        "MountServerOptionsModel",
        "MountServersFilters",
        "MountServerSpec",
        "MountServersSettingsImportSpec",
        "MountServersSettingsModel",
        "MoveBackupObjectsSpec",
        "MoveBackupSpec",
        "NASFilerServerModel",
        "NASFilerServerProcessingModel",
        "NASFilerServerSpec",
        "NFSShareServerModel",
        "NFSShareServerSpec",
        "NfsStorageImportSpec",
        "NfsStorageModel",
        "NfsStorageSpec",
        "NodeExporterAuthenticationModel",
        "NodeExporterBasicAuthModel",
        "NodeExporterNoAuthModel",
        "NodeExporterSettingsModel",
        "NotificationSettingsModel",
        "NutanixBackupObjectModel",
        "NutanixBackupScopeModel",
        "NutanixObjectModel",
        "ObjectAclInfo",
        "ObjectOwnerModel",
        "ObjectRestorePointDiskModel",
        "ObjectRestorePointDisksResult",
        "ObjectRestorePointModel",
        "ObjectRestorePointNetworkInfoModel",
        "ObjectRestorePointNetworkInfoResult",
        "ObjectRestorePointsFilters",
        "ObjectRestorePointsResult",
        "ObjectStorageBackupJobAdvancedSettingsModel",
        "ObjectStorageBackupJobMaskModel",
        "ObjectStorageBackupJobModel",
        "ObjectStorageBackupJobObjectModel",
        "ObjectStorageBackupJobPrimaryRepositoryModel",
        "ObjectStorageBackupJobSpec",
        "ObjectStorageBackupJobTagMaskModel",
        "ObjectStorageBackupScopeModel",
        "ObjectStorageImmutabilityModel",
        "OffHostBackupProxyModel",
        "OperationStartedResponse",
        "OptionalComponentModel",
        "PartitionInfoModel",
        "PerformanceExtentModel",
        "PerformanceTierModel",
        "PeriodicBackupCopyScheduleModel",
        "PhysicalInventoryBrowserResult",
        "PlacementPolicyModel",
        "PostgreSQLSettingsModel",
        "PredicateExpressionModel",
        "PreInstalledAgentsPackagesModel",
        "PreInstalledAgentsProtectionGroupModel",
        "PreInstalledAgentsProtectionGroupPackageSpec",
        "PreInstalledAgentsProtectionGroupSpec",
        "ProtectionGroupAdvancedWindowsSettingsModel",
        "ProtectionGroupFilters",
        "ProtectionGroupModel",
        "ProtectionGroupNotificationSettingsModel",
        "ProtectionGroupOptionsModel",
        "ProtectionGroupOptionsRescanScheduleModel",
        "ProtectionGroupSpec",
        "ProtectionGroupsResult",
        "ProxiesFilters",
        "ProxiesResult",
        "ProxiesStatesFilters",
        "ProxiesStatesResult",
        "ProxmoxBackupObjectModel",
        "ProxmoxBackupScopeModel",
        "ProxmoxObjectModel",
        "ProxyDatastoreModel",
        "ProxyDatastoreSettingsModel",
        "ProxyExportSpec",
        "ProxyImportSpec",
        "ProxyImportSpecCollection",
        "ProxyModel",
        "ProxyServerSettingsImportSpec",
        "ProxyServerSettingsModel",
        "ProxySpec",
        "ProxyStateModel",
        "PublishBackupContentSpec",
        "QuantumDXiRepositorySettingsModel",
        "QuantumDXiStorageModel",
        "QuantumDXiStorageSpec",
        "RebootAgentsRecoveryAppliancesSpec",
        "RecoveryMediaTaskModel",
        "RegisterVbrSpec",
        "RegularReplicaModel",
        "RemoveDiskPartitionOperationSpec",
        "ReplicaJobGuestProcessingModel",
        "ReplicaMappingModel",
        "ReplicaMappingRuleModel",
        "ReplicaModel",
        "ReplicaNotificationSettingsModel",
        "ReplicaPointModel",
        "ReplicaPointsResult",
        "ReplicaRestorePointsFilters",
        "ReplicasFilters",
        "ReplicasResult",
        "ReplicaTaskSessionModel",
        "ReplicaTrafficSettingsModel",
        "RepositoriesFilters",
        "RepositoriesResult",
        "RepositoryAccessAccountModel",
        "RepositoryAccessPermissionsModel",
        "RepositoryExportSpec",
        "RepositoryImmutabilityModel",
        "RepositoryImportOptions",
        "RepositoryImportSpecCollection",
        "RepositoryModel",
        "RepositoryObjectModel",
        "RepositoryScopeItemModel",
        "RepositoryScopeModel",
        "RepositorySpec",
        "RepositoryStateModel",
        "RepositoryStatesFilters",
        "RepositoryStatesResult",
        "ResizeDiskPartitionOperationSpec",
        "ResizePartitionOptionsRequest",
        "RestoreDiskPartitionOperationSpec",
        "RestoreLayout",
        "RestoreOptionModel",
        "RestoreOptionsFilters",
        "RestoreOptionsModel",
        "RestoreOptionsResult",
        "RestorePermissionsScopeModel",
        "RestoreScopeBackupModel",
        "RestoreTargetDatastoreSpec",
        "RestoreTargetDatastoresSpec",
        "RestoreTargetFolderSpec",
        "RestoreTargetInventoryScopeModel",
        "RestoreTargetNetworkMappingModel",
        "RestoreTargetNetworkSpec",
        "RestoreTargetScopeModel",
        "RestoreTaskSessionModel",
        "RoleModel",
        "RolesFilters",
        "RolesModel",
        "RolesResult",
        "RunAfterJob",
        "S3CompatibleBrowserDestinationSpec",
        "S3CompatibleBrowserModel",
        "S3CompatibleBrowserSpec",
        "S3CompatibleServerAccountModel",
        "S3CompatibleServerModel",
        "S3CompatibleServerSpec",
        "S3CompatibleStorageBucketModel",
        "S3CompatibleStorageImportSpec",
        "S3CompatibleStorageModel",
        "S3CompatibleStorageSpec",
        "ScaleOutRepositoriesFilters",
        "ScaleOutRepositoriesResult",
        "ScaleOutRepositoryDetailsModel",
        "ScaleOutRepositoryModel",
        "ScaleOutRepositorySpec",
        "ScanSessionLogModel",
        "ScheduleBackupWindowModel",
        "ScheduleDailyModel",
        "ScheduleMonthlyModel",
        "SchedulePeriodicallyModel",
        "ScopesWorkloadModel",
        "SCVMMModel",
        "SCVMMSpec",
        "SecureRestoreSpec",
        "ServerInfoModel",
        "ServerTimeModel",
        "SessionLogRecordModel",
        "SessionLogResult",
        "SessionLogsFilters",
        "SessionModel",
        "SessionProgress",
        "SessionRetryInfo",
        "SessionsFilters",
        "SessionsResult",
        "SizeModel",
        "SmbRepositoryShareSettingsModel",
        "SMBShareServerModel",
        "SMBShareServerSpec",
        "SmbStorageImportSpec",
        "SmbStorageModel",
        "SmbStorageSpec",
        "SmbV3ClusterModel",
        "SmbV3ClusterSpec",
        "SmbV3StandaloneHostModel",
        "SmbV3StandaloneHostSpec",
        "SnapshotImmutabilityOptionsModel",
        "SocketLicenseSummaryModel",
        "SortExpressionModel",
        "SpecifiedGuestOsCredentialsModel",
        "StandardCredentialsModel",
        "StandardCredentialsSpec",
        "StartEntraIdTenantExportToJsonRequest",
        "StartEntraIdTenantExportToJsonRequestItem",
        "StartEntraIdTenantExportToJsonResponse",
        "StartVolumeRestoreRequest",
        "StorageLatencyControlModel",
        "StorageLatencyControlOptions",
        "SureBackupContentScanJobModel",
        "SureBackupContentScanJobSpec",
        "SureBackupJobNotificationSettingsModel",
        "SureBackupJobScheduleModel",
        "SureBackupJobVerificationOptionsModel",
        "SureBackupLinkedJobsModel",
        "SuspiciousActivityEventModel",
        "SuspiciousActivityEventsFilters",
        "SuspiciousActivityEventSpec",
        "SuspiciousActivityEventsResult",
        "SuspiciousActivityMachineModel",
        "SuspiciousActivityMachineSpec",
        "SymbolicLinksSettingsModel",
        "SyntheticFullSettingsModel",
        "TaskFilters",
        "TaskModel",
        "TaskSessionModel",
        "TaskSessionsFilters",
        "TaskSessionsResult",
        "TasksResult",
        "TokenLoginSpec",
        "TrafficRuleModel",
        "UnixPackageFilters",
        "UnixPackageModel",
        "UnixPackageResult",
        "UnmanagedProtectionGroupModel",
        "UnstructuredBackupDownloadMetaSpec",
        "UnstructuredBackupJobObjectModel",
        "UnstructuredDataArchiveRetentionPolicySettingsModel",
        "UnstructuredDataArchiveRetrievalModel",
        "UnstructuredDataArchiveRetrievalModelsResult",
        "UnstructuredDataArchiveRetrievalSpec",
        "UnstructuredDataArchiveSettingsModel",
        "UnstructuredDataBackupJobArchiveRepositoryModel",
        "UnstructuredDataBackupObjectModel",
        "UnstructuredDataBackupScopeItemModel",
        "UnstructuredDataBackupScopeModel",
        "UnstructuredDataColdStorageRetrievalSettings",
        "UnstructuredDataEntireOSRestoreSpec",
        "UnstructuredDataEntireShareRestoreSpec",
        "UnstructuredDataFlrBrowseFolderModel",
        "UnstructuredDataFlrBrowseFolderSpec",
        "UnstructuredDataFlrBrowseItemModel",
        "UnstructuredDataFlrBrowseRestorePointsSortingSpec",
        "UnstructuredDataFlrBrowseRestorePointsSpec",
        "UnstructuredDataFLRItemDownloadSpec",
        "UnstructuredDataFLRItemRestoreSpec",
        "UnstructuredDataInventoryBrowseFiltrationModel",
        "UnstructuredDataInventoryBrowseFolderModel",
        "UnstructuredDataInventoryBrowseFolderSpec",
        "UnstructuredDataInventoryBrowseItemDriveModel",
        "UnstructuredDataInventoryBrowseItemFileFolderModel",
        "UnstructuredDataInventoryBrowseItemModel",
        "UnstructuredDataInventoryBrowseOrderSpec",
        "UnstructuredDataInventoryBrowseSessionModel",
        "UnstructuredDataInventoryBrowseSessionsFilters",
        "UnstructuredDataInventoryBrowseSessionsResult",
        "UnstructuredDataMetaFilter",
        "UnstructuredDataMountSpec",
        "UnstructuredDataObjectRestorePointModel",
        "UnstructuredDataObjectRestorePointsResult",
        "UnstructuredDataOSRestoreDestinationModel",
        "UnstructuredDataOSRestoreOptionsModel",
        "UnstructuredDataRestoreOptionsModel",
        "UnstructuredDataRestorePermissionsModel",
        "UnstructuredDataRetentionPolicySettingsModel",
        "UnstructuredDataRetrievalSessionFilter",
        "UnstructuredDataServerDefaults",
        "UnstructuredDataServerModel",
        "UnstructuredDataServersFilters",
        "UnstructuredDataServerSpec",
        "UnstructuredDataServersResult",
        "UnstructuredDataShareMigrationDestinationModel",
        "UnstructuredDataShareRestoreDestinationModel",
        "UnstructuredDataShareRestoreOptionsModel",
        "UnstructuredDataSwitchoverSettingsModel",
        "UnstructuredLinkedJobsModel",
        "UpdateHostComponentsSpec",
        "UserFilters",
        "UserModel",
        "UserRolePermissionsModel",
        "UserRoleSettingsModel",
        "UserServiceAccountModeSpec",
        "UserSpec",
        "UsersResult",
        "VCenterInventoryFilters",
        "VCenterInventoryResult",
        "VeeamDataCloudArchiveStorageContainerModel",
        "VeeamDataCloudStorageAccountModel",
        "VeeamDataCloudStorageContainerModel",
        "VeeamDataCloudVaultArchiveStorageModel",
        "VeeamDataCloudVaultArchiveStorageSpec",
        "VeeamDataCloudVaultBrowserDestinationSpec",
        "VeeamDataCloudVaultInitializeSpec",
        "VeeamDataCloudVaultModel",
        "VeeamDataCloudVaultStorageBrowserFilters",
        "VeeamDataCloudVaultStorageBrowserModel",
        "VeeamDataCloudVaultStorageBrowserSpec",
        "VeeamDataCloudVaultStorageModel",
        "VeeamDataCloudVaultStorageSpec",
        "VeeamRegistrationInfo",
        "ViBackupObjectModel",
        "ViHostImportSpec",
        "ViHostModel",
        "ViHostSpec",
        "ViProxyModel",
        "ViProxySpec",
        "ViRootFilters",
        "ViRootsResult",
        "ViVMDiskModel",
        "ViVMQuickMigrationDatastoreSpec",
        "ViVMQuickMigrationDatastoresSpec",
        "ViVMQuickMigrationSpec",
        "ViVMSnapshotReplicaCustomizedFailbackSpec",
        "ViVMSnapshotReplicaFailbackFolderMappingSpec",
        "ViVmSnapshotReplicaFailbackNetworkMappingModel",
        "ViVMSnapshotReplicaFailbackSpec",
        "ViVMSnapshotReplicaFailbackTargetDatastoreSpec",
        "ViVmSnapshotReplicaFailbackTargetDiskSpec",
        "ViVMSnapshotReplicaFailbackTargetFolderSpec",
        "ViVMSnapshotReplicaFailbackTargetHostSpec",
        "ViVMSnapshotReplicaFailbackTargetNetworkSpec",
        "ViVMSnapshotReplicaFailbackTargetResourcePoolSpec",
        "ViVMSnapshotReplicaFailbackTargetVMSpec",
        "ViVMSnapshotReplicaOriginalLocationFailbackSpec",
        "ViVMSnapshotReplicaOriginalVMFailbackSpec",
        "VmwareFcdInstantRecoveryMount",
        "VmwareFcdInstantRecoveryMountsFilters",
        "VmwareFcdInstantRecoveryMountsResult",
        "VmwareFcdInstantRecoverySpec",
        "VmwareFcdQuickMigrationSpec",
        "VmwareFcdWriteCacheSpec",
        "VmwareFlrRestoreTargetHostModel",
        "VmwareLinuxFlrHelperApplianceResourceModel",
        "VmwareMachineDetailsModel",
        "VmwareObjectDiskModel",
        "VmwareObjectModel",
        "VmwareObjectRestorePointDiskModel",
        "VolumeSettingsModel",
        "VsaEventForwardingDaemonSettingsModel",
        "VsaEventForwardingFilterModel",
        "VsaEventForwardingSettingsModel",
        "VsaEventServerModel",
        "VSphereBackupScopeModel",
        "VSphereReplicaJobAdvancedSettingsModel",
        "VSphereReplicaJobDestinationFilesMappingModel",
        "VSphereReplicaJobDestinationMappingModel",
        "VSphereReplicaJobDestinationModel",
        "VSphereReplicaJobExclusionsModel",
        "VSphereReplicaJobExclusionsSpec",
        "VSphereReplicaJobModel",
        "VSphereReplicaJobNetworkMappingModel",
        "VSphereReplicaJobSettingsModel",
        "VSphereReplicaJobSpec",
        "VSphereReplicaJobVirtualMachinesModel",
        "VSphereReplicaJobVirtualMachinesSpec",
        "VSphereReplicaSeedingModel",
        "WasabiCloudStorageBrowserDestinationSpec",
        "WasabiCloudStorageBrowserModel",
        "WasabiCloudStorageBrowserSpec",
        "WasabiCloudStorageBucketModel",
        "WasabiCloudStorageImportSpec",
        "WasabiCloudStorageModel",
        "WasabiCloudStorageSpec",
        "WindowsAgentBackupApplicationAwareProcessingModel",
        "WindowsAgentBackupApplicationSettingsModel",
        "WindowsAgentBackupJobFilesModel",
        "WindowsAgentBackupJobGuestProcessingModel",
        "WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel",
        "WindowsAgentBackupJobVolumeObjectModel",
        "WindowsAgentBackupJobVolumesModel",
        "WindowsAgentBackupPolicyWorkstationScheduleModel",
        "WindowsAgentBackupScriptSettingsModel",
        "WindowsAgentManagementBackupJobModel",
        "WindowsAgentManagementBackupJobSpec",
        "WindowsAgentManagementBackupServerPolicyModel",
        "WindowsAgentManagementBackupServerPolicySpec",
        "WindowsAgentManagementBackupWorkstationPolicyModel",
        "WindowsAgentManagementBackupWorkstationPolicySpec",
        "WindowsFlrMountServerSettings",
        "WindowsFlrMountSpec",
        "WindowsHostImportSpec",
        "WindowsHostModel",
        "WindowsHostSpec",
        "WindowsLocalRepositorySettingsModel",
        "WindowsLocalStorageImportSpec",
        "WindowsLocalStorageModel",
        "WindowsLocalStorageSpec",
        "WindowsPhysicalObjectRestorePointDiskModel",
        "YaraRulesResult",
    }
)
"""The classes from which any of these can be reached."""
