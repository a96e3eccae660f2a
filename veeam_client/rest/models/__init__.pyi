# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
"""The models and enumerations of the API."""

from .acl_browser_filters import AclBrowserFilters as AclBrowserFilters
from .acl_browser_request_options import (
    AclBrowserRequestOptions as AclBrowserRequestOptions,
)
from .acl_browser_result import AclBrowserResult as AclBrowserResult
from .acl_change_effective_access_spec import (
    AclChangeEffectiveAccessSpec as AclChangeEffectiveAccessSpec,
)
from .acl_change_owner_spec import AclChangeOwnerSpec as AclChangeOwnerSpec
from .acl_handling_settings_model import (
    ACLHandlingSettingsModel as ACLHandlingSettingsModel,
)
from .acl_object_model import AclObjectModel as AclObjectModel
from .acl_principal_delegation_model import (
    AclPrincipalDelegationModel as AclPrincipalDelegationModel,
)
from .acl_principal_model import AclPrincipalModel as AclPrincipalModel
from .acl_record_model import AclRecordModel as AclRecordModel
from .active_directory_object_container_model import (
    ActiveDirectoryObjectContainerModel as ActiveDirectoryObjectContainerModel,
)
from .active_full_settings_model import (
    ActiveFullSettingsModel as ActiveFullSettingsModel,
)
from .ad_domain_filters import ADDomainFilters as ADDomainFilters
from .ad_domain_inventory_result import (
    ADDomainInventoryResult as ADDomainInventoryResult,
)
from .ad_domain_model import ADDomainModel as ADDomainModel
from .ad_domain_spec import ADDomainSpec as ADDomainSpec
from .ad_domains_result import ADDomainsResult as ADDomainsResult
from .ad_object_custom_credentials_model import (
    ADObjectCustomCredentialsModel as ADObjectCustomCredentialsModel,
)
from .ad_object_filters import ADObjectFilters as ADObjectFilters
from .ad_object_model import ADObjectModel as ADObjectModel
from .ad_objects_protection_group_credential_model import (
    ADObjectsProtectionGroupCredentialModel as ADObjectsProtectionGroupCredentialModel,
)
from .ad_objects_protection_group_exclusions_model import (
    ADObjectsProtectionGroupExclusionsModel as ADObjectsProtectionGroupExclusionsModel,
)
from .ad_objects_protection_group_model import (
    ADObjectsProtectionGroupModel as ADObjectsProtectionGroupModel,
)
from .ad_objects_protection_group_spec import (
    ADObjectsProtectionGroupSpec as ADObjectsProtectionGroupSpec,
)
from .advanced_protection_group_settings_model import (
    AdvancedProtectionGroupSettingsModel as AdvancedProtectionGroupSettingsModel,
)
from .advanced_smtp_options_model import (
    AdvancedSmtpOptionsModel as AdvancedSmtpOptionsModel,
)
from .advanced_storage_schedule_monthly_model import (
    AdvancedStorageScheduleMonthlyModel as AdvancedStorageScheduleMonthlyModel,
)
from .advanced_storage_schedule_weekly_model import (
    AdvancedStorageScheduleWeeklyModel as AdvancedStorageScheduleWeeklyModel,
)
from .agent_backup_indexing_settings_model import (
    AgentBackupIndexingSettingsModel as AgentBackupIndexingSettingsModel,
)
from .agent_backup_job_advanced_settings_model import (
    AgentBackupJobAdvancedSettingsModel as AgentBackupJobAdvancedSettingsModel,
)
from .agent_backup_job_personal_files_inclusion_model import (
    AgentBackupJobPersonalFilesInclusionModel as AgentBackupJobPersonalFilesInclusionModel,
)
from .agent_backup_job_personal_files_settings_model import (
    AgentBackupJobPersonalFilesSettingsModel as AgentBackupJobPersonalFilesSettingsModel,
)
from .agent_backup_job_storage_model import (
    AgentBackupJobStorageModel as AgentBackupJobStorageModel,
)
from .agent_backup_monitoring_settings_model import (
    AgentBackupMonitoringSettingsModel as AgentBackupMonitoringSettingsModel,
)
from .agent_backup_my_sql_settings_model import (
    AgentBackupMySQLSettingsModel as AgentBackupMySQLSettingsModel,
)
from .agent_backup_object_indexing_model import (
    AgentBackupObjectIndexingModel as AgentBackupObjectIndexingModel,
)
from .agent_backup_object_model import AgentBackupObjectModel as AgentBackupObjectModel
from .agent_backup_oracle_settings_model import (
    AgentBackupOracleSettingsModel as AgentBackupOracleSettingsModel,
)
from .agent_backup_personal_files_exclusion_model import (
    AgentBackupPersonalFilesExclusionModel as AgentBackupPersonalFilesExclusionModel,
)
from .agent_backup_policy_advanced_settings_model import (
    AgentBackupPolicyAdvancedSettingsModel as AgentBackupPolicyAdvancedSettingsModel,
)
from .agent_backup_policy_backup_timeout_model import (
    AgentBackupPolicyBackupTimeoutModel as AgentBackupPolicyBackupTimeoutModel,
)
from .agent_backup_policy_destination_model import (
    AgentBackupPolicyDestinationModel as AgentBackupPolicyDestinationModel,
)
from .agent_backup_policy_schedule_at_events_model import (
    AgentBackupPolicyScheduleAtEventsModel as AgentBackupPolicyScheduleAtEventsModel,
)
from .agent_backup_policy_storage_backup_cache_model import (
    AgentBackupPolicyStorageBackupCacheModel as AgentBackupPolicyStorageBackupCacheModel,
)
from .agent_backup_policy_storage_backup_repository_model import (
    AgentBackupPolicyStorageBackupRepositoryModel as AgentBackupPolicyStorageBackupRepositoryModel,
)
from .agent_backup_policy_storage_cloud_connect_repository_model import (
    AgentBackupPolicyStorageCloudConnectRepositoryModel as AgentBackupPolicyStorageCloudConnectRepositoryModel,
)
from .agent_backup_policy_storage_local_storage_model import (
    AgentBackupPolicyStorageLocalStorageModel as AgentBackupPolicyStorageLocalStorageModel,
)
from .agent_backup_policy_storage_model import (
    AgentBackupPolicyStorageModel as AgentBackupPolicyStorageModel,
)
from .agent_backup_policy_storage_shared_folder_model import (
    AgentBackupPolicyStorageSharedFolderModel as AgentBackupPolicyStorageSharedFolderModel,
)
from .agent_backup_postgre_sql_settings_model import (
    AgentBackupPostgreSQLSettingsModel as AgentBackupPostgreSQLSettingsModel,
)
from .agent_backup_sharepoint_settings_model import (
    AgentBackupSharepointSettingsModel as AgentBackupSharepointSettingsModel,
)
from .agent_backup_sql_settings_model import (
    AgentBackupSQLSettingsModel as AgentBackupSQLSettingsModel,
)
from .agent_backup_storage_settings_model import (
    AgentBackupStorageSettingsModel as AgentBackupStorageSettingsModel,
)
from .agent_backups_filters import AgentBackupsFilters as AgentBackupsFilters
from .agent_flr_restore_target_host_model import (
    AgentFlrRestoreTargetHostModel as AgentFlrRestoreTargetHostModel,
)
from .agent_guest_file_system_indexing_model import (
    AgentGuestFileSystemIndexingModel as AgentGuestFileSystemIndexingModel,
)
from .agent_notification_settings_model import (
    AgentNotificationSettingsModel as AgentNotificationSettingsModel,
)
from .agent_object_model import AgentObjectModel as AgentObjectModel
from .agent_primary_storage_integration_settings_model import (
    AgentPrimaryStorageIntegrationSettingsModel as AgentPrimaryStorageIntegrationSettingsModel,
)
from .agent_quick_backup_result_model import (
    AgentQuickBackupResultModel as AgentQuickBackupResultModel,
)
from .agent_recovery_appliance_model import (
    AgentRecoveryApplianceModel as AgentRecoveryApplianceModel,
)
from .agent_state_model import AgentStateModel as AgentStateModel
from .agent_states_filters import AgentStatesFilters as AgentStatesFilters
from .agent_states_result import AgentStatesResult as AgentStatesResult
from .agents_recovery_appliance_operation_info import (
    AgentsRecoveryApplianceOperationInfo as AgentsRecoveryApplianceOperationInfo,
)
from .agents_recovery_appliances_filters import (
    AgentsRecoveryAppliancesFilters as AgentsRecoveryAppliancesFilters,
)
from .agents_recovery_appliances_result import (
    AgentsRecoveryAppliancesResult as AgentsRecoveryAppliancesResult,
)
from .amazon_cloud_credentials_import_spec import (
    AmazonCloudCredentialsImportSpec as AmazonCloudCredentialsImportSpec,
)
from .amazon_cloud_credentials_model import (
    AmazonCloudCredentialsModel as AmazonCloudCredentialsModel,
)
from .amazon_cloud_credentials_spec import (
    AmazonCloudCredentialsSpec as AmazonCloudCredentialsSpec,
)
from .amazon_ec2_browser_filters import (
    AmazonEC2BrowserFilters as AmazonEC2BrowserFilters,
)
from .amazon_ec2_browser_model import AmazonEC2BrowserModel as AmazonEC2BrowserModel
from .amazon_ec2_browser_spec import AmazonEC2BrowserSpec as AmazonEC2BrowserSpec
from .amazon_ec2_region_browser_model import (
    AmazonEC2RegionBrowserModel as AmazonEC2RegionBrowserModel,
)
from .amazon_s3_browser_destination_spec import (
    AmazonS3BrowserDestinationSpec as AmazonS3BrowserDestinationSpec,
)
from .amazon_s3_browser_model import AmazonS3BrowserModel as AmazonS3BrowserModel
from .amazon_s3_browser_spec import AmazonS3BrowserSpec as AmazonS3BrowserSpec
from .amazon_s3_bucket_browser_model import (
    AmazonS3BucketBrowserModel as AmazonS3BucketBrowserModel,
)
from .amazon_s3_cloud_browser_filters import (
    AmazonS3CloudBrowserFilters as AmazonS3CloudBrowserFilters,
)
from .amazon_s3_glacier_storage_bucket_model import (
    AmazonS3GlacierStorageBucketModel as AmazonS3GlacierStorageBucketModel,
)
from .amazon_s3_glacier_storage_import_spec import (
    AmazonS3GlacierStorageImportSpec as AmazonS3GlacierStorageImportSpec,
)
from .amazon_s3_glacier_storage_model import (
    AmazonS3GlacierStorageModel as AmazonS3GlacierStorageModel,
)
from .amazon_s3_glacier_storage_spec import (
    AmazonS3GlacierStorageSpec as AmazonS3GlacierStorageSpec,
)
from .amazon_s3_region_browser_model import (
    AmazonS3RegionBrowserModel as AmazonS3RegionBrowserModel,
)
from .amazon_s3_server_account_model import (
    AmazonS3ServerAccountModel as AmazonS3ServerAccountModel,
)
from .amazon_s3_server_model import AmazonS3ServerModel as AmazonS3ServerModel
from .amazon_s3_server_processing_model import (
    AmazonS3ServerProcessingModel as AmazonS3ServerProcessingModel,
)
from .amazon_s3_server_spec import AmazonS3ServerSpec as AmazonS3ServerSpec
from .amazon_s3_storage_account_import_model import (
    AmazonS3StorageAccountImportModel as AmazonS3StorageAccountImportModel,
)
from .amazon_s3_storage_account_model import (
    AmazonS3StorageAccountModel as AmazonS3StorageAccountModel,
)
from .amazon_s3_storage_bucket_model import (
    AmazonS3StorageBucketModel as AmazonS3StorageBucketModel,
)
from .amazon_s3_storage_import_spec import (
    AmazonS3StorageImportSpec as AmazonS3StorageImportSpec,
)
from .amazon_s3_storage_model import AmazonS3StorageModel as AmazonS3StorageModel
from .amazon_s3_storage_proxy_appliance_model import (
    AmazonS3StorageProxyApplianceModel as AmazonS3StorageProxyApplianceModel,
)
from .amazon_s3_storage_spec import AmazonS3StorageSpec as AmazonS3StorageSpec
from .amazon_s3ia_storage_model import AmazonS3IAStorageModel as AmazonS3IAStorageModel
from .amazon_snowball_edge_browser_destination_spec import (
    AmazonSnowballEdgeBrowserDestinationSpec as AmazonSnowballEdgeBrowserDestinationSpec,
)
from .amazon_snowball_edge_browser_model import (
    AmazonSnowballEdgeBrowserModel as AmazonSnowballEdgeBrowserModel,
)
from .amazon_snowball_edge_browser_spec import (
    AmazonSnowballEdgeBrowserSpec as AmazonSnowballEdgeBrowserSpec,
)
from .amazon_snowball_edge_bucket_browser_model import (
    AmazonSnowballEdgeBucketBrowserModel as AmazonSnowballEdgeBucketBrowserModel,
)
from .amazon_snowball_edge_region_browser_model import (
    AmazonSnowballEdgeRegionBrowserModel as AmazonSnowballEdgeRegionBrowserModel,
)
from .amazon_snowball_edge_storage_account_import_model import (
    AmazonSnowballEdgeStorageAccountImportModel as AmazonSnowballEdgeStorageAccountImportModel,
)
from .amazon_snowball_edge_storage_account_model import (
    AmazonSnowballEdgeStorageAccountModel as AmazonSnowballEdgeStorageAccountModel,
)
from .amazon_snowball_edge_storage_bucket_model import (
    AmazonSnowballEdgeStorageBucketModel as AmazonSnowballEdgeStorageBucketModel,
)
from .amazon_snowball_edge_storage_import_spec import (
    AmazonSnowballEdgeStorageImportSpec as AmazonSnowballEdgeStorageImportSpec,
)
from .amazon_snowball_edge_storage_model import (
    AmazonSnowballEdgeStorageModel as AmazonSnowballEdgeStorageModel,
)
from .amazon_snowball_edge_storage_spec import (
    AmazonSnowballEdgeStorageSpec as AmazonSnowballEdgeStorageSpec,
)
from .amazon_vpc_browser_model import AmazonVPCBrowserModel as AmazonVPCBrowserModel
from .amazon_vpc_subnet_model import AmazonVPCSubnetModel as AmazonVPCSubnetModel
from .antivirus_task_session_model import (
    AntivirusTaskSessionModel as AntivirusTaskSessionModel,
)
from .archive_tier_advanced_settings_model import (
    ArchiveTierAdvancedSettingsModel as ArchiveTierAdvancedSettingsModel,
)
from .archive_tier_model import ArchiveTierModel as ArchiveTierModel
from .authorization_code_model import AuthorizationCodeModel as AuthorizationCodeModel
from .authorization_event_model import (
    AuthorizationEventModel as AuthorizationEventModel,
)
from .authorization_events_filters import (
    AuthorizationEventsFilters as AuthorizationEventsFilters,
)
from .authorization_events_result import (
    AuthorizationEventsResult as AuthorizationEventsResult,
)
from .aws_machines_browser_filters import (
    AWSMachinesBrowserFilters as AWSMachinesBrowserFilters,
)
from .aws_machines_browser_model import (
    AWSMachinesBrowserModel as AWSMachinesBrowserModel,
)
from .aws_machines_browser_spec import AWSMachinesBrowserSpec as AWSMachinesBrowserSpec
from .azure_archive_storage_account_import_model import (
    AzureArchiveStorageAccountImportModel as AzureArchiveStorageAccountImportModel,
)
from .azure_archive_storage_account_model import (
    AzureArchiveStorageAccountModel as AzureArchiveStorageAccountModel,
)
from .azure_archive_storage_container_model import (
    AzureArchiveStorageContainerModel as AzureArchiveStorageContainerModel,
)
from .azure_archive_storage_import_spec import (
    AzureArchiveStorageImportSpec as AzureArchiveStorageImportSpec,
)
from .azure_archive_storage_model import (
    AzureArchiveStorageModel as AzureArchiveStorageModel,
)
from .azure_archive_storage_spec import (
    AzureArchiveStorageSpec as AzureArchiveStorageSpec,
)
from .azure_blob_browser_destination_spec import (
    AzureBlobBrowserDestinationSpec as AzureBlobBrowserDestinationSpec,
)
from .azure_blob_browser_model import AzureBlobBrowserModel as AzureBlobBrowserModel
from .azure_blob_browser_spec import AzureBlobBrowserSpec as AzureBlobBrowserSpec
from .azure_blob_container_browser_model import (
    AzureBlobContainerBrowserModel as AzureBlobContainerBrowserModel,
)
from .azure_blob_server_model import AzureBlobServerModel as AzureBlobServerModel
from .azure_blob_server_processing_model import (
    AzureBlobServerProcessingModel as AzureBlobServerProcessingModel,
)
from .azure_blob_server_spec import AzureBlobServerSpec as AzureBlobServerSpec
from .azure_blob_storage_account_import_model import (
    AzureBlobStorageAccountImportModel as AzureBlobStorageAccountImportModel,
)
from .azure_blob_storage_account_model import (
    AzureBlobStorageAccountModel as AzureBlobStorageAccountModel,
)
from .azure_blob_storage_container_model import (
    AzureBlobStorageContainerModel as AzureBlobStorageContainerModel,
)
from .azure_blob_storage_import_spec import (
    AzureBlobStorageImportSpec as AzureBlobStorageImportSpec,
)
from .azure_blob_storage_model import AzureBlobStorageModel as AzureBlobStorageModel
from .azure_blob_storage_spec import AzureBlobStorageSpec as AzureBlobStorageSpec
from .azure_compute_backup_object_model import (
    AzureComputeBackupObjectModel as AzureComputeBackupObjectModel,
)
from .azure_compute_browser_filters import (
    AzureComputeBrowserFilters as AzureComputeBrowserFilters,
)
from .azure_compute_browser_model import (
    AzureComputeBrowserModel as AzureComputeBrowserModel,
)
from .azure_compute_browser_spec import (
    AzureComputeBrowserSpec as AzureComputeBrowserSpec,
)
from .azure_compute_cloud_credentials_deployment_model import (
    AzureComputeCloudCredentialsDeploymentModel as AzureComputeCloudCredentialsDeploymentModel,
)
from .azure_compute_cloud_credentials_import_spec import (
    AzureComputeCloudCredentialsImportSpec as AzureComputeCloudCredentialsImportSpec,
)
from .azure_compute_cloud_credentials_model import (
    AzureComputeCloudCredentialsModel as AzureComputeCloudCredentialsModel,
)
from .azure_compute_cloud_credentials_spec import (
    AzureComputeCloudCredentialsSpec as AzureComputeCloudCredentialsSpec,
)
from .azure_compute_cloud_credentials_subscription_info import (
    AzureComputeCloudCredentialsSubscriptionInfo as AzureComputeCloudCredentialsSubscriptionInfo,
)
from .azure_compute_cloud_credentials_subscription_model import (
    AzureComputeCloudCredentialsSubscriptionModel as AzureComputeCloudCredentialsSubscriptionModel,
)
from .azure_compute_cloud_credentials_subscription_spec import (
    AzureComputeCloudCredentialsSubscriptionSpec as AzureComputeCloudCredentialsSubscriptionSpec,
)
from .azure_compute_cloud_device_code_model import (
    AzureComputeCloudDeviceCodeModel as AzureComputeCloudDeviceCodeModel,
)
from .azure_compute_cloud_device_code_spec import (
    AzureComputeCloudDeviceCodeSpec as AzureComputeCloudDeviceCodeSpec,
)
from .azure_compute_cloud_native_application_model import (
    AzureComputeCloudNativeApplicationModel as AzureComputeCloudNativeApplicationModel,
)
from .azure_compute_credentials_existing_account_spec import (
    AzureComputeCredentialsExistingAccountSpec as AzureComputeCredentialsExistingAccountSpec,
)
from .azure_compute_credentials_new_account_spec import (
    AzureComputeCredentialsNewAccountSpec as AzureComputeCredentialsNewAccountSpec,
)
from .azure_compute_name_model import AzureComputeNameModel as AzureComputeNameModel
from .azure_compute_network_model import (
    AzureComputeNetworkModel as AzureComputeNetworkModel,
)
from .azure_compute_network_security_group_model import (
    AzureComputeNetworkSecurityGroupModel as AzureComputeNetworkSecurityGroupModel,
)
from .azure_compute_resource_group_model import (
    AzureComputeResourceGroupModel as AzureComputeResourceGroupModel,
)
from .azure_compute_subscription_model import (
    AzureComputeSubscriptionModel as AzureComputeSubscriptionModel,
)
from .azure_compute_vm_disk_configuration_model import (
    AzureComputeVMDiskConfigurationModel as AzureComputeVMDiskConfigurationModel,
)
from .azure_compute_vm_size_model import (
    AzureComputeVMSizeModel as AzureComputeVMSizeModel,
)
from .azure_compute_vm_tag_model import AzureComputeVMTagModel as AzureComputeVMTagModel
from .azure_data_box_browser_destination_spec import (
    AzureDataBoxBrowserDestinationSpec as AzureDataBoxBrowserDestinationSpec,
)
from .azure_data_box_browser_model import (
    AzureDataBoxBrowserModel as AzureDataBoxBrowserModel,
)
from .azure_data_box_browser_spec import (
    AzureDataBoxBrowserSpec as AzureDataBoxBrowserSpec,
)
from .azure_data_box_container_browser_model import (
    AzureDataBoxContainerBrowserModel as AzureDataBoxContainerBrowserModel,
)
from .azure_data_box_storage_account_import_model import (
    AzureDataBoxStorageAccountImportModel as AzureDataBoxStorageAccountImportModel,
)
from .azure_data_box_storage_account_model import (
    AzureDataBoxStorageAccountModel as AzureDataBoxStorageAccountModel,
)
from .azure_data_box_storage_container_model import (
    AzureDataBoxStorageContainerModel as AzureDataBoxStorageContainerModel,
)
from .azure_data_box_storage_import_spec import (
    AzureDataBoxStorageImportSpec as AzureDataBoxStorageImportSpec,
)
from .azure_data_box_storage_model import (
    AzureDataBoxStorageModel as AzureDataBoxStorageModel,
)
from .azure_data_box_storage_spec import (
    AzureDataBoxStorageSpec as AzureDataBoxStorageSpec,
)
from .azure_helper_appliance_template_deploy_spec import (
    AzureHelperApplianceTemplateDeploySpec as AzureHelperApplianceTemplateDeploySpec,
)
from .azure_helper_appliance_template_id_spec import (
    AzureHelperApplianceTemplateIdSpec as AzureHelperApplianceTemplateIdSpec,
)
from .azure_helper_appliance_template_model import (
    AzureHelperApplianceTemplateModel as AzureHelperApplianceTemplateModel,
)
from .azure_helper_appliance_template_spec import (
    AzureHelperApplianceTemplateSpec as AzureHelperApplianceTemplateSpec,
)
from .azure_helper_appliance_templates_result import (
    AzureHelperApplianceTemplatesResult as AzureHelperApplianceTemplatesResult,
)
from .azure_instant_vm_recovery_appliance_model import (
    AzureInstantVMRecoveryApplianceModel as AzureInstantVMRecoveryApplianceModel,
)
from .azure_instant_vm_recovery_migration_spec import (
    AzureInstantVMRecoveryMigrationSpec as AzureInstantVMRecoveryMigrationSpec,
)
from .azure_instant_vm_recovery_mount import (
    AzureInstantVMRecoveryMount as AzureInstantVMRecoveryMount,
)
from .azure_instant_vm_recovery_mounts_filters import (
    AzureInstantVMRecoveryMountsFilters as AzureInstantVMRecoveryMountsFilters,
)
from .azure_instant_vm_recovery_mounts_result import (
    AzureInstantVMRecoveryMountsResult as AzureInstantVMRecoveryMountsResult,
)
from .azure_instant_vm_recovery_spec import (
    AzureInstantVMRecoverySpec as AzureInstantVMRecoverySpec,
)
from .azure_instant_vm_recovery_switchover_settings_model import (
    AzureInstantVMRecoverySwitchoverSettingsModel as AzureInstantVMRecoverySwitchoverSettingsModel,
)
from .azure_linux_helper_appliance_model import (
    AzureLinuxHelperApplianceModel as AzureLinuxHelperApplianceModel,
)
from .azure_linux_helper_appliance_spec import (
    AzureLinuxHelperApplianceSpec as AzureLinuxHelperApplianceSpec,
)
from .azure_location_browser_model import (
    AzureLocationBrowserModel as AzureLocationBrowserModel,
)
from .azure_machines_browser_filters import (
    AzureMachinesBrowserFilters as AzureMachinesBrowserFilters,
)
from .azure_machines_browser_model import (
    AzureMachinesBrowserModel as AzureMachinesBrowserModel,
)
from .azure_machines_browser_spec import (
    AzureMachinesBrowserSpec as AzureMachinesBrowserSpec,
)
from .azure_network_security_group_browser_model import (
    AzureNetworkSecurityGroupBrowserModel as AzureNetworkSecurityGroupBrowserModel,
)
from .azure_resource_group_browser_model import (
    AzureResourceGroupBrowserModel as AzureResourceGroupBrowserModel,
)
from .azure_storage_account_browser_model import (
    AzureStorageAccountBrowserModel as AzureStorageAccountBrowserModel,
)
from .azure_storage_account_instance_size_model import (
    AzureStorageAccountInstanceSizeModel as AzureStorageAccountInstanceSizeModel,
)
from .azure_storage_cloud_credentials_import_spec import (
    AzureStorageCloudCredentialsImportSpec as AzureStorageCloudCredentialsImportSpec,
)
from .azure_storage_cloud_credentials_model import (
    AzureStorageCloudCredentialsModel as AzureStorageCloudCredentialsModel,
)
from .azure_storage_cloud_credentials_spec import (
    AzureStorageCloudCredentialsSpec as AzureStorageCloudCredentialsSpec,
)
from .azure_storage_proxy_model import AzureStorageProxyModel as AzureStorageProxyModel
from .azure_subnet_browser_model import (
    AzureSubnetBrowserModel as AzureSubnetBrowserModel,
)
from .azure_subscription_browser_model import (
    AzureSubscriptionBrowserModel as AzureSubscriptionBrowserModel,
)
from .azure_virtual_network_browser_model import (
    AzureVirtualNetworkBrowserModel as AzureVirtualNetworkBrowserModel,
)
from .backup_application_aware_processing_import_model import (
    BackupApplicationAwareProcessingImportModel as BackupApplicationAwareProcessingImportModel,
)
from .backup_application_aware_processing_model import (
    BackupApplicationAwareProcessingModel as BackupApplicationAwareProcessingModel,
)
from .backup_application_settings_import_model import (
    BackupApplicationSettingsImportModel as BackupApplicationSettingsImportModel,
)
from .backup_application_settings_model import (
    BackupApplicationSettingsModel as BackupApplicationSettingsModel,
)
from .backup_content_disk_publication_info import (
    BackupContentDiskPublicationInfo as BackupContentDiskPublicationInfo,
)
from .backup_content_mount_model import (
    BackupContentMountModel as BackupContentMountModel,
)
from .backup_content_mounts_filters import (
    BackupContentMountsFilters as BackupContentMountsFilters,
)
from .backup_content_mounts_result import (
    BackupContentMountsResult as BackupContentMountsResult,
)
from .backup_content_publication_info import (
    BackupContentPublicationInfo as BackupContentPublicationInfo,
)
from .backup_copy_exclude_objects_model import (
    BackupCopyExcludeObjectsModel as BackupCopyExcludeObjectsModel,
)
from .backup_copy_gfs_policy_settings_model import (
    BackupCopyGFSPolicySettingsModel as BackupCopyGFSPolicySettingsModel,
)
from .backup_copy_include_objects_model import (
    BackupCopyIncludeObjectsModel as BackupCopyIncludeObjectsModel,
)
from .backup_copy_job_advanced_settings_model import (
    BackupCopyJobAdvancedSettingsModel as BackupCopyJobAdvancedSettingsModel,
)
from .backup_copy_job_data_transfer_model import (
    BackupCopyJobDataTransferModel as BackupCopyJobDataTransferModel,
)
from .backup_copy_job_model import BackupCopyJobModel as BackupCopyJobModel
from .backup_copy_job_notification_settings_model import (
    BackupCopyJobNotificationSettingsModel as BackupCopyJobNotificationSettingsModel,
)
from .backup_copy_job_objects_model import (
    BackupCopyJobObjectsModel as BackupCopyJobObjectsModel,
)
from .backup_copy_job_rpo_monitor_model import (
    BackupCopyJobRPOMonitorModel as BackupCopyJobRPOMonitorModel,
)
from .backup_copy_job_schedule_model import (
    BackupCopyJobScheduleModel as BackupCopyJobScheduleModel,
)
from .backup_copy_job_spec import BackupCopyJobSpec as BackupCopyJobSpec
from .backup_copy_job_storage_settings_model import (
    BackupCopyJobStorageSettingsModel as BackupCopyJobStorageSettingsModel,
)
from .backup_copy_job_target_model import (
    BackupCopyJobTargetModel as BackupCopyJobTargetModel,
)
from .backup_details_model import BackupDetailsModel as BackupDetailsModel
from .backup_details_spec import BackupDetailsSpec as BackupDetailsSpec
from .backup_file_model import BackupFileModel as BackupFileModel
from .backup_files_filters import BackupFilesFilters as BackupFilesFilters
from .backup_files_result import BackupFilesResult as BackupFilesResult
from .backup_fs_exclusions_model import (
    BackupFSExclusionsModel as BackupFSExclusionsModel,
)
from .backup_health_check_settings_models import (
    BackupHealthCheckSettingsModels as BackupHealthCheckSettingsModels,
)
from .backup_ids_spec import BackupIdsSpec as BackupIdsSpec
from .backup_indexing_settings_model import (
    BackupIndexingSettingsModel as BackupIndexingSettingsModel,
)
from .backup_item_versions_settings_model import (
    BackupItemVersionsSettingsModel as BackupItemVersionsSettingsModel,
)
from .backup_job_advanced_settings_hyper_v_model import (
    BackupJobAdvancedSettingsHyperVModel as BackupJobAdvancedSettingsHyperVModel,
)
from .backup_job_advanced_settings_model import (
    BackupJobAdvancedSettingsModel as BackupJobAdvancedSettingsModel,
)
from .backup_job_advanced_settings_v_sphere_model import (
    BackupJobAdvancedSettingsVSphereModel as BackupJobAdvancedSettingsVSphereModel,
)
from .backup_job_exclusions import BackupJobExclusions as BackupJobExclusions
from .backup_job_exclusions_spec import (
    BackupJobExclusionsSpec as BackupJobExclusionsSpec,
)
from .backup_job_exclusions_templates import (
    BackupJobExclusionsTemplates as BackupJobExclusionsTemplates,
)
from .backup_job_guest_processing_import_model import (
    BackupJobGuestProcessingImportModel as BackupJobGuestProcessingImportModel,
)
from .backup_job_guest_processing_model import (
    BackupJobGuestProcessingModel as BackupJobGuestProcessingModel,
)
from .backup_job_import_proxies_model import (
    BackupJobImportProxiesModel as BackupJobImportProxiesModel,
)
from .backup_job_model import BackupJobModel as BackupJobModel
from .backup_job_retention_policy_settings_model import (
    BackupJobRetentionPolicySettingsModel as BackupJobRetentionPolicySettingsModel,
)
from .backup_job_script_model import BackupJobScriptModel as BackupJobScriptModel
from .backup_job_spec import BackupJobSpec as BackupJobSpec
from .backup_job_storage_import_model import (
    BackupJobStorageImportModel as BackupJobStorageImportModel,
)
from .backup_job_storage_model import BackupJobStorageModel as BackupJobStorageModel
from .backup_job_virtual_machines_model import (
    BackupJobVirtualMachinesModel as BackupJobVirtualMachinesModel,
)
from .backup_job_virtual_machines_spec import (
    BackupJobVirtualMachinesSpec as BackupJobVirtualMachinesSpec,
)
from .backup_linux_script_model import BackupLinuxScriptModel as BackupLinuxScriptModel
from .backup_log_shipping_servers_import_model import (
    BackupLogShippingServersImportModel as BackupLogShippingServersImportModel,
)
from .backup_log_shipping_servers_model import (
    BackupLogShippingServersModel as BackupLogShippingServersModel,
)
from .backup_model import BackupModel as BackupModel
from .backup_object_indexing_model import (
    BackupObjectIndexingModel as BackupObjectIndexingModel,
)
from .backup_object_mark_as_clean_spec import (
    BackupObjectMarkAsCleanSpec as BackupObjectMarkAsCleanSpec,
)
from .backup_object_model import BackupObjectModel as BackupObjectModel
from .backup_object_pair import BackupObjectPair as BackupObjectPair
from .backup_objects_filters import BackupObjectsFilters as BackupObjectsFilters
from .backup_objects_result import BackupObjectsResult as BackupObjectsResult
from .backup_oracle_settings_import_model import (
    BackupOracleSettingsImportModel as BackupOracleSettingsImportModel,
)
from .backup_oracle_settings_model import (
    BackupOracleSettingsModel as BackupOracleSettingsModel,
)
from .backup_placement_settings_model import (
    BackupPlacementSettingsModel as BackupPlacementSettingsModel,
)
from .backup_policy_health_check_settings_models import (
    BackupPolicyHealthCheckSettingsModels as BackupPolicyHealthCheckSettingsModels,
)
from .backup_postgre_sql_settings_import_model import (
    BackupPostgreSQLSettingsImportModel as BackupPostgreSQLSettingsImportModel,
)
from .backup_postgre_sql_settings_model import (
    BackupPostgreSQLSettingsModel as BackupPostgreSQLSettingsModel,
)
from .backup_proxies_settings_model import (
    BackupProxiesSettingsModel as BackupProxiesSettingsModel,
)
from .backup_proxy_import_model import BackupProxyImportModel as BackupProxyImportModel
from .backup_repository_import_model import (
    BackupRepositoryImportModel as BackupRepositoryImportModel,
)
from .backup_rpo_monitor_model import BackupRPOMonitorModel as BackupRPOMonitorModel
from .backup_schedule_model import BackupScheduleModel as BackupScheduleModel
from .backup_schedule_model_daily import (
    BackupScheduleModelDaily as BackupScheduleModelDaily,
)
from .backup_script_settings_model import (
    BackupScriptSettingsModel as BackupScriptSettingsModel,
)
from .backup_source_object_model import (
    BackupSourceObjectModel as BackupSourceObjectModel,
)
from .backup_sql_settings_import_model import (
    BackupSQLSettingsImportModel as BackupSQLSettingsImportModel,
)
from .backup_sql_settings_model import BackupSQLSettingsModel as BackupSQLSettingsModel
from .backup_storage_setting_model import (
    BackupStorageSettingModel as BackupStorageSettingModel,
)
from .backup_storage_settings_encryption_model import (
    BackupStorageSettingsEncryptionModel as BackupStorageSettingsEncryptionModel,
)
from .backup_task_session_model import BackupTaskSessionModel as BackupTaskSessionModel
from .backup_window_day_hours_model import (
    BackupWindowDayHoursModel as BackupWindowDayHoursModel,
)
from .backup_window_setting_model import (
    BackupWindowSettingModel as BackupWindowSettingModel,
)
from .backup_windows_script_model import (
    BackupWindowsScriptModel as BackupWindowsScriptModel,
)
from .backups_backup_scope_item_model import (
    BackupsBackupScopeItemModel as BackupsBackupScopeItemModel,
)
from .backups_backup_scope_model import (
    BackupsBackupScopeModel as BackupsBackupScopeModel,
)
from .backups_filters import BackupsFilters as BackupsFilters
from .backups_result import BackupsResult as BackupsResult
from .best_practices_compliance_model import (
    BestPracticesComplianceModel as BestPracticesComplianceModel,
)
from .best_practices_compliance_result import (
    BestPracticesComplianceResult as BestPracticesComplianceResult,
)
from .best_practices_suppress_request import (
    BestPracticesSuppressRequest as BestPracticesSuppressRequest,
)
from .capacity_extent_model import CapacityExtentModel as CapacityExtentModel
from .capacity_license_object_model import (
    CapacityLicenseObjectModel as CapacityLicenseObjectModel,
)
from .capacity_license_summary_model import (
    CapacityLicenseSummaryModel as CapacityLicenseSummaryModel,
)
from .capacity_license_workload_model import (
    CapacityLicenseWorkloadModel as CapacityLicenseWorkloadModel,
)
from .capacity_license_workload_result import (
    CapacityLicenseWorkloadResult as CapacityLicenseWorkloadResult,
)
from .capacity_tier_model import CapacityTierModel as CapacityTierModel
from .capacity_tier_override_policy_model import (
    CapacityTierOverridePolicyModel as CapacityTierOverridePolicyModel,
)
from .certificate_model import CertificateModel as CertificateModel
from .certificate_upload_spec import CertificateUploadSpec as CertificateUploadSpec
from .cloud_browser_model import CloudBrowserModel as CloudBrowserModel
from .cloud_browser_new_folder_spec import (
    CloudBrowserNewFolderSpec as CloudBrowserNewFolderSpec,
)
from .cloud_browser_request_options import (
    CloudBrowserRequestOptions as CloudBrowserRequestOptions,
)
from .cloud_browser_spec import CloudBrowserSpec as CloudBrowserSpec
from .cloud_browser_virtual_machines_model import (
    CloudBrowserVirtualMachinesModel as CloudBrowserVirtualMachinesModel,
)
from .cloud_browser_virtual_machines_spec import (
    CloudBrowserVirtualMachinesSpec as CloudBrowserVirtualMachinesSpec,
)
from .cloud_credentials_export_spec import (
    CloudCredentialsExportSpec as CloudCredentialsExportSpec,
)
from .cloud_credentials_filters import (
    CloudCredentialsFilters as CloudCredentialsFilters,
)
from .cloud_credentials_import_model import (
    CloudCredentialsImportModel as CloudCredentialsImportModel,
)
from .cloud_credentials_import_spec_collection import (
    CloudCredentialsImportSpecCollection as CloudCredentialsImportSpecCollection,
)
from .cloud_credentials_model import CloudCredentialsModel as CloudCredentialsModel
from .cloud_credentials_password_spec import (
    CloudCredentialsPasswordSpec as CloudCredentialsPasswordSpec,
)
from .cloud_credentials_result import CloudCredentialsResult as CloudCredentialsResult
from .cloud_credentials_spec import CloudCredentialsSpec as CloudCredentialsSpec
from .cloud_device_code_model import CloudDeviceCodeModel as CloudDeviceCodeModel
from .cloud_device_code_spec import CloudDeviceCodeSpec as CloudDeviceCodeSpec
from .cloud_director_backup_job_model import (
    CloudDirectorBackupJobModel as CloudDirectorBackupJobModel,
)
from .cloud_director_backup_job_spec import (
    CloudDirectorBackupJobSpec as CloudDirectorBackupJobSpec,
)
from .cloud_director_backup_object_model import (
    CloudDirectorBackupObjectModel as CloudDirectorBackupObjectModel,
)
from .cloud_director_flr_restore_target_host_model import (
    CloudDirectorFlrRestoreTargetHostModel as CloudDirectorFlrRestoreTargetHostModel,
)
from .cloud_director_host_discovery_model import (
    CloudDirectorHostDiscoveryModel as CloudDirectorHostDiscoveryModel,
)
from .cloud_director_host_discovery_result import (
    CloudDirectorHostDiscoveryResult as CloudDirectorHostDiscoveryResult,
)
from .cloud_director_host_discovery_spec import (
    CloudDirectorHostDiscoverySpec as CloudDirectorHostDiscoverySpec,
)
from .cloud_director_host_import_spec import (
    CloudDirectorHostImportSpec as CloudDirectorHostImportSpec,
)
from .cloud_director_host_model import CloudDirectorHostModel as CloudDirectorHostModel
from .cloud_director_host_spec import CloudDirectorHostSpec as CloudDirectorHostSpec
from .cloud_director_object_model import (
    CloudDirectorObjectModel as CloudDirectorObjectModel,
)
from .cloud_director_object_restore_point_disk_model import (
    CloudDirectorObjectRestorePointDiskModel as CloudDirectorObjectRestorePointDiskModel,
)
from .cloud_director_restore_target_datastore_spec import (
    CloudDirectorRestoreTargetDatastoreSpec as CloudDirectorRestoreTargetDatastoreSpec,
)
from .cloud_director_vi_host_import_spec import (
    CloudDirectorViHostImportSpec as CloudDirectorViHostImportSpec,
)
from .cloud_director_vi_host_model import (
    CloudDirectorViHostModel as CloudDirectorViHostModel,
)
from .cloud_director_vi_host_spec import (
    CloudDirectorViHostSpec as CloudDirectorViHostSpec,
)
from .cloud_helper_appliance_model import (
    CloudHelperApplianceModel as CloudHelperApplianceModel,
)
from .cloud_helper_appliance_result import (
    CloudHelperApplianceResult as CloudHelperApplianceResult,
)
from .cloud_helper_appliance_spec import (
    CloudHelperApplianceSpec as CloudHelperApplianceSpec,
)
from .cloud_machine_model import CloudMachineModel as CloudMachineModel
from .cloud_machines_protection_group_account_model import (
    CloudMachinesProtectionGroupAccountModel as CloudMachinesProtectionGroupAccountModel,
)
from .cloud_machines_protection_group_aws_account_model import (
    CloudMachinesProtectionGroupAWSAccountModel as CloudMachinesProtectionGroupAWSAccountModel,
)
from .cloud_machines_protection_group_azure_account_model import (
    CloudMachinesProtectionGroupAzureAccountModel as CloudMachinesProtectionGroupAzureAccountModel,
)
from .cloud_machines_protection_group_exclusions_model import (
    CloudMachinesProtectionGroupExclusionsModel as CloudMachinesProtectionGroupExclusionsModel,
)
from .cloud_machines_protection_group_model import (
    CloudMachinesProtectionGroupModel as CloudMachinesProtectionGroupModel,
)
from .cloud_machines_protection_group_objects_model import (
    CloudMachinesProtectionGroupObjectsModel as CloudMachinesProtectionGroupObjectsModel,
)
from .cloud_machines_protection_group_spec import (
    CloudMachinesProtectionGroupSpec as CloudMachinesProtectionGroupSpec,
)
from .cloud_native_application_model import (
    CloudNativeApplicationModel as CloudNativeApplicationModel,
)
from .cloud_region_model import CloudRegionModel as CloudRegionModel
from .cloud_tag_model import CloudTagModel as CloudTagModel
from .common_key_management_server_model import (
    CommonKeyManagementServerModel as CommonKeyManagementServerModel,
)
from .common_key_management_server_spec import (
    CommonKeyManagementServerSpec as CommonKeyManagementServerSpec,
)
from .common_meta_info import CommonMetaInfo as CommonMetaInfo
from .common_task_model import CommonTaskModel as CommonTaskModel
from .computer_recovery_token_filters import (
    ComputerRecoveryTokenFilters as ComputerRecoveryTokenFilters,
)
from .computer_recovery_token_model import (
    ComputerRecoveryTokenModel as ComputerRecoveryTokenModel,
)
from .computer_recovery_token_result import (
    ComputerRecoveryTokenResult as ComputerRecoveryTokenResult,
)
from .computer_recovery_token_spec import (
    ComputerRecoveryTokenSpec as ComputerRecoveryTokenSpec,
)
from .computers_backup_scope_model import (
    ComputersBackupScopeModel as ComputersBackupScopeModel,
)
from .config_backup_encryption_model import (
    ConfigBackupEncryptionModel as ConfigBackupEncryptionModel,
)
from .config_backup_last_successful_model import (
    ConfigBackupLastSuccessfulModel as ConfigBackupLastSuccessfulModel,
)
from .config_backup_model import ConfigBackupModel as ConfigBackupModel
from .config_backup_notifications_model import (
    ConfigBackupNotificationsModel as ConfigBackupNotificationsModel,
)
from .config_backup_schedule_model import (
    ConfigBackupScheduleModel as ConfigBackupScheduleModel,
)
from .config_backup_smtp_settings_model import (
    ConfigBackupSMTPSettingsModel as ConfigBackupSMTPSettingsModel,
)
from .connection_certificate_model import (
    ConnectionCertificateModel as ConnectionCertificateModel,
)
from .copy_backup_spec import CopyBackupSpec as CopyBackupSpec
from .copy_machines_backups_spec import (
    CopyMachinesBackupsSpec as CopyMachinesBackupsSpec,
)
from .create_deployment_kit_spec import (
    CreateDeploymentKitSpec as CreateDeploymentKitSpec,
)
from .credentials_export_spec import CredentialsExportSpec as CredentialsExportSpec
from .credentials_filters import CredentialsFilters as CredentialsFilters
from .credentials_import_model import CredentialsImportModel as CredentialsImportModel
from .credentials_import_spec import CredentialsImportSpec as CredentialsImportSpec
from .credentials_import_spec_collection import (
    CredentialsImportSpecCollection as CredentialsImportSpecCollection,
)
from .credentials_linux_settings_import_model import (
    CredentialsLinuxSettingsImportModel as CredentialsLinuxSettingsImportModel,
)
from .credentials_model import CredentialsModel as CredentialsModel
from .credentials_password_change_spec import (
    CredentialsPasswordChangeSpec as CredentialsPasswordChangeSpec,
)
from .credentials_result import CredentialsResult as CredentialsResult
from .credentials_spec import CredentialsSpec as CredentialsSpec
from .csv_file_custom_credentials_model import (
    CSVFileCustomCredentialsModel as CSVFileCustomCredentialsModel,
)
from .csv_file_options_protection_group_model import (
    CSVFileOptionsProtectionGroupModel as CSVFileOptionsProtectionGroupModel,
)
from .csv_file_protection_group_credential_model import (
    CSVFileProtectionGroupCredentialModel as CSVFileProtectionGroupCredentialModel,
)
from .csv_file_protection_group_model import (
    CSVFileProtectionGroupModel as CSVFileProtectionGroupModel,
)
from .csv_file_protection_group_spec import (
    CSVFileProtectionGroupSpec as CSVFileProtectionGroupSpec,
)
from .custom_platform_object_restore_point_disk_model import (
    CustomPlatformObjectRestorePointDiskModel as CustomPlatformObjectRestorePointDiskModel,
)
from .custom_role_model import CustomRoleModel as CustomRoleModel
from .custom_role_spec import CustomRoleSpec as CustomRoleSpec
from .datastores_latency_settings_model import (
    DatastoresLatencySettingsModel as DatastoresLatencySettingsModel,
)
from .datastores_latency_settings_spec import (
    DatastoresLatencySettingsSpec as DatastoresLatencySettingsSpec,
)
from .delete_repository_filters import (
    DeleteRepositoryFilters as DeleteRepositoryFilters,
)
from .dell_data_domain_repository_settings_model import (
    DellDataDomainRepositorySettingsModel as DellDataDomainRepositorySettingsModel,
)
from .dell_data_domain_storage_model import (
    DellDataDomainStorageModel as DellDataDomainStorageModel,
)
from .dell_data_domain_storage_settings_model import (
    DellDataDomainStorageSettingsModel as DellDataDomainStorageSettingsModel,
)
from .dell_data_domain_storage_spec import (
    DellDataDomainStorageSpec as DellDataDomainStorageSpec,
)
from .deployment_kit_task_model import DeploymentKitTaskModel as DeploymentKitTaskModel
from .discovered_ad_entity_model import (
    DiscoveredADEntityModel as DiscoveredADEntityModel,
)
from .discovered_cluster_entity_model import (
    DiscoveredClusterEntityModel as DiscoveredClusterEntityModel,
)
from .discovered_computer_entity_model import (
    DiscoveredComputerEntityModel as DiscoveredComputerEntityModel,
)
from .discovered_computer_plugin_model import (
    DiscoveredComputerPluginModel as DiscoveredComputerPluginModel,
)
from .discovered_entities_action_spec import (
    DiscoveredEntitiesActionSpec as DiscoveredEntitiesActionSpec,
)
from .discovered_entities_result import (
    DiscoveredEntitiesResult as DiscoveredEntitiesResult,
)
from .discovered_entity_filters import (
    DiscoveredEntityFilters as DiscoveredEntityFilters,
)
from .discovered_entity_model import DiscoveredEntityModel as DiscoveredEntityModel
from .disk_layout_auto_mapping_request import (
    DiskLayoutAutoMappingRequest as DiskLayoutAutoMappingRequest,
)
from .disk_layout_auto_mapping_result import (
    DiskLayoutAutoMappingResult as DiskLayoutAutoMappingResult,
)
from .disk_layout_operation_spec import (
    DiskLayoutOperationSpec as DiskLayoutOperationSpec,
)
from .disk_management_initialization_request import (
    DiskManagementInitializationRequest as DiskManagementInitializationRequest,
)
from .disk_management_initialization_response import (
    DiskManagementInitializationResponse as DiskManagementInitializationResponse,
)
from .disk_management_volume_unlock_request import (
    DiskManagementVolumeUnlockRequest as DiskManagementVolumeUnlockRequest,
)
from .disk_management_volume_unlock_response import (
    DiskManagementVolumeUnlockResponse as DiskManagementVolumeUnlockResponse,
)
from .disk_mapping_context import DiskMappingContext as DiskMappingContext
from .disk_model import DiskModel as DiskModel
from .disk_operation_spec import DiskOperationSpec as DiskOperationSpec
from .disk_partition_model import DiskPartitionModel as DiskPartitionModel
from .disk_partition_resize_options import (
    DiskPartitionResizeOptions as DiskPartitionResizeOptions,
)
from .disk_slots_result import DiskSlotsResult as DiskSlotsResult
from .e_account_permission_type import EAccountPermissionType as EAccountPermissionType
from .e_acl_object_kind import EAclObjectKind as EAclObjectKind
from .e_acl_rights import EAclRights as EAclRights
from .e_agent_backup_job_mode import EAgentBackupJobMode as EAgentBackupJobMode
from .e_agent_backup_policy_destination_type import (
    EAgentBackupPolicyDestinationType as EAgentBackupPolicyDestinationType,
)
from .e_agent_backup_timeout_type import (
    EAgentBackupTimeoutType as EAgentBackupTimeoutType,
)
from .e_agent_discovered_entity_status import (
    EAgentDiscoveredEntityStatus as EAgentDiscoveredEntityStatus,
)
from .e_agent_hierarchy_type import EAgentHierarchyType as EAgentHierarchyType
from .e_agent_inventory_object_type import (
    EAgentInventoryObjectType as EAgentInventoryObjectType,
)
from .e_agent_status import EAgentStatus as EAgentStatus
from .e_agent_throttling_target_type import (
    EAgentThrottlingTargetType as EAgentThrottlingTargetType,
)
from .e_agent_volumes_backup_mode import (
    EAgentVolumesBackupMode as EAgentVolumesBackupMode,
)
from .e_agents_recovery_appliance_operation_type import (
    EAgentsRecoveryApplianceOperationType as EAgentsRecoveryApplianceOperationType,
)
from .e_agents_recovery_appliances_order_column import (
    EAgentsRecoveryAppliancesOrderColumn as EAgentsRecoveryAppliancesOrderColumn,
)
from .e_agents_recovery_appliances_state_filter import (
    EAgentsRecoveryAppliancesStateFilter as EAgentsRecoveryAppliancesStateFilter,
)
from .e_allowed_backups_type import EAllowedBackupsType as EAllowedBackupsType
from .e_amazon_region_type import EAmazonRegionType as EAmazonRegionType
from .e_antivirus_scan_result import EAntivirusScanResult as EAntivirusScanResult
from .e_antivirus_scan_state import EAntivirusScanState as EAntivirusScanState
from .e_antivirus_scan_type import EAntivirusScanType as EAntivirusScanType
from .e_application_plugin_status import (
    EApplicationPluginStatus as EApplicationPluginStatus,
)
from .e_application_plugin_type import EApplicationPluginType as EApplicationPluginType
from .e_application_settings_vss import (
    EApplicationSettingsVSS as EApplicationSettingsVSS,
)
from .e_authentication_type import EAuthenticationType as EAuthenticationType
from .e_authorization_event_state import (
    EAuthorizationEventState as EAuthorizationEventState,
)
from .e_authorization_events_filters_order_column import (
    EAuthorizationEventsFiltersOrderColumn as EAuthorizationEventsFiltersOrderColumn,
)
from .e_azure_compute_credentials_creation_mode import (
    EAzureComputeCredentialsCreationMode as EAzureComputeCredentialsCreationMode,
)
from .e_azure_compute_credentials_deployment_type import (
    EAzureComputeCredentialsDeploymentType as EAzureComputeCredentialsDeploymentType,
)
from .e_azure_compute_network_security_group_mode import (
    EAzureComputeNetworkSecurityGroupMode as EAzureComputeNetworkSecurityGroupMode,
)
from .e_azure_compute_vm_disk_type import (
    EAzureComputeVMDiskType as EAzureComputeVMDiskType,
)
from .e_azure_instant_recovery_mount_state import (
    EAzureInstantRecoveryMountState as EAzureInstantRecoveryMountState,
)
from .e_azure_instant_vm_recovery_mounts_filters_order_column import (
    EAzureInstantVMRecoveryMountsFiltersOrderColumn as EAzureInstantVMRecoveryMountsFiltersOrderColumn,
)
from .e_azure_instant_vm_recovery_switchover_type import (
    EAzureInstantVMRecoverySwitchoverType as EAzureInstantVMRecoverySwitchoverType,
)
from .e_azure_region_type import EAzureRegionType as EAzureRegionType
from .e_backup_cache_selection_type import (
    EBackupCacheSelectionType as EBackupCacheSelectionType,
)
from .e_backup_cache_size_unit import EBackupCacheSizeUnit as EBackupCacheSizeUnit
from .e_backup_content_disk_publish_mode import (
    EBackupContentDiskPublishMode as EBackupContentDiskPublishMode,
)
from .e_backup_content_mount_state import (
    EBackupContentMountState as EBackupContentMountState,
)
from .e_backup_content_mounts_filters_order_column import (
    EBackupContentMountsFiltersOrderColumn as EBackupContentMountsFiltersOrderColumn,
)
from .e_backup_copy_job_mode import EBackupCopyJobMode as EBackupCopyJobMode
from .e_backup_copy_restore_points import (
    EBackupCopyRestorePoints as EBackupCopyRestorePoints,
)
from .e_backup_encryption_state import EBackupEncryptionState as EBackupEncryptionState
from .e_backup_exclusion_policy import EBackupExclusionPolicy as EBackupExclusionPolicy
from .e_backup_file_gfs_period import EBackupFileGFSPeriod as EBackupFileGFSPeriod
from .e_backup_files_filters_order_column import (
    EBackupFilesFiltersOrderColumn as EBackupFilesFiltersOrderColumn,
)
from .e_backup_io_control_level import EBackupIOControlLevel as EBackupIOControlLevel
from .e_backup_item_version_retention_type import (
    EBackupItemVersionRetentionType as EBackupItemVersionRetentionType,
)
from .e_backup_layout_mapping_type import (
    EBackupLayoutMappingType as EBackupLayoutMappingType,
)
from .e_backup_mode_type import EBackupModeType as EBackupModeType
from .e_backup_objects_filters_order_column import (
    EBackupObjectsFiltersOrderColumn as EBackupObjectsFiltersOrderColumn,
)
from .e_backup_oracle_logs_settings import (
    EBackupOracleLogsSettings as EBackupOracleLogsSettings,
)
from .e_backup_proxy_import_type import EBackupProxyImportType as EBackupProxyImportType
from .e_backup_proxy_transport_mode import (
    EBackupProxyTransportMode as EBackupProxyTransportMode,
)
from .e_backup_scope_item_type import EBackupScopeItemType as EBackupScopeItemType
from .e_backup_script_processing_mode import (
    EBackupScriptProcessingMode as EBackupScriptProcessingMode,
)
from .e_backups_filters_order_column import (
    EBackupsFiltersOrderColumn as EBackupsFiltersOrderColumn,
)
from .e_best_practice_status import EBestPracticeStatus as EBestPracticeStatus
from .e_capacity_license_object_type import (
    ECapacityLicenseObjectType as ECapacityLicenseObjectType,
)
from .e_certificate_file_format_type import (
    ECertificateFileFormatType as ECertificateFileFormatType,
)
from .e_cloud_browser_folder_type import (
    ECloudBrowserFolderType as ECloudBrowserFolderType,
)
from .e_cloud_credentials_filters_order_column import (
    ECloudCredentialsFiltersOrderColumn as ECloudCredentialsFiltersOrderColumn,
)
from .e_cloud_credentials_type import ECloudCredentialsType as ECloudCredentialsType
from .e_cloud_director_inventory_type import (
    ECloudDirectorInventoryType as ECloudDirectorInventoryType,
)
from .e_cloud_machines_object_type import (
    ECloudMachinesObjectType as ECloudMachinesObjectType,
)
from .e_cloud_machines_type import ECloudMachinesType as ECloudMachinesType
from .e_cloud_service_type import ECloudServiceType as ECloudServiceType
from .e_cold_storage_operation_type import (
    EColdStorageOperationType as EColdStorageOperationType,
)
from .e_cold_storage_retrieval_mode import (
    EColdStorageRetrievalMode as EColdStorageRetrievalMode,
)
from .e_cold_storage_retrieval_session_state import (
    EColdStorageRetrievalSessionState as EColdStorageRetrievalSessionState,
)
from .e_compression_level import ECompressionLevel as ECompressionLevel
from .e_computer_recovery_token_filters_order_column import (
    EComputerRecoveryTokenFiltersOrderColumn as EComputerRecoveryTokenFiltersOrderColumn,
)
from .e_config_backup_smtp_settings_type import (
    EConfigBackupSMTPSettingsType as EConfigBackupSMTPSettingsType,
)
from .e_consumption_limit_kind import EConsumptionLimitKind as EConsumptionLimitKind
from .e_copy_machines_backups_retention_period import (
    ECopyMachinesBackupsRetentionPeriod as ECopyMachinesBackupsRetentionPeriod,
)
from .e_creating_suspicious_activity_severity import (
    ECreatingSuspiciousActivitySeverity as ECreatingSuspiciousActivitySeverity,
)
from .e_credentials_filters_order_column import (
    ECredentialsFiltersOrderColumn as ECredentialsFiltersOrderColumn,
)
from .e_credentials_storage_type import (
    ECredentialsStorageType as ECredentialsStorageType,
)
from .e_credentials_type import ECredentialsType as ECredentialsType
from .e_daily_kinds import EDailyKinds as EDailyKinds
from .e_day_number_in_month import EDayNumberInMonth as EDayNumberInMonth
from .e_day_of_week import EDayOfWeek as EDayOfWeek
from .e_detection_engine import EDetectionEngine as EDetectionEngine
from .e_discovered_computer_state import (
    EDiscoveredComputerState as EDiscoveredComputerState,
)
from .e_discovered_entity_filters_order_column import (
    EDiscoveredEntityFiltersOrderColumn as EDiscoveredEntityFiltersOrderColumn,
)
from .e_discovered_entity_type import EDiscoveredEntityType as EDiscoveredEntityType
from .e_disk_creation_mode import EDiskCreationMode as EDiskCreationMode
from .e_disk_info_process_state import EDiskInfoProcessState as EDiskInfoProcessState
from .e_disk_info_type import EDiskInfoType as EDiskInfoType
from .e_disk_partition_operation_type import (
    EDiskPartitionOperationType as EDiskPartitionOperationType,
)
from .e_disk_partition_type import EDiskPartitionType as EDiskPartitionType
from .e_driver_status import EDriverStatus as EDriverStatus
from .e_email_notification_schedule import (
    EEmailNotificationSchedule as EEmailNotificationSchedule,
)
from .e_email_notification_type import EEmailNotificationType as EEmailNotificationType
from .e_email_settings_server_type import (
    EEmailSettingsServerType as EEmailSettingsServerType,
)
from .e_embedded_recovery_media_state import (
    EEmbeddedRecoveryMediaState as EEmbeddedRecoveryMediaState,
)
from .e_encryption_passwords_filters_order_column import (
    EEncryptionPasswordsFiltersOrderColumn as EEncryptionPasswordsFiltersOrderColumn,
)
from .e_encryption_type import EEncryptionType as EEncryptionType
from .e_entire_vm_restore_mode_type import (
    EEntireVMRestoreModeType as EEntireVMRestoreModeType,
)
from .e_entra_id_audit_log_retention_policy_type import (
    EEntraIDAuditLogRetentionPolicyType as EEntraIDAuditLogRetentionPolicyType,
)
from .e_entra_id_reference_restore_mode import (
    EEntraIdReferenceRestoreMode as EEntraIdReferenceRestoreMode,
)
from .e_entra_id_tenant_admin_unit_sorting_property import (
    EEntraIdTenantAdminUnitSortingProperty as EEntraIdTenantAdminUnitSortingProperty,
)
from .e_entra_id_tenant_admin_unit_visibility_type import (
    EEntraIdTenantAdminUnitVisibilityType as EEntraIdTenantAdminUnitVisibilityType,
)
from .e_entra_id_tenant_application_sorting_property import (
    EEntraIdTenantApplicationSortingProperty as EEntraIdTenantApplicationSortingProperty,
)
from .e_entra_id_tenant_application_type import (
    EEntraIdTenantApplicationType as EEntraIdTenantApplicationType,
)
from .e_entra_id_tenant_bitlocker_key_sorting_property import (
    EEntraIdTenantBitlockerKeySortingProperty as EEntraIdTenantBitlockerKeySortingProperty,
)
from .e_entra_id_tenant_conditional_access_policy_sorting_property import (
    EEntraIdTenantConditionalAccessPolicySortingProperty as EEntraIdTenantConditionalAccessPolicySortingProperty,
)
from .e_entra_id_tenant_conditional_access_policy_state import (
    EEntraIdTenantConditionalAccessPolicyState as EEntraIdTenantConditionalAccessPolicyState,
)
from .e_entra_id_tenant_creation_mode import (
    EEntraIDTenantCreationMode as EEntraIDTenantCreationMode,
)
from .e_entra_id_tenant_credentials_type import (
    EEntraIdTenantCredentialsType as EEntraIdTenantCredentialsType,
)
from .e_entra_id_tenant_device_configuration_sorting_property import (
    EEntraIdTenantDeviceConfigurationSortingProperty as EEntraIdTenantDeviceConfigurationSortingProperty,
)
from .e_entra_id_tenant_device_configuration_type import (
    EEntraIdTenantDeviceConfigurationType as EEntraIdTenantDeviceConfigurationType,
)
from .e_entra_id_tenant_device_sorting_property import (
    EEntraIdTenantDeviceSortingProperty as EEntraIdTenantDeviceSortingProperty,
)
from .e_entra_id_tenant_group_membership_type import (
    EEntraIdTenantGroupMembershipType as EEntraIdTenantGroupMembershipType,
)
from .e_entra_id_tenant_group_sorting_property import (
    EEntraIdTenantGroupSortingProperty as EEntraIdTenantGroupSortingProperty,
)
from .e_entra_id_tenant_group_type import (
    EEntraIdTenantGroupType as EEntraIdTenantGroupType,
)
from .e_entra_id_tenant_item_type import (
    EEntraIdTenantItemType as EEntraIdTenantItemType,
)
from .e_entra_id_tenant_org_contact_sorting_property import (
    EEntraIdTenantOrgContactSortingProperty as EEntraIdTenantOrgContactSortingProperty,
)
from .e_entra_id_tenant_resource import EEntraIdTenantResource as EEntraIdTenantResource
from .e_entra_id_tenant_restore_device_code_status import (
    EEntraIdTenantRestoreDeviceCodeStatus as EEntraIdTenantRestoreDeviceCodeStatus,
)
from .e_entra_id_tenant_restore_point_sorting_property import (
    EEntraIdTenantRestorePointSortingProperty as EEntraIdTenantRestorePointSortingProperty,
)
from .e_entra_id_tenant_restore_session_log_status import (
    EEntraIdTenantRestoreSessionLogStatus as EEntraIdTenantRestoreSessionLogStatus,
)
from .e_entra_id_tenant_restore_session_log_style import (
    EEntraIdTenantRestoreSessionLogStyle as EEntraIdTenantRestoreSessionLogStyle,
)
from .e_entra_id_tenant_restore_session_state import (
    EEntraIdTenantRestoreSessionState as EEntraIdTenantRestoreSessionState,
)
from .e_entra_id_tenant_role_sorting_property import (
    EEntraIdTenantRoleSortingProperty as EEntraIdTenantRoleSortingProperty,
)
from .e_entra_id_tenant_user_sorting_property import (
    EEntraIdTenantUserSortingProperty as EEntraIdTenantUserSortingProperty,
)
from .e_entra_id_tenants_filters_order_column import (
    EEntraIDTenantsFiltersOrderColumn as EEntraIDTenantsFiltersOrderColumn,
)
from .e_failback_mode_type import EFailbackModeType as EFailbackModeType
from .e_file_backup_copy_job_schedule_type import (
    EFileBackupCopyJobScheduleType as EFileBackupCopyJobScheduleType,
)
from .e_file_backup_mask_type import EFileBackupMaskType as EFileBackupMaskType
from .e_file_backup_retention_policy_type import (
    EFileBackupRetentionPolicyType as EFileBackupRetentionPolicyType,
)
from .e_file_server_host_type import EFileServerHostType as EFileServerHostType
from .e_filter_expression_type import EFilterExpressionType as EFilterExpressionType
from .e_flr_browse_mount_error_type import (
    EFlrBrowseMountErrorType as EFlrBrowseMountErrorType,
)
from .e_flr_browse_mount_filters_order_column import (
    EFlrBrowseMountFiltersOrderColumn as EFlrBrowseMountFiltersOrderColumn,
)
from .e_flr_browse_order_type import EFlrBrowseOrderType as EFlrBrowseOrderType
from .e_flr_item_restore_status import EFlrItemRestoreStatus as EFlrItemRestoreStatus
from .e_flr_item_state_type import EFlrItemStateType as EFlrItemStateType
from .e_flr_item_type import EFlrItemType as EFlrItemType
from .e_flr_mount_mode_server_type import (
    EFlrMountModeServerType as EFlrMountModeServerType,
)
from .e_flr_mount_mode_type import EFlrMountModeType as EFlrMountModeType
from .e_flr_platform_type import EFlrPlatformType as EFlrPlatformType
from .e_flr_restore_mode_type import EFlrRestoreModeType as EFlrRestoreModeType
from .e_flr_restore_type import EFlrRestoreType as EFlrRestoreType
from .e_flr_search_for_result_order_type import (
    EFlrSearchForResultOrderType as EFlrSearchForResultOrderType,
)
from .e_flr_type import EFlrType as EFlrType
from .e_global_vm_exclusions_filters_order_column import (
    EGlobalVMExclusionsFiltersOrderColumn as EGlobalVMExclusionsFiltersOrderColumn,
)
from .e_google_cloud_service_credentials_creation_mode import (
    EGoogleCloudServiceCredentialsCreationMode as EGoogleCloudServiceCredentialsCreationMode,
)
from .e_group_expression_operation_type import (
    EGroupExpressionOperationType as EGroupExpressionOperationType,
)
from .e_guest_fs_indexing_mode import EGuestFSIndexingMode as EGuestFSIndexingMode
from .e_guest_os_family import EGuestOSFamily as EGuestOSFamily
from .e_ha_certificate_file_format_type import (
    EHaCertificateFileFormatType as EHaCertificateFileFormatType,
)
from .e_ha_patroni_node_role import EHaPatroniNodeRole as EHaPatroniNodeRole
from .e_ha_patroni_node_state import EHaPatroniNodeState as EHaPatroniNodeState
from .e_helper_appliance_template_status import (
    EHelperApplianceTemplateStatus as EHelperApplianceTemplateStatus,
)
from .e_helper_appliance_templates_filters_order_column import (
    EHelperApplianceTemplatesFiltersOrderColumn as EHelperApplianceTemplatesFiltersOrderColumn,
)
from .e_hierarchy_type import EHierarchyType as EHierarchyType
from .e_host_component_type import EHostComponentType as EHostComponentType
from .e_host_trust_mode import EHostTrustMode as EHostTrustMode
from .e_host_updates_state import EHostUpdatesState as EHostUpdatesState
from .e_hyper_v_disks_type_to_process import (
    EHyperVDisksTypeToProcess as EHyperVDisksTypeToProcess,
)
from .e_hyper_v_inventory_type import EHyperVInventoryType as EHyperVInventoryType
from .e_hyper_v_proxy_type import EHyperVProxyType as EHyperVProxyType
from .e_immediate_schedule_model import (
    EImmediateScheduleModel as EImmediateScheduleModel,
)
from .e_indicator_of_compromise_monitoring_status import (
    EIndicatorOfCompromiseMonitoringStatus as EIndicatorOfCompromiseMonitoringStatus,
)
from .e_individual_computer_connection_type import (
    EIndividualComputerConnectionType as EIndividualComputerConnectionType,
)
from .e_installed_license_cloud_connect_mode import (
    EInstalledLicenseCloudConnectMode as EInstalledLicenseCloudConnectMode,
)
from .e_installed_license_edition import (
    EInstalledLicenseEdition as EInstalledLicenseEdition,
)
from .e_installed_license_status import (
    EInstalledLicenseStatus as EInstalledLicenseStatus,
)
from .e_installed_license_type import EInstalledLicenseType as EInstalledLicenseType
from .e_instance_license_workload_role import (
    EInstanceLicenseWorkloadRole as EInstanceLicenseWorkloadRole,
)
from .e_instance_workloads_filters_order_column import (
    EInstanceWorkloadsFiltersOrderColumn as EInstanceWorkloadsFiltersOrderColumn,
)
from .e_instant_hv_vm_recovery_mounts_filters_order_column import (
    EInstantHvVMRecoveryMountsFiltersOrderColumn as EInstantHvVMRecoveryMountsFiltersOrderColumn,
)
from .e_instant_recovery_mount_state import (
    EInstantRecoveryMountState as EInstantRecoveryMountState,
)
from .e_instant_unstructured_data_recovery_mounts_filters_order_column import (
    EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn as EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn,
)
from .e_instant_vi_vm_recovery_bios_uuid_policy_type import (
    EInstantViVmRecoveryBiosUuidPolicyType as EInstantViVmRecoveryBiosUuidPolicyType,
)
from .e_instant_vi_vm_recovery_mounts_filters_order_column import (
    EInstantViVMRecoveryMountsFiltersOrderColumn as EInstantViVMRecoveryMountsFiltersOrderColumn,
)
from .e_instant_vm_recovery_mode_type import (
    EInstantVMRecoveryModeType as EInstantVMRecoveryModeType,
)
from .e_inventory_permission_scope import (
    EInventoryPermissionScope as EInventoryPermissionScope,
)
from .e_inventory_platform_type import EInventoryPlatformType as EInventoryPlatformType
from .e_inventory_scope_workload_type import (
    EInventoryScopeWorkloadType as EInventoryScopeWorkloadType,
)
from .e_job_agent_type import EJobAgentType as EJobAgentType
from .e_job_data_transfer_model import EJobDataTransferModel as EJobDataTransferModel
from .e_job_filters_order_column import EJobFiltersOrderColumn as EJobFiltersOrderColumn
from .e_job_states_filters_order_column import (
    EJobStatesFiltersOrderColumn as EJobStatesFiltersOrderColumn,
)
from .e_job_status import EJobStatus as EJobStatus
from .e_job_type import EJobType as EJobType
from .e_job_workload import EJobWorkload as EJobWorkload
from .e_key_management_server_type import (
    EKeyManagementServerType as EKeyManagementServerType,
)
from .e_license_package_type import ELicensePackageType as ELicensePackageType
from .e_license_platform_type import ELicensePlatformType as ELicensePlatformType
from .e_license_report_format import ELicenseReportFormat as ELicenseReportFormat
from .e_license_section_type import ELicenseSectionType as ELicenseSectionType
from .e_linux_package_filters_order_column import (
    ELinuxPackageFiltersOrderColumn as ELinuxPackageFiltersOrderColumn,
)
from .e_linux_volume_type import ELinuxVolumeType as ELinuxVolumeType
from .e_login_grant_type import ELoginGrantType as ELoginGrantType
from .e_malware_backup_scan_mode import EMalwareBackupScanMode as EMalwareBackupScanMode
from .e_malware_backup_scan_spec_type import (
    EMalwareBackupScanSpecType as EMalwareBackupScanSpecType,
)
from .e_malware_detection_exclusion_spec_type import (
    EMalwareDetectionExclusionSpecType as EMalwareDetectionExclusionSpecType,
)
from .e_malware_detection_objects_filters_order_column import (
    EMalwareDetectionObjectsFiltersOrderColumn as EMalwareDetectionObjectsFiltersOrderColumn,
)
from .e_malware_object_exclusions_filters_order_column import (
    EMalwareObjectExclusionsFiltersOrderColumn as EMalwareObjectExclusionsFiltersOrderColumn,
)
from .e_malware_scanning_sensitivity import (
    EMalwareScanningSensitivity as EMalwareScanningSensitivity,
)
from .e_managed_server_state import EManagedServerState as EManagedServerState
from .e_managed_server_type import EManagedServerType as EManagedServerType
from .e_managed_servers_filters_order_column import (
    EManagedServersFiltersOrderColumn as EManagedServersFiltersOrderColumn,
)
from .e_managed_servers_status import EManagedServersStatus as EManagedServersStatus
from .e_month import EMonth as EMonth
from .e_mount_server_settings_type import (
    EMountServerSettingsType as EMountServerSettingsType,
)
from .e_mount_server_type import EMountServerType as EMountServerType
from .e_mount_servers_filters_order_column import (
    EMountServersFiltersOrderColumn as EMountServersFiltersOrderColumn,
)
from .e_move_copy_session_action import EMoveCopySessionAction as EMoveCopySessionAction
from .e_network_rule_type import ENetworkRuleType as ENetworkRuleType
from .e_node_exporter_auth_type import ENodeExporterAuthType as ENodeExporterAuthType
from .e_nutanix_inventory_type import ENutanixInventoryType as ENutanixInventoryType
from .e_object_restore_point_operation import (
    EObjectRestorePointOperation as EObjectRestorePointOperation,
)
from .e_object_restore_points_filters_order_column import (
    EObjectRestorePointsFiltersOrderColumn as EObjectRestorePointsFiltersOrderColumn,
)
from .e_object_storage_backup_mask_type import (
    EObjectStorageBackupMaskType as EObjectStorageBackupMaskType,
)
from .e_operating_system import EOperatingSystem as EOperatingSystem
from .e_operating_system_platform import (
    EOperatingSystemPlatform as EOperatingSystemPlatform,
)
from .e_optional_component_type import EOptionalComponentType as EOptionalComponentType
from .e_partition_style import EPartitionStyle as EPartitionStyle
from .e_periodically_kinds import EPeriodicallyKinds as EPeriodicallyKinds
from .e_periodically_kinds_backup_copy import (
    EPeriodicallyKindsBackupCopy as EPeriodicallyKindsBackupCopy,
)
from .e_placement_policy_type import EPlacementPolicyType as EPlacementPolicyType
from .e_platform_type import EPlatformType as EPlatformType
from .e_post_backup_action import EPostBackupAction as EPostBackupAction
from .e_postgre_sql_user_connection_type import (
    EPostgreSQLUserConnectionType as EPostgreSQLUserConnectionType,
)
from .e_power_off_action import EPowerOffAction as EPowerOffAction
from .e_power_state import EPowerState as EPowerState
from .e_predicate_expression_operation_type import (
    EPredicateExpressionOperationType as EPredicateExpressionOperationType,
)
from .e_protected_computer_filters_order_column import (
    EProtectedComputerFiltersOrderColumn as EProtectedComputerFiltersOrderColumn,
)
from .e_protected_computer_type import EProtectedComputerType as EProtectedComputerType
from .e_protection_group_cloud_account_type import (
    EProtectionGroupCloudAccountType as EProtectionGroupCloudAccountType,
)
from .e_protection_group_filters_order_column import (
    EProtectionGroupFiltersOrderColumn as EProtectionGroupFiltersOrderColumn,
)
from .e_protection_group_type import EProtectionGroupType as EProtectionGroupType
from .e_proxies_filters_order_column import (
    EProxiesFiltersOrderColumn as EProxiesFiltersOrderColumn,
)
from .e_proxmox_inventory_type import EProxmoxInventoryType as EProxmoxInventoryType
from .e_proxy_type import EProxyType as EProxyType
from .e_publish_backup_content_mode_type import (
    EPublishBackupContentModeType as EPublishBackupContentModeType,
)
from .e_recovery_media_format import ERecoveryMediaFormat as ERecoveryMediaFormat
from .e_replica_failback_type import EReplicaFailbackType as EReplicaFailbackType
from .e_replica_restore_points_filters_order_column import (
    EReplicaRestorePointsFiltersOrderColumn as EReplicaRestorePointsFiltersOrderColumn,
)
from .e_replica_state import EReplicaState as EReplicaState
from .e_replica_type import EReplicaType as EReplicaType
from .e_replicas_filters_order_column import (
    EReplicasFiltersOrderColumn as EReplicasFiltersOrderColumn,
)
from .e_repository_access_type import ERepositoryAccessType as ERepositoryAccessType
from .e_repository_connection_type import (
    ERepositoryConnectionType as ERepositoryConnectionType,
)
from .e_repository_extent_status_type import (
    ERepositoryExtentStatusType as ERepositoryExtentStatusType,
)
from .e_repository_filters_order_column import (
    ERepositoryFiltersOrderColumn as ERepositoryFiltersOrderColumn,
)
from .e_repository_immutability_mode import (
    ERepositoryImmutabilityMode as ERepositoryImmutabilityMode,
)
from .e_repository_states_filters_order_column import (
    ERepositoryStatesFiltersOrderColumn as ERepositoryStatesFiltersOrderColumn,
)
from .e_repository_type import ERepositoryType as ERepositoryType
from .e_restore_options_filters_order_column import (
    ERestoreOptionsFiltersOrderColumn as ERestoreOptionsFiltersOrderColumn,
)
from .e_restore_point_type import ERestorePointType as ERestorePointType
from .e_retain_log_backups_type import ERetainLogBackupsType as ERetainLogBackupsType
from .e_retention_policy_type import ERetentionPolicyType as ERetentionPolicyType
from .e_roles_filters_order_column import (
    ERolesFiltersOrderColumn as ERolesFiltersOrderColumn,
)
from .e_rotated_drive_cleanup_mode import (
    ERotatedDriveCleanupMode as ERotatedDriveCleanupMode,
)
from .e_scale_out_repository_extent_type import (
    EScaleOutRepositoryExtentType as EScaleOutRepositoryExtentType,
)
from .e_scale_out_repository_filters_order_column import (
    EScaleOutRepositoryFiltersOrderColumn as EScaleOutRepositoryFiltersOrderColumn,
)
from .e_script_periodicity_type import EScriptPeriodicityType as EScriptPeriodicityType
from .e_sennight_of_month import ESennightOfMonth as ESennightOfMonth
from .e_services_filters_order_column import (
    EServicesFiltersOrderColumn as EServicesFiltersOrderColumn,
)
from .e_session_algorithm import ESessionAlgorithm as ESessionAlgorithm
from .e_session_bottleneck_type import ESessionBottleneckType as ESessionBottleneckType
from .e_session_result import ESessionResult as ESessionResult
from .e_session_state import ESessionState as ESessionState
from .e_session_type import ESessionType as ESessionType
from .e_sessions_filters_order_column import (
    ESessionsFiltersOrderColumn as ESessionsFiltersOrderColumn,
)
from .e_shared_folder_type import ESharedFolderType as ESharedFolderType
from .e_size_unit import ESizeUnit as ESizeUnit
from .e_socket_license_object_type import (
    ESocketLicenseObjectType as ESocketLicenseObjectType,
)
from .e_socket_workloads_filters_order_column import (
    ESocketWorkloadsFiltersOrderColumn as ESocketWorkloadsFiltersOrderColumn,
)
from .e_sort_expression_direction_type import (
    ESortExpressionDirectionType as ESortExpressionDirectionType,
)
from .e_speed_unit import ESpeedUnit as ESpeedUnit
from .e_storage_optimization import EStorageOptimization as EStorageOptimization
from .e_suspicious_activity_events_filters_order_column import (
    ESuspiciousActivityEventsFiltersOrderColumn as ESuspiciousActivityEventsFiltersOrderColumn,
)
from .e_suspicious_activity_severity import (
    ESuspiciousActivitySeverity as ESuspiciousActivitySeverity,
)
from .e_suspicious_activity_source_type import (
    ESuspiciousActivitySourceType as ESuspiciousActivitySourceType,
)
from .e_suspicious_activity_state import (
    ESuspiciousActivityState as ESuspiciousActivityState,
)
from .e_suspicious_activity_type import (
    ESuspiciousActivityType as ESuspiciousActivityType,
)
from .e_syslog_event_severity import ESyslogEventSeverity as ESyslogEventSeverity
from .e_syslog_server_protocol import ESyslogServerProtocol as ESyslogServerProtocol
from .e_task_filters_order_column import (
    ETaskFiltersOrderColumn as ETaskFiltersOrderColumn,
)
from .e_task_log_record_status import ETaskLogRecordStatus as ETaskLogRecordStatus
from .e_task_result import ETaskResult as ETaskResult
from .e_task_session_algorithm import ETaskSessionAlgorithm as ETaskSessionAlgorithm
from .e_task_session_type import ETaskSessionType as ETaskSessionType
from .e_task_sessions_filters_order_column import (
    ETaskSessionsFiltersOrderColumn as ETaskSessionsFiltersOrderColumn,
)
from .e_task_state import ETaskState as ETaskState
from .e_task_type import ETaskType as ETaskType
from .e_transaction_logs_settings import (
    ETransactionLogsSettings as ETransactionLogsSettings,
)
from .e_unix_package_filters_order_column import (
    EUnixPackageFiltersOrderColumn as EUnixPackageFiltersOrderColumn,
)
from .e_unstructured_backup_job_object_type import (
    EUnstructuredBackupJobObjectType as EUnstructuredBackupJobObjectType,
)
from .e_unstructured_data_archival_type import (
    EUnstructuredDataArchivalType as EUnstructuredDataArchivalType,
)
from .e_unstructured_data_archive_retention_policy_type import (
    EUnstructuredDataArchiveRetentionPolicyType as EUnstructuredDataArchiveRetentionPolicyType,
)
from .e_unstructured_data_flr_browse_mount_filters_order_column import (
    EUnstructuredDataFlrBrowseMountFiltersOrderColumn as EUnstructuredDataFlrBrowseMountFiltersOrderColumn,
)
from .e_unstructured_data_flr_browse_restore_points_sorting_property import (
    EUnstructuredDataFlrBrowseRestorePointsSortingProperty as EUnstructuredDataFlrBrowseRestorePointsSortingProperty,
)
from .e_unstructured_data_flr_restore_mode import (
    EUnstructuredDataFLRRestoreMode as EUnstructuredDataFLRRestoreMode,
)
from .e_unstructured_data_flr_restore_type import (
    EUnstructuredDataFLRRestoreType as EUnstructuredDataFLRRestoreType,
)
from .e_unstructured_data_instant_recovery_mount_state import (
    EUnstructuredDataInstantRecoveryMountState as EUnstructuredDataInstantRecoveryMountState,
)
from .e_unstructured_data_instant_recovery_switchover_type import (
    EUnstructuredDataInstantRecoverySwitchoverType as EUnstructuredDataInstantRecoverySwitchoverType,
)
from .e_unstructured_data_instant_restore_overwrite_mode import (
    EUnstructuredDataInstantRestoreOverwriteMode as EUnstructuredDataInstantRestoreOverwriteMode,
)
from .e_unstructured_data_inventory_browse_item_type import (
    EUnstructuredDataInventoryBrowseItemType as EUnstructuredDataInventoryBrowseItemType,
)
from .e_unstructured_data_inventory_browse_order_type import (
    EUnstructuredDataInventoryBrowseOrderType as EUnstructuredDataInventoryBrowseOrderType,
)
from .e_unstructured_data_inventory_browse_sessions_filters_order_column import (
    EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn as EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn,
)
from .e_unstructured_data_meta_migration_type import (
    EUnstructuredDataMetaMigrationType as EUnstructuredDataMetaMigrationType,
)
from .e_unstructured_data_restore_overwrite_mode import (
    EUnstructuredDataRestoreOverwriteMode as EUnstructuredDataRestoreOverwriteMode,
)
from .e_unstructured_data_retention_policy_type import (
    EUnstructuredDataRetentionPolicyType as EUnstructuredDataRetentionPolicyType,
)
from .e_unstructured_data_server_type import (
    EUnstructuredDataServerType as EUnstructuredDataServerType,
)
from .e_unstructured_data_servers_filters_order_column import (
    EUnstructuredDataServersFiltersOrderColumn as EUnstructuredDataServersFiltersOrderColumn,
)
from .e_user_filters_order_column import (
    EUserFiltersOrderColumn as EUserFiltersOrderColumn,
)
from .e_user_type import EUserType as EUserType
from .e_vi_host_type import EViHostType as EViHostType
from .e_vi_root_filters_order_column import (
    EViRootFiltersOrderColumn as EViRootFiltersOrderColumn,
)
from .e_virus_detection_action import EVirusDetectionAction as EVirusDetectionAction
from .e_vmware_disks_type_to_process import (
    EVmwareDisksTypeToProcess as EVmwareDisksTypeToProcess,
)
from .e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
    EVmwareFcdInstantRecoveryMountsFiltersOrderColumn as EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
)
from .e_vmware_inventory_type import EVmwareInventoryType as EVmwareInventoryType
from .e_volume_file_system_type import EVolumeFileSystemType as EVolumeFileSystemType
from .e_volume_restore_host_type import EVolumeRestoreHostType as EVolumeRestoreHostType
from .e_vsa_event_severity import EVsaEventSeverity as EVsaEventSeverity
from .e_windows_volume_type import EWindowsVolumeType as EWindowsVolumeType
from .eacl_handling_backup_mode import EACLHandlingBackupMode as EACLHandlingBackupMode
from .ead_domain_filters_order_column import (
    EADDomainFiltersOrderColumn as EADDomainFiltersOrderColumn,
)
from .ead_group_scope import EADGroupScope as EADGroupScope
from .ead_object_filters_order_column import (
    EADObjectFiltersOrderColumn as EADObjectFiltersOrderColumn,
)
from .ead_object_type import EADObjectType as EADObjectType
from .ec2_backup_object_model import EC2BackupObjectModel as EC2BackupObjectModel
from .edd_boost_encryption_type import EDDBoostEncryptionType as EDDBoostEncryptionType
from .ekms_certificate_type import EKMSCertificateType as EKMSCertificateType
from .ekms_filters_order_column import EKMSFiltersOrderColumn as EKMSFiltersOrderColumn
from .email_custom_notification_type import (
    EmailCustomNotificationType as EmailCustomNotificationType,
)
from .email_notification_settings_backup_copy_model import (
    EmailNotificationSettingsBackupCopyModel as EmailNotificationSettingsBackupCopyModel,
)
from .email_notification_settings_model import (
    EmailNotificationSettingsModel as EmailNotificationSettingsModel,
)
from .embedded_recovery_media_state_model import (
    EmbeddedRecoveryMediaStateModel as EmbeddedRecoveryMediaStateModel,
)
from .empty_success_response import EmptySuccessResponse as EmptySuccessResponse
from .encryption_password_change_spec import (
    EncryptionPasswordChangeSpec as EncryptionPasswordChangeSpec,
)
from .encryption_password_export_spec import (
    EncryptionPasswordExportSpec as EncryptionPasswordExportSpec,
)
from .encryption_password_import_spec import (
    EncryptionPasswordImportSpec as EncryptionPasswordImportSpec,
)
from .encryption_password_import_spec_collection import (
    EncryptionPasswordImportSpecCollection as EncryptionPasswordImportSpecCollection,
)
from .encryption_password_model import (
    EncryptionPasswordModel as EncryptionPasswordModel,
)
from .encryption_password_spec import EncryptionPasswordSpec as EncryptionPasswordSpec
from .encryption_password_verify_result import (
    EncryptionPasswordVerifyResult as EncryptionPasswordVerifyResult,
)
from .encryption_password_verify_spec import (
    EncryptionPasswordVerifySpec as EncryptionPasswordVerifySpec,
)
from .encryption_passwords_filters import (
    EncryptionPasswordsFilters as EncryptionPasswordsFilters,
)
from .encryption_passwords_result import (
    EncryptionPasswordsResult as EncryptionPasswordsResult,
)
from .enfs_share_server_processing_mode import (
    ENFSShareServerProcessingMode as ENFSShareServerProcessingMode,
)
from .entire_cloud_director_vm_customized_restore_spec import (
    EntireCloudDirectorVMCustomizedRestoreSpec as EntireCloudDirectorVMCustomizedRestoreSpec,
)
from .entire_cloud_director_vm_original_location_restore_spec import (
    EntireCloudDirectorVMOriginalLocationRestoreSpec as EntireCloudDirectorVMOriginalLocationRestoreSpec,
)
from .entire_cloud_director_vm_restore_location_model import (
    EntireCloudDirectorVMRestoreLocationModel as EntireCloudDirectorVMRestoreLocationModel,
)
from .entire_cloud_director_vm_restore_spec import (
    EntireCloudDirectorVMRestoreSpec as EntireCloudDirectorVMRestoreSpec,
)
from .entire_hv_vm_customized_restore_spec import (
    EntireHvVMCustomizedRestoreSpec as EntireHvVMCustomizedRestoreSpec,
)
from .entire_hv_vm_original_location_restore_spec import (
    EntireHvVMOriginalLocationRestoreSpec as EntireHvVMOriginalLocationRestoreSpec,
)
from .entire_hv_vm_restore_spec import EntireHvVMRestoreSpec as EntireHvVMRestoreSpec
from .entire_vi_vm_customized_restore_spec import (
    EntireViVMCustomizedRestoreSpec as EntireViVMCustomizedRestoreSpec,
)
from .entire_vi_vm_original_location_restore_spec import (
    EntireViVMOriginalLocationRestoreSpec as EntireViVMOriginalLocationRestoreSpec,
)
from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec as EntireViVMRestoreSpec
from .entra_id_audit_log_backup_job_advanced_settings_model import (
    EntraIDAuditLogBackupJobAdvancedSettingsModel as EntraIDAuditLogBackupJobAdvancedSettingsModel,
)
from .entra_id_audit_log_backup_job_model import (
    EntraIDAuditLogBackupJobModel as EntraIDAuditLogBackupJobModel,
)
from .entra_id_audit_log_backup_job_spec import (
    EntraIDAuditLogBackupJobSpec as EntraIDAuditLogBackupJobSpec,
)
from .entra_id_audit_log_backup_job_storage_model import (
    EntraIDAuditLogBackupJobStorageModel as EntraIDAuditLogBackupJobStorageModel,
)
from .entra_id_audit_log_backup_job_tenant_model import (
    EntraIDAuditLogBackupJobTenantModel as EntraIDAuditLogBackupJobTenantModel,
)
from .entra_id_audit_log_notification_settings_model import (
    EntraIDAuditLogNotificationSettingsModel as EntraIDAuditLogNotificationSettingsModel,
)
from .entra_id_audit_log_retention_policy_settings_model import (
    EntraIDAuditLogRetentionPolicySettingsModel as EntraIDAuditLogRetentionPolicySettingsModel,
)
from .entra_id_backup_object_model import (
    EntraIDBackupObjectModel as EntraIDBackupObjectModel,
)
from .entra_id_backup_storage_settings_model import (
    EntraIDBackupStorageSettingsModel as EntraIDBackupStorageSettingsModel,
)
from .entra_id_item_include_restore_spec import (
    EntraIDItemIncludeRestoreSpec as EntraIDItemIncludeRestoreSpec,
)
from .entra_id_tenant_admin_unit_browse_model import (
    EntraIdTenantAdminUnitBrowseModel as EntraIdTenantAdminUnitBrowseModel,
)
from .entra_id_tenant_admin_unit_browse_spec import (
    EntraIdTenantAdminUnitBrowseSpec as EntraIdTenantAdminUnitBrowseSpec,
)
from .entra_id_tenant_admin_unit_filter_browse_spec import (
    EntraIdTenantAdminUnitFilterBrowseSpec as EntraIdTenantAdminUnitFilterBrowseSpec,
)
from .entra_id_tenant_admin_unit_sorting_browse_spec import (
    EntraIdTenantAdminUnitSortingBrowseSpec as EntraIdTenantAdminUnitSortingBrowseSpec,
)
from .entra_id_tenant_application_browse_model import (
    EntraIdTenantApplicationBrowseModel as EntraIdTenantApplicationBrowseModel,
)
from .entra_id_tenant_application_browse_spec import (
    EntraIdTenantApplicationBrowseSpec as EntraIdTenantApplicationBrowseSpec,
)
from .entra_id_tenant_application_filter_browse_spec import (
    EntraIdTenantApplicationFilterBrowseSpec as EntraIdTenantApplicationFilterBrowseSpec,
)
from .entra_id_tenant_application_sorting_browse_spec import (
    EntraIdTenantApplicationSortingBrowseSpec as EntraIdTenantApplicationSortingBrowseSpec,
)
from .entra_id_tenant_authentication_model import (
    EntraIDTenantAuthenticationModel as EntraIDTenantAuthenticationModel,
)
from .entra_id_tenant_authentication_spec import (
    EntraIDTenantAuthenticationSpec as EntraIDTenantAuthenticationSpec,
)
from .entra_id_tenant_backup_copy_job_model import (
    EntraIDTenantBackupCopyJobModel as EntraIDTenantBackupCopyJobModel,
)
from .entra_id_tenant_backup_copy_job_spec import (
    EntraIDTenantBackupCopyJobSpec as EntraIDTenantBackupCopyJobSpec,
)
from .entra_id_tenant_backup_job_advanced_settings_model import (
    EntraIDTenantBackupJobAdvancedSettingsModel as EntraIDTenantBackupJobAdvancedSettingsModel,
)
from .entra_id_tenant_backup_job_model import (
    EntraIDTenantBackupJobModel as EntraIDTenantBackupJobModel,
)
from .entra_id_tenant_backup_job_spec import (
    EntraIDTenantBackupJobSpec as EntraIDTenantBackupJobSpec,
)
from .entra_id_tenant_backup_job_storage_model import (
    EntraIDTenantBackupJobStorageModel as EntraIDTenantBackupJobStorageModel,
)
from .entra_id_tenant_backup_scope_model import (
    EntraIdTenantBackupScopeModel as EntraIdTenantBackupScopeModel,
)
from .entra_id_tenant_bitlocker_key_browse_model import (
    EntraIdTenantBitlockerKeyBrowseModel as EntraIdTenantBitlockerKeyBrowseModel,
)
from .entra_id_tenant_bitlocker_key_browse_spec import (
    EntraIdTenantBitlockerKeyBrowseSpec as EntraIdTenantBitlockerKeyBrowseSpec,
)
from .entra_id_tenant_bitlocker_key_filter_browse_spec import (
    EntraIdTenantBitlockerKeyFilterBrowseSpec as EntraIdTenantBitlockerKeyFilterBrowseSpec,
)
from .entra_id_tenant_bitlocker_key_sorting_browse_spec import (
    EntraIdTenantBitlockerKeySortingBrowseSpec as EntraIdTenantBitlockerKeySortingBrowseSpec,
)
from .entra_id_tenant_browse_model import (
    EntraIdTenantBrowseModel as EntraIdTenantBrowseModel,
)
from .entra_id_tenant_browse_mount_model import (
    EntraIdTenantBrowseMountModel as EntraIdTenantBrowseMountModel,
)
from .entra_id_tenant_browse_mount_result import (
    EntraIdTenantBrowseMountResult as EntraIdTenantBrowseMountResult,
)
from .entra_id_tenant_browse_result import (
    EntraIdTenantBrowseResult as EntraIdTenantBrowseResult,
)
from .entra_id_tenant_browse_source_properties import (
    EntraIdTenantBrowseSourceProperties as EntraIdTenantBrowseSourceProperties,
)
from .entra_id_tenant_browse_spec import (
    EntraIdTenantBrowseSpec as EntraIdTenantBrowseSpec,
)
from .entra_id_tenant_check_production_items_model import (
    EntraIdTenantCheckProductionItemsModel as EntraIdTenantCheckProductionItemsModel,
)
from .entra_id_tenant_check_production_items_spec import (
    EntraIdTenantCheckProductionItemsSpec as EntraIdTenantCheckProductionItemsSpec,
)
from .entra_id_tenant_conditional_access_policy_browse_model import (
    EntraIdTenantConditionalAccessPolicyBrowseModel as EntraIdTenantConditionalAccessPolicyBrowseModel,
)
from .entra_id_tenant_conditional_access_policy_browse_spec import (
    EntraIdTenantConditionalAccessPolicyBrowseSpec as EntraIdTenantConditionalAccessPolicyBrowseSpec,
)
from .entra_id_tenant_conditional_access_policy_filter_browse_spec import (
    EntraIdTenantConditionalAccessPolicyFilterBrowseSpec as EntraIdTenantConditionalAccessPolicyFilterBrowseSpec,
)
from .entra_id_tenant_conditional_access_policy_sorting_browse_spec import (
    EntraIdTenantConditionalAccessPolicySortingBrowseSpec as EntraIdTenantConditionalAccessPolicySortingBrowseSpec,
)
from .entra_id_tenant_device_browse_model import (
    EntraIdTenantDeviceBrowseModel as EntraIdTenantDeviceBrowseModel,
)
from .entra_id_tenant_device_browse_spec import (
    EntraIdTenantDeviceBrowseSpec as EntraIdTenantDeviceBrowseSpec,
)
from .entra_id_tenant_device_configuration_browse_model import (
    EntraIdTenantDeviceConfigurationBrowseModel as EntraIdTenantDeviceConfigurationBrowseModel,
)
from .entra_id_tenant_device_configuration_browse_spec import (
    EntraIdTenantDeviceConfigurationBrowseSpec as EntraIdTenantDeviceConfigurationBrowseSpec,
)
from .entra_id_tenant_device_configuration_filter_browse_spec import (
    EntraIdTenantDeviceConfigurationFilterBrowseSpec as EntraIdTenantDeviceConfigurationFilterBrowseSpec,
)
from .entra_id_tenant_device_configuration_sorting_browse_spec import (
    EntraIdTenantDeviceConfigurationSortingBrowseSpec as EntraIdTenantDeviceConfigurationSortingBrowseSpec,
)
from .entra_id_tenant_device_filter_browse_spec import (
    EntraIdTenantDeviceFilterBrowseSpec as EntraIdTenantDeviceFilterBrowseSpec,
)
from .entra_id_tenant_device_sorting_browse_spec import (
    EntraIdTenantDeviceSortingBrowseSpec as EntraIdTenantDeviceSortingBrowseSpec,
)
from .entra_id_tenant_existing_account_spec import (
    EntraIDTenantExistingAccountSpec as EntraIDTenantExistingAccountSpec,
)
from .entra_id_tenant_export_to_json_download_request import (
    EntraIdTenantExportToJsonDownloadRequest as EntraIdTenantExportToJsonDownloadRequest,
)
from .entra_id_tenant_export_to_json_download_request_item import (
    EntraIdTenantExportToJsonDownloadRequestItem as EntraIdTenantExportToJsonDownloadRequestItem,
)
from .entra_id_tenant_generate_password_spec import (
    EntraIdTenantGeneratePasswordSpec as EntraIdTenantGeneratePasswordSpec,
)
from .entra_id_tenant_generated_passwords_model import (
    EntraIdTenantGeneratedPasswordsModel as EntraIdTenantGeneratedPasswordsModel,
)
from .entra_id_tenant_group_browse_model import (
    EntraIdTenantGroupBrowseModel as EntraIdTenantGroupBrowseModel,
)
from .entra_id_tenant_group_browse_spec import (
    EntraIdTenantGroupBrowseSpec as EntraIdTenantGroupBrowseSpec,
)
from .entra_id_tenant_group_filter_browse_spec import (
    EntraIdTenantGroupFilterBrowseSpec as EntraIdTenantGroupFilterBrowseSpec,
)
from .entra_id_tenant_group_sorting_browse_spec import (
    EntraIdTenantGroupSortingBrowseSpec as EntraIdTenantGroupSortingBrowseSpec,
)
from .entra_id_tenant_item_comparison_model import (
    EntraIdTenantItemComparisonModel as EntraIdTenantItemComparisonModel,
)
from .entra_id_tenant_item_comparison_property_model import (
    EntraIdTenantItemComparisonPropertyModel as EntraIdTenantItemComparisonPropertyModel,
)
from .entra_id_tenant_item_comparison_reference_model import (
    EntraIdTenantItemComparisonReferenceModel as EntraIdTenantItemComparisonReferenceModel,
)
from .entra_id_tenant_item_comparison_reference_value_model import (
    EntraIdTenantItemComparisonReferenceValueModel as EntraIdTenantItemComparisonReferenceValueModel,
)
from .entra_id_tenant_item_comparison_session_model import (
    EntraIdTenantItemComparisonSessionModel as EntraIdTenantItemComparisonSessionModel,
)
from .entra_id_tenant_item_comparison_session_model_status import (
    EntraIdTenantItemComparisonSessionModelStatus as EntraIdTenantItemComparisonSessionModelStatus,
)
from .entra_id_tenant_item_comparison_spec import (
    EntraIdTenantItemComparisonSpec as EntraIdTenantItemComparisonSpec,
)
from .entra_id_tenant_item_included_property_model import (
    EntraIdTenantItemIncludedPropertyModel as EntraIdTenantItemIncludedPropertyModel,
)
from .entra_id_tenant_item_recursive_comparison_model import (
    EntraIdTenantItemRecursiveComparisonModel as EntraIdTenantItemRecursiveComparisonModel,
)
from .entra_id_tenant_item_recursive_comparison_node import (
    EntraIdTenantItemRecursiveComparisonNode as EntraIdTenantItemRecursiveComparisonNode,
)
from .entra_id_tenant_item_recursive_comparison_session_model import (
    EntraIdTenantItemRecursiveComparisonSessionModel as EntraIdTenantItemRecursiveComparisonSessionModel,
)
from .entra_id_tenant_item_recursive_comparison_session_model_status import (
    EntraIdTenantItemRecursiveComparisonSessionModelStatus as EntraIdTenantItemRecursiveComparisonSessionModelStatus,
)
from .entra_id_tenant_item_recursive_comparison_spec import (
    EntraIdTenantItemRecursiveComparisonSpec as EntraIdTenantItemRecursiveComparisonSpec,
)
from .entra_id_tenant_item_restore_spec import (
    EntraIdTenantItemRestoreSpec as EntraIdTenantItemRestoreSpec,
)
from .entra_id_tenant_item_start_comparison_model import (
    EntraIdTenantItemStartComparisonModel as EntraIdTenantItemStartComparisonModel,
)
from .entra_id_tenant_item_start_recursive_comparison_model import (
    EntraIdTenantItemStartRecursiveComparisonModel as EntraIdTenantItemStartRecursiveComparisonModel,
)
from .entra_id_tenant_item_type_spec import (
    EntraIdTenantItemTypeSpec as EntraIdTenantItemTypeSpec,
)
from .entra_id_tenant_missing_item_model import (
    EntraIdTenantMissingItemModel as EntraIdTenantMissingItemModel,
)
from .entra_id_tenant_model import EntraIDTenantModel as EntraIDTenantModel
from .entra_id_tenant_new_account_spec import (
    EntraIDTenantNewAccountSpec as EntraIDTenantNewAccountSpec,
)
from .entra_id_tenant_notification_settings_model import (
    EntraIDTenantNotificationSettingsModel as EntraIDTenantNotificationSettingsModel,
)
from .entra_id_tenant_org_contact_browse_model import (
    EntraIdTenantOrgContactBrowseModel as EntraIdTenantOrgContactBrowseModel,
)
from .entra_id_tenant_org_contact_browse_spec import (
    EntraIdTenantOrgContactBrowseSpec as EntraIdTenantOrgContactBrowseSpec,
)
from .entra_id_tenant_org_contact_filter_browse_spec import (
    EntraIdTenantOrgContactFilterBrowseSpec as EntraIdTenantOrgContactFilterBrowseSpec,
)
from .entra_id_tenant_org_contact_sorting_browse_spec import (
    EntraIdTenantOrgContactSortingBrowseSpec as EntraIdTenantOrgContactSortingBrowseSpec,
)
from .entra_id_tenant_production_item_model import (
    EntraIdTenantProductionItemModel as EntraIdTenantProductionItemModel,
)
from .entra_id_tenant_production_item_spec import (
    EntraIdTenantProductionItemSpec as EntraIdTenantProductionItemSpec,
)
from .entra_id_tenant_protection_scope_result import (
    EntraIdTenantProtectionScopeResult as EntraIdTenantProtectionScopeResult,
)
from .entra_id_tenant_restore_application_certificate_item_spec import (
    EntraIdTenantRestoreApplicationCertificateItemSpec as EntraIdTenantRestoreApplicationCertificateItemSpec,
)
from .entra_id_tenant_restore_application_certificates_spec import (
    EntraIdTenantRestoreApplicationCertificatesSpec as EntraIdTenantRestoreApplicationCertificatesSpec,
)
from .entra_id_tenant_restore_authorize_model import (
    EntraIdTenantRestoreAuthorizeModel as EntraIdTenantRestoreAuthorizeModel,
)
from .entra_id_tenant_restore_authorize_spec import (
    EntraIdTenantRestoreAuthorizeSpec as EntraIdTenantRestoreAuthorizeSpec,
)
from .entra_id_tenant_restore_device_code_model import (
    EntraIdTenantRestoreDeviceCodeModel as EntraIdTenantRestoreDeviceCodeModel,
)
from .entra_id_tenant_restore_device_code_spec import (
    EntraIdTenantRestoreDeviceCodeSpec as EntraIdTenantRestoreDeviceCodeSpec,
)
from .entra_id_tenant_restore_device_code_state_model import (
    EntraIdTenantRestoreDeviceCodeStateModel as EntraIdTenantRestoreDeviceCodeStateModel,
)
from .entra_id_tenant_restore_device_code_state_spec import (
    EntraIdTenantRestoreDeviceCodeStateSpec as EntraIdTenantRestoreDeviceCodeStateSpec,
)
from .entra_id_tenant_restore_item_attributes_spec import (
    EntraIdTenantRestoreItemAttributesSpec as EntraIdTenantRestoreItemAttributesSpec,
)
from .entra_id_tenant_restore_point_model import (
    EntraIdTenantRestorePointModel as EntraIdTenantRestorePointModel,
)
from .entra_id_tenant_restore_point_sorting_spec import (
    EntraIdTenantRestorePointSortingSpec as EntraIdTenantRestorePointSortingSpec,
)
from .entra_id_tenant_restore_point_spec import (
    EntraIdTenantRestorePointSpec as EntraIdTenantRestorePointSpec,
)
from .entra_id_tenant_restore_points_result import (
    EntraIdTenantRestorePointsResult as EntraIdTenantRestorePointsResult,
)
from .entra_id_tenant_restore_session_log_model import (
    EntraIdTenantRestoreSessionLogModel as EntraIdTenantRestoreSessionLogModel,
)
from .entra_id_tenant_restore_session_logs_result import (
    EntraIdTenantRestoreSessionLogsResult as EntraIdTenantRestoreSessionLogsResult,
)
from .entra_id_tenant_restore_session_model import (
    EntraIdTenantRestoreSessionModel as EntraIdTenantRestoreSessionModel,
)
from .entra_id_tenant_restore_sessions_result import (
    EntraIdTenantRestoreSessionsResult as EntraIdTenantRestoreSessionsResult,
)
from .entra_id_tenant_restore_start_authorization_model import (
    EntraIdTenantRestoreStartAuthorizationModel as EntraIdTenantRestoreStartAuthorizationModel,
)
from .entra_id_tenant_restore_user_password_spec import (
    EntraIdTenantRestoreUserPasswordSpec as EntraIdTenantRestoreUserPasswordSpec,
)
from .entra_id_tenant_reveal_bitlocker_recovery_key_request import (
    EntraIdTenantRevealBitlockerRecoveryKeyRequest as EntraIdTenantRevealBitlockerRecoveryKeyRequest,
)
from .entra_id_tenant_reveal_bitlocker_recovery_key_response import (
    EntraIdTenantRevealBitlockerRecoveryKeyResponse as EntraIdTenantRevealBitlockerRecoveryKeyResponse,
)
from .entra_id_tenant_revealed_bitlocker_recovery_key_model import (
    EntraIdTenantRevealedBitlockerRecoveryKeyModel as EntraIdTenantRevealedBitlockerRecoveryKeyModel,
)
from .entra_id_tenant_revealed_bitlocker_recovery_key_model_volume_type import (
    EntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType as EntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType,
)
from .entra_id_tenant_role_browse_model import (
    EntraIdTenantRoleBrowseModel as EntraIdTenantRoleBrowseModel,
)
from .entra_id_tenant_role_browse_spec import (
    EntraIdTenantRoleBrowseSpec as EntraIdTenantRoleBrowseSpec,
)
from .entra_id_tenant_role_filter_browse_spec import (
    EntraIdTenantRoleFilterBrowseSpec as EntraIdTenantRoleFilterBrowseSpec,
)
from .entra_id_tenant_role_sorting_browse_spec import (
    EntraIdTenantRoleSortingBrowseSpec as EntraIdTenantRoleSortingBrowseSpec,
)
from .entra_id_tenant_spec import EntraIDTenantSpec as EntraIDTenantSpec
from .entra_id_tenant_start_restore_from_copy_spec import (
    EntraIdTenantStartRestoreFromCopySpec as EntraIdTenantStartRestoreFromCopySpec,
)
from .entra_id_tenant_start_restore_spec import (
    EntraIdTenantStartRestoreSpec as EntraIdTenantStartRestoreSpec,
)
from .entra_id_tenant_user_browse_model import (
    EntraIdTenantUserBrowseModel as EntraIdTenantUserBrowseModel,
)
from .entra_id_tenant_user_browse_spec import (
    EntraIdTenantUserBrowseSpec as EntraIdTenantUserBrowseSpec,
)
from .entra_id_tenant_user_filter_browse_spec import (
    EntraIdTenantUserFilterBrowseSpec as EntraIdTenantUserFilterBrowseSpec,
)
from .entra_id_tenant_user_sorting_browse_spec import (
    EntraIdTenantUserSortingBrowseSpec as EntraIdTenantUserSortingBrowseSpec,
)
from .entra_id_tenant_validate_model import (
    EntraIdTenantValidateModel as EntraIdTenantValidateModel,
)
from .entra_id_tenant_validate_spec import (
    EntraIdTenantValidateSpec as EntraIdTenantValidateSpec,
)
from .entra_id_tenants_filters import EntraIDTenantsFilters as EntraIDTenantsFilters
from .entra_id_tenants_result import EntraIDTenantsResult as EntraIDTenantsResult
from .eos_bitness import EOSBitness as EOSBitness
from .error import Error as Error
from .esmb_share_server_processing_mode import (
    ESMBShareServerProcessingMode as ESMBShareServerProcessingMode,
)
from .esql_logs_processing import ESQLLogsProcessing as ESQLLogsProcessing
from .ev_centers_inventory_filters_order_column import (
    EvCentersInventoryFiltersOrderColumn as EvCentersInventoryFiltersOrderColumn,
)
from .evbr_server_platform import EVBRServerPlatform as EVBRServerPlatform
from .evm_data_source_repository_type import (
    EVMDataSourceRepositoryType as EVMDataSourceRepositoryType,
)
from .ewan_accelerator_cache_size_unit import (
    EWANAcceleratorCacheSizeUnit as EWANAcceleratorCacheSizeUnit,
)
from .ewan_accelerators_filters_order_column import (
    EWANAcceleratorsFiltersOrderColumn as EWANAcceleratorsFiltersOrderColumn,
)
from .exa_grid_repository_settings_model import (
    ExaGridRepositorySettingsModel as ExaGridRepositorySettingsModel,
)
from .exa_grid_storage_model import ExaGridStorageModel as ExaGridStorageModel
from .exa_grid_storage_spec import ExaGridStorageSpec as ExaGridStorageSpec
from .export_logs_scope_type import ExportLogsScopeType as ExportLogsScopeType
from .export_logs_type import ExportLogsType as ExportLogsType
from .export_support_logs_spec import ExportSupportLogsSpec as ExportSupportLogsSpec
from .file_backup_copy_job_model import FileBackupCopyJobModel as FileBackupCopyJobModel
from .file_backup_copy_job_schedule_model import (
    FileBackupCopyJobScheduleModel as FileBackupCopyJobScheduleModel,
)
from .file_backup_copy_job_spec import FileBackupCopyJobSpec as FileBackupCopyJobSpec
from .file_backup_flr_copy_to_spec import (
    FileBackupFLRCopyToSpec as FileBackupFLRCopyToSpec,
)
from .file_backup_health_check_spec import (
    FileBackupHealthCheckSpec as FileBackupHealthCheckSpec,
)
from .file_backup_job_advanced_settings_model import (
    FileBackupJobAdvancedSettingsModel as FileBackupJobAdvancedSettingsModel,
)
from .file_backup_job_mask_model import FileBackupJobMaskModel as FileBackupJobMaskModel
from .file_backup_job_model import FileBackupJobModel as FileBackupJobModel
from .file_backup_job_object_model import (
    FileBackupJobObjectModel as FileBackupJobObjectModel,
)
from .file_backup_job_primary_repository_model import (
    FileBackupJobPrimaryRepositoryModel as FileBackupJobPrimaryRepositoryModel,
)
from .file_backup_job_spec import FileBackupJobSpec as FileBackupJobSpec
from .file_backup_notification_settings_model import (
    FileBackupNotificationSettingsModel as FileBackupNotificationSettingsModel,
)
from .file_backup_retention_policy_settings_model import (
    FileBackupRetentionPolicySettingsModel as FileBackupRetentionPolicySettingsModel,
)
from .file_backup_storage_settings_model import (
    FileBackupStorageSettingsModel as FileBackupStorageSettingsModel,
)
from .file_server_model import FileServerModel as FileServerModel
from .file_server_processing_model import (
    FileServerProcessingModel as FileServerProcessingModel,
)
from .file_server_spec import FileServerSpec as FileServerSpec
from .filter_expression_model import FilterExpressionModel as FilterExpressionModel
from .flexible_filters import FlexibleFilters as FlexibleFilters
from .flr_audit_mount_model import FlrAuditMountModel as FlrAuditMountModel
from .flr_auto_unmount_model import FlrAutoUnmountModel as FlrAutoUnmountModel
from .flr_browse_filtration_model import (
    FlrBrowseFiltrationModel as FlrBrowseFiltrationModel,
)
from .flr_browse_folder_model import FlrBrowseFolderModel as FlrBrowseFolderModel
from .flr_browse_folder_spec import FlrBrowseFolderSpec as FlrBrowseFolderSpec
from .flr_browse_mount_error import FlrBrowseMountError as FlrBrowseMountError
from .flr_browse_mount_filters import FlrBrowseMountFilters as FlrBrowseMountFilters
from .flr_browse_mount_model import FlrBrowseMountModel as FlrBrowseMountModel
from .flr_browse_mount_result import FlrBrowseMountResult as FlrBrowseMountResult
from .flr_browse_order_spec import FlrBrowseOrderSpec as FlrBrowseOrderSpec
from .flr_browse_properties import FlrBrowseProperties as FlrBrowseProperties
from .flr_browse_source_properties import (
    FlrBrowseSourceProperties as FlrBrowseSourceProperties,
)
from .flr_browser_item_model import FlrBrowserItemModel as FlrBrowserItemModel
from .flr_compare_attribute_model import (
    FlrCompareAttributeModel as FlrCompareAttributeModel,
)
from .flr_compare_attributes_model import (
    FlrCompareAttributesModel as FlrCompareAttributesModel,
)
from .flr_compare_attributes_spec import (
    FlrCompareAttributesSpec as FlrCompareAttributesSpec,
)
from .flr_compare_to_production_spec import (
    FlrCompareToProductionSpec as FlrCompareToProductionSpec,
)
from .flr_download_task_model import FlrDownloadTaskModel as FlrDownloadTaskModel
from .flr_mount_spec import FlrMountSpec as FlrMountSpec
from .flr_restore_credentials_validation_result import (
    FlrRestoreCredentialsValidationResult as FlrRestoreCredentialsValidationResult,
)
from .flr_restore_credentials_validation_spec import (
    FlrRestoreCredentialsValidationSpec as FlrRestoreCredentialsValidationSpec,
)
from .flr_restore_spec import FlrRestoreSpec as FlrRestoreSpec
from .flr_restore_target_host_model import (
    FlrRestoreTargetHostModel as FlrRestoreTargetHostModel,
)
from .flr_restore_task_model import FlrRestoreTaskModel as FlrRestoreTaskModel
from .flr_restore_to_spec import FlrRestoreToSpec as FlrRestoreToSpec
from .flr_search_for_result_model import (
    FlrSearchForResultModel as FlrSearchForResultModel,
)
from .flr_search_for_result_order_spec import (
    FlrSearchForResultOrderSpec as FlrSearchForResultOrderSpec,
)
from .flr_search_for_result_spec import FlrSearchForResultSpec as FlrSearchForResultSpec
from .flr_search_task_model import FlrSearchTaskModel as FlrSearchTaskModel
from .flr_start_download_spec import FlrStartDownloadSpec as FlrStartDownloadSpec
from .flr_start_search_for_spec import FlrStartSearchForSpec as FlrStartSearchForSpec
from .flr_task_item_model import FlrTaskItemModel as FlrTaskItemModel
from .flr_validate_restore_item_target_path_result import (
    FlrValidateRestoreItemTargetPathResult as FlrValidateRestoreItemTargetPathResult,
)
from .flr_validate_restore_item_target_path_spec import (
    FlrValidateRestoreItemTargetPathSpec as FlrValidateRestoreItemTargetPathSpec,
)
from .fujitsu_repository_settings_model import (
    FujitsuRepositorySettingsModel as FujitsuRepositorySettingsModel,
)
from .fujitsu_storage_model import FujitsuStorageModel as FujitsuStorageModel
from .fujitsu_storage_spec import FujitsuStorageSpec as FujitsuStorageSpec
from .full_backup_maintenance_defragment_and_compact_model import (
    FullBackupMaintenanceDefragmentAndCompactModel as FullBackupMaintenanceDefragmentAndCompactModel,
)
from .full_backup_maintenance_model import (
    FullBackupMaintenanceModel as FullBackupMaintenanceModel,
)
from .full_backup_maintenance_remove_data_model import (
    FullBackupMaintenanceRemoveDataModel as FullBackupMaintenanceRemoveDataModel,
)
from .fuse_linux_mount_spec import FUSELinuxMountSpec as FUSELinuxMountSpec
from .gateway_server_settings_model import (
    GatewayServerSettingsModel as GatewayServerSettingsModel,
)
from .general_options_check_smtp_connection_model import (
    GeneralOptionsCheckSmtpConnectionModel as GeneralOptionsCheckSmtpConnectionModel,
)
from .general_options_check_smtp_connection_spec import (
    GeneralOptionsCheckSmtpConnectionSpec as GeneralOptionsCheckSmtpConnectionSpec,
)
from .general_options_email_notifications_model import (
    GeneralOptionsEmailNotificationsModel as GeneralOptionsEmailNotificationsModel,
)
from .general_options_email_settings_base_model import (
    GeneralOptionsEmailSettingsBaseModel as GeneralOptionsEmailSettingsBaseModel,
)
from .general_options_email_settings_model import (
    GeneralOptionsEmailSettingsModel as GeneralOptionsEmailSettingsModel,
)
from .general_options_event_forwarding_model import (
    GeneralOptionsEventForwardingModel as GeneralOptionsEventForwardingModel,
)
from .general_options_gmail_server_settings_model import (
    GeneralOptionsGmailServerSettingsModel as GeneralOptionsGmailServerSettingsModel,
)
from .general_options_host_authentication_export_model import (
    GeneralOptionsHostAuthenticationExportModel as GeneralOptionsHostAuthenticationExportModel,
)
from .general_options_host_authentication_import_model import (
    GeneralOptionsHostAuthenticationImportModel as GeneralOptionsHostAuthenticationImportModel,
)
from .general_options_host_authentication_import_result_model import (
    GeneralOptionsHostAuthenticationImportResultModel as GeneralOptionsHostAuthenticationImportResultModel,
)
from .general_options_host_authentication_model import (
    GeneralOptionsHostAuthenticationModel as GeneralOptionsHostAuthenticationModel,
)
from .general_options_model import GeneralOptionsModel as GeneralOptionsModel
from .general_options_ms365_server_settings_model import (
    GeneralOptionsMS365ServerSettingsModel as GeneralOptionsMS365ServerSettingsModel,
)
from .general_options_notifications_model import (
    GeneralOptionsNotificationsModel as GeneralOptionsNotificationsModel,
)
from .general_options_siem_integration_model import (
    GeneralOptionsSiemIntegrationModel as GeneralOptionsSiemIntegrationModel,
)
from .general_options_smtp_server_settings_model import (
    GeneralOptionsSMTPServerSettingsModel as GeneralOptionsSMTPServerSettingsModel,
)
from .general_options_snmp_server_model import (
    GeneralOptionsSNMPServerModel as GeneralOptionsSNMPServerModel,
)
from .general_options_syslog_event_filtering_model import (
    GeneralOptionsSyslogEventFilteringModel as GeneralOptionsSyslogEventFilteringModel,
)
from .general_options_syslog_server_model import (
    GeneralOptionsSyslogServerModel as GeneralOptionsSyslogServerModel,
)
from .general_purpose_proxy_model import (
    GeneralPurposeProxyModel as GeneralPurposeProxyModel,
)
from .general_purpose_proxy_server_settings_model import (
    GeneralPurposeProxyServerSettingsModel as GeneralPurposeProxyServerSettingsModel,
)
from .general_purpose_proxy_spec import (
    GeneralPurposeProxySpec as GeneralPurposeProxySpec,
)
from .generic_unstructured_backup_job_object_model import (
    GenericUnstructuredBackupJobObjectModel as GenericUnstructuredBackupJobObjectModel,
)
from .get_entra_id_tenant_export_to_json_result_response import (
    GetEntraIdTenantExportToJsonResultResponse as GetEntraIdTenantExportToJsonResultResponse,
)
from .get_entra_id_tenant_export_to_json_result_response_status import (
    GetEntraIdTenantExportToJsonResultResponseStatus as GetEntraIdTenantExportToJsonResultResponseStatus,
)
from .gfs_policy_settings_model import GFSPolicySettingsModel as GFSPolicySettingsModel
from .gfs_policy_settings_monthly_model import (
    GFSPolicySettingsMonthlyModel as GFSPolicySettingsMonthlyModel,
)
from .gfs_policy_settings_weekly_model import (
    GFSPolicySettingsWeeklyModel as GFSPolicySettingsWeeklyModel,
)
from .gfs_policy_settings_yearly_model import (
    GFSPolicySettingsYearlyModel as GFSPolicySettingsYearlyModel,
)
from .global_network_traffic_rules_model import (
    GlobalNetworkTrafficRulesModel as GlobalNetworkTrafficRulesModel,
)
from .global_vm_exclusion_model import GlobalVMExclusionModel as GlobalVMExclusionModel
from .global_vm_exclusion_note_spec import (
    GlobalVMExclusionNoteSpec as GlobalVMExclusionNoteSpec,
)
from .global_vm_exclusion_spec import GlobalVMExclusionSpec as GlobalVMExclusionSpec
from .global_vm_exclusions_filters import (
    GlobalVMExclusionsFilters as GlobalVMExclusionsFilters,
)
from .global_vm_exclusions_result import (
    GlobalVMExclusionsResult as GlobalVMExclusionsResult,
)
from .google_cloud_backup_object_model import (
    GoogleCloudBackupObjectModel as GoogleCloudBackupObjectModel,
)
from .google_cloud_compute_verification_code_model import (
    GoogleCloudComputeVerificationCodeModel as GoogleCloudComputeVerificationCodeModel,
)
from .google_cloud_credentials_import_spec import (
    GoogleCloudCredentialsImportSpec as GoogleCloudCredentialsImportSpec,
)
from .google_cloud_credentials_model import (
    GoogleCloudCredentialsModel as GoogleCloudCredentialsModel,
)
from .google_cloud_credentials_spec import (
    GoogleCloudCredentialsSpec as GoogleCloudCredentialsSpec,
)
from .google_cloud_service_credentials_existing_account_spec import (
    GoogleCloudServiceCredentialsExistingAccountSpec as GoogleCloudServiceCredentialsExistingAccountSpec,
)
from .google_cloud_service_credentials_model import (
    GoogleCloudServiceCredentialsModel as GoogleCloudServiceCredentialsModel,
)
from .google_cloud_service_credentials_spec import (
    GoogleCloudServiceCredentialsSpec as GoogleCloudServiceCredentialsSpec,
)
from .google_cloud_storage_account_import_model import (
    GoogleCloudStorageAccountImportModel as GoogleCloudStorageAccountImportModel,
)
from .google_cloud_storage_account_model import (
    GoogleCloudStorageAccountModel as GoogleCloudStorageAccountModel,
)
from .google_cloud_storage_browser_destination_spec import (
    GoogleCloudStorageBrowserDestinationSpec as GoogleCloudStorageBrowserDestinationSpec,
)
from .google_cloud_storage_browser_filters import (
    GoogleCloudStorageBrowserFilters as GoogleCloudStorageBrowserFilters,
)
from .google_cloud_storage_browser_model import (
    GoogleCloudStorageBrowserModel as GoogleCloudStorageBrowserModel,
)
from .google_cloud_storage_browser_spec import (
    GoogleCloudStorageBrowserSpec as GoogleCloudStorageBrowserSpec,
)
from .google_cloud_storage_bucket_browser_model import (
    GoogleCloudStorageBucketBrowserModel as GoogleCloudStorageBucketBrowserModel,
)
from .google_cloud_storage_bucket_model import (
    GoogleCloudStorageBucketModel as GoogleCloudStorageBucketModel,
)
from .google_cloud_storage_import_spec import (
    GoogleCloudStorageImportSpec as GoogleCloudStorageImportSpec,
)
from .google_cloud_storage_model import (
    GoogleCloudStorageModel as GoogleCloudStorageModel,
)
from .google_cloud_storage_region_browser_model import (
    GoogleCloudStorageRegionBrowserModel as GoogleCloudStorageRegionBrowserModel,
)
from .google_cloud_storage_spec import GoogleCloudStorageSpec as GoogleCloudStorageSpec
from .gpt_partition_props_model import GptPartitionPropsModel as GptPartitionPropsModel
from .group_expression_model import GroupExpressionModel as GroupExpressionModel
from .guest_file_system_indexing_model import (
    GuestFileSystemIndexingModel as GuestFileSystemIndexingModel,
)
from .guest_interaction_proxies_settings_import_model import (
    GuestInteractionProxiesSettingsImportModel as GuestInteractionProxiesSettingsImportModel,
)
from .guest_interaction_proxies_settings_model import (
    GuestInteractionProxiesSettingsModel as GuestInteractionProxiesSettingsModel,
)
from .guest_os_credentials_import_model import (
    GuestOsCredentialsImportModel as GuestOsCredentialsImportModel,
)
from .guest_os_credentials_model import (
    GuestOsCredentialsModel as GuestOsCredentialsModel,
)
from .guest_os_credentials_per_machine_import_model import (
    GuestOsCredentialsPerMachineImportModel as GuestOsCredentialsPerMachineImportModel,
)
from .guest_os_credentials_per_machine_model import (
    GuestOsCredentialsPerMachineModel as GuestOsCredentialsPerMachineModel,
)
from .ha_certificate_upload_spec import (
    HaCertificateUploadSpec as HaCertificateUploadSpec,
)
from .health_check_repair_options import (
    HealthCheckRepairOptions as HealthCheckRepairOptions,
)
from .helper_appliance_template_state_model import (
    HelperApplianceTemplateStateModel as HelperApplianceTemplateStateModel,
)
from .helper_appliance_templates_filters import (
    HelperApplianceTemplatesFilters as HelperApplianceTemplatesFilters,
)
from .hierarchy_rescan_task_model import (
    HierarchyRescanTaskModel as HierarchyRescanTaskModel,
)
from .high_availability_cluster_address_spec import (
    HighAvailabilityClusterAddressSpec as HighAvailabilityClusterAddressSpec,
)
from .high_availability_cluster_configuration_model import (
    HighAvailabilityClusterConfigurationModel as HighAvailabilityClusterConfigurationModel,
)
from .high_availability_cluster_node_model import (
    HighAvailabilityClusterNodeModel as HighAvailabilityClusterNodeModel,
)
from .high_availability_cluster_spec import (
    HighAvailabilityClusterSpec as HighAvailabilityClusterSpec,
)
from .high_availability_cluster_states_model import (
    HighAvailabilityClusterStatesModel as HighAvailabilityClusterStatesModel,
)
from .high_availability_switchover_spec import (
    HighAvailabilitySwitchoverSpec as HighAvailabilitySwitchoverSpec,
)
from .host_component_port_model import HostComponentPortModel as HostComponentPortModel
from .host_connection_spec import HostConnectionSpec as HostConnectionSpec
from .host_optional_components import HostOptionalComponents as HostOptionalComponents
from .hpe_store_once_repository_settings_model import (
    HPEStoreOnceRepositorySettingsModel as HPEStoreOnceRepositorySettingsModel,
)
from .hpe_store_once_storage_model import (
    HPEStoreOnceStorageModel as HPEStoreOnceStorageModel,
)
from .hpe_store_once_storage_settings_model import (
    HPEStoreOnceStorageSettingsModel as HPEStoreOnceStorageSettingsModel,
)
from .hpe_store_once_storage_spec import (
    HPEStoreOnceStorageSpec as HPEStoreOnceStorageSpec,
)
from .hv_host_cluster_model import HvHostClusterModel as HvHostClusterModel
from .hv_host_cluster_spec import HvHostClusterSpec as HvHostClusterSpec
from .hv_host_discovery_model import HvHostDiscoveryModel as HvHostDiscoveryModel
from .hv_host_discovery_result import HvHostDiscoveryResult as HvHostDiscoveryResult
from .hv_host_discovery_spec import HvHostDiscoverySpec as HvHostDiscoverySpec
from .hv_proxy_model import HvProxyModel as HvProxyModel
from .hv_proxy_server_settings_model import (
    HvProxyServerSettingsModel as HvProxyServerSettingsModel,
)
from .hv_proxy_spec import HvProxySpec as HvProxySpec
from .hv_restore_source_network_model import (
    HvRestoreSourceNetworkModel as HvRestoreSourceNetworkModel,
)
from .hv_restore_target_datastore_spec import (
    HvRestoreTargetDatastoreSpec as HvRestoreTargetDatastoreSpec,
)
from .hv_restore_target_datastores_spec import (
    HvRestoreTargetDatastoresSpec as HvRestoreTargetDatastoresSpec,
)
from .hv_restore_target_name_spec import (
    HvRestoreTargetNameSpec as HvRestoreTargetNameSpec,
)
from .hv_restore_target_network_mapping_model import (
    HvRestoreTargetNetworkMappingModel as HvRestoreTargetNetworkMappingModel,
)
from .hv_restore_target_network_spec import (
    HvRestoreTargetNetworkSpec as HvRestoreTargetNetworkSpec,
)
from .hv_server_model import HvServerModel as HvServerModel
from .hv_server_spec import HvServerSpec as HvServerSpec
from .hyper_v_backup_job_advanced_settings_model import (
    HyperVBackupJobAdvancedSettingsModel as HyperVBackupJobAdvancedSettingsModel,
)
from .hyper_v_backup_job_exclusions_model import (
    HyperVBackupJobExclusionsModel as HyperVBackupJobExclusionsModel,
)
from .hyper_v_backup_job_model import HyperVBackupJobModel as HyperVBackupJobModel
from .hyper_v_backup_job_spec import HyperVBackupJobSpec as HyperVBackupJobSpec
from .hyper_v_backup_job_storage_model import (
    HyperVBackupJobStorageModel as HyperVBackupJobStorageModel,
)
from .hyper_v_backup_job_virtual_machines_model import (
    HyperVBackupJobVirtualMachinesModel as HyperVBackupJobVirtualMachinesModel,
)
from .hyper_v_backup_object_model import (
    HyperVBackupObjectModel as HyperVBackupObjectModel,
)
from .hyper_v_backup_proxies_settings_model import (
    HyperVBackupProxiesSettingsModel as HyperVBackupProxiesSettingsModel,
)
from .hyper_v_backup_scope_model import HyperVBackupScopeModel as HyperVBackupScopeModel
from .hyper_v_disk_extent_model import HyperVDiskExtentModel as HyperVDiskExtentModel
from .hyper_v_flr_restore_target_host_model import (
    HyperVFlrRestoreTargetHostModel as HyperVFlrRestoreTargetHostModel,
)
from .hyper_v_guest_quiescence_settings_model import (
    HyperVGuestQuiescenceSettingsModel as HyperVGuestQuiescenceSettingsModel,
)
from .hyper_v_linux_flr_helper_appliance_resource_model import (
    HyperVLinuxFlrHelperApplianceResourceModel as HyperVLinuxFlrHelperApplianceResourceModel,
)
from .hyper_v_notification_settings_model import (
    HyperVNotificationSettingsModel as HyperVNotificationSettingsModel,
)
from .hyper_v_object_disk_model import HyperVObjectDiskModel as HyperVObjectDiskModel
from .hyper_v_object_model import HyperVObjectModel as HyperVObjectModel
from .hyper_v_object_restore_point_disk_model import (
    HyperVObjectRestorePointDiskModel as HyperVObjectRestorePointDiskModel,
)
from .hyper_v_volume_manage_model import (
    HyperVVolumeManageModel as HyperVVolumeManageModel,
)
from .hyper_v_volume_object_model import (
    HyperVVolumeObjectModel as HyperVVolumeObjectModel,
)
from .i_pv_4_appliance_settings_model import (
    IPv4ApplianceSettingsModel as IPv4ApplianceSettingsModel,
)
from .i_pv_4_network_rule_model import IPv4NetworkRuleModel as IPv4NetworkRuleModel
from .i_pv_4_settings_model import IPv4SettingsModel as IPv4SettingsModel
from .i_pv_6_appliance_settings_model import (
    IPv6ApplianceSettingsModel as IPv6ApplianceSettingsModel,
)
from .i_pv_6_network_rule_model import IPv6NetworkRuleModel as IPv6NetworkRuleModel
from .i_pv_6_settings_model import IPv6SettingsModel as IPv6SettingsModel
from .ibm_cloud_storage_account_import_model import (
    IBMCloudStorageAccountImportModel as IBMCloudStorageAccountImportModel,
)
from .ibm_cloud_storage_account_model import (
    IBMCloudStorageAccountModel as IBMCloudStorageAccountModel,
)
from .ibm_cloud_storage_browser_destination_spec import (
    IBMCloudStorageBrowserDestinationSpec as IBMCloudStorageBrowserDestinationSpec,
)
from .ibm_cloud_storage_browser_model import (
    IBMCloudStorageBrowserModel as IBMCloudStorageBrowserModel,
)
from .ibm_cloud_storage_browser_spec import (
    IBMCloudStorageBrowserSpec as IBMCloudStorageBrowserSpec,
)
from .ibm_cloud_storage_bucket_browser_model import (
    IBMCloudStorageBucketBrowserModel as IBMCloudStorageBucketBrowserModel,
)
from .ibm_cloud_storage_bucket_model import (
    IBMCloudStorageBucketModel as IBMCloudStorageBucketModel,
)
from .ibm_cloud_storage_import_spec import (
    IBMCloudStorageImportSpec as IBMCloudStorageImportSpec,
)
from .ibm_cloud_storage_model import IBMCloudStorageModel as IBMCloudStorageModel
from .ibm_cloud_storage_region_browser_model import (
    IBMCloudStorageRegionBrowserModel as IBMCloudStorageRegionBrowserModel,
)
from .ibm_cloud_storage_spec import IBMCloudStorageSpec as IBMCloudStorageSpec
from .immediate_backup_copy_schedule_model import (
    ImmediateBackupCopyScheduleModel as ImmediateBackupCopyScheduleModel,
)
from .indicators_of_compromise_model import (
    IndicatorsOfCompromiseModel as IndicatorsOfCompromiseModel,
)
from .indicators_of_compromise_result import (
    IndicatorsOfCompromiseResult as IndicatorsOfCompromiseResult,
)
from .indicators_of_compromise_spec import (
    IndicatorsOfCompromiseSpec as IndicatorsOfCompromiseSpec,
)
from .individual_computer_container_model import (
    IndividualComputerContainerModel as IndividualComputerContainerModel,
)
from .individual_computers_protection_group_model import (
    IndividualComputersProtectionGroupModel as IndividualComputersProtectionGroupModel,
)
from .individual_computers_protection_group_spec import (
    IndividualComputersProtectionGroupSpec as IndividualComputersProtectionGroupSpec,
)
from .infinidat_repository_settings_model import (
    InfinidatRepositorySettingsModel as InfinidatRepositorySettingsModel,
)
from .infinidat_storage_model import InfinidatStorageModel as InfinidatStorageModel
from .infinidat_storage_spec import InfinidatStorageSpec as InfinidatStorageSpec
from .initial_seeding_model import InitialSeedingModel as InitialSeedingModel
from .installed_license_model import InstalledLicenseModel as InstalledLicenseModel
from .instance_license_assignment_spec import (
    InstanceLicenseAssignmentSpec as InstanceLicenseAssignmentSpec,
)
from .instance_license_object_model import (
    InstanceLicenseObjectModel as InstanceLicenseObjectModel,
)
from .instance_license_summary_model import (
    InstanceLicenseSummaryModel as InstanceLicenseSummaryModel,
)
from .instance_license_workload_model import (
    InstanceLicenseWorkloadModel as InstanceLicenseWorkloadModel,
)
from .instance_license_workload_result import (
    InstanceLicenseWorkloadResult as InstanceLicenseWorkloadResult,
)
from .instance_workloads_filters import (
    InstanceWorkloadsFilters as InstanceWorkloadsFilters,
)
from .instant_hv_vm_customized_recovery_datastore_spec import (
    InstantHvVMCustomizedRecoveryDatastoreSpec as InstantHvVMCustomizedRecoveryDatastoreSpec,
)
from .instant_hv_vm_customized_recovery_spec import (
    InstantHvVMCustomizedRecoverySpec as InstantHvVMCustomizedRecoverySpec,
)
from .instant_hv_vm_original_location_recovery_spec import (
    InstantHvVMOriginalLocationRecoverySpec as InstantHvVMOriginalLocationRecoverySpec,
)
from .instant_hv_vm_other_platform_recovery_datastore_mapping import (
    InstantHvVMOtherPlatformRecoveryDatastoreMapping as InstantHvVMOtherPlatformRecoveryDatastoreMapping,
)
from .instant_hv_vm_other_platform_recovery_datastore_spec import (
    InstantHvVMOtherPlatformRecoveryDatastoreSpec as InstantHvVMOtherPlatformRecoveryDatastoreSpec,
)
from .instant_hv_vm_other_platform_recovery_spec import (
    InstantHvVMOtherPlatformRecoverySpec as InstantHvVMOtherPlatformRecoverySpec,
)
from .instant_hv_vm_recovery_helper_appliance_spec import (
    InstantHvVMRecoveryHelperApplianceSpec as InstantHvVMRecoveryHelperApplianceSpec,
)
from .instant_hv_vm_recovery_mount import (
    InstantHvVMRecoveryMount as InstantHvVMRecoveryMount,
)
from .instant_hv_vm_recovery_mounts_filters import (
    InstantHvVMRecoveryMountsFilters as InstantHvVMRecoveryMountsFilters,
)
from .instant_hv_vm_recovery_mounts_result import (
    InstantHvVMRecoveryMountsResult as InstantHvVMRecoveryMountsResult,
)
from .instant_hv_vm_recovery_spec import (
    InstantHvVMRecoverySpec as InstantHvVMRecoverySpec,
)
from .instant_unstructured_data_recovery_mount import (
    InstantUnstructuredDataRecoveryMount as InstantUnstructuredDataRecoveryMount,
)
from .instant_unstructured_data_recovery_mounts_filters import (
    InstantUnstructuredDataRecoveryMountsFilters as InstantUnstructuredDataRecoveryMountsFilters,
)
from .instant_unstructured_data_recovery_mounts_result import (
    InstantUnstructuredDataRecoveryMountsResult as InstantUnstructuredDataRecoveryMountsResult,
)
from .instant_unstructured_data_restore_migration_spec import (
    InstantUnstructuredDataRestoreMigrationSpec as InstantUnstructuredDataRestoreMigrationSpec,
)
from .instant_unstructured_data_restore_spec import (
    InstantUnstructuredDataRestoreSpec as InstantUnstructuredDataRestoreSpec,
)
from .instant_vi_vm_customized_recovery_datastore_spec import (
    InstantViVMCustomizedRecoveryDatastoreSpec as InstantViVMCustomizedRecoveryDatastoreSpec,
)
from .instant_vi_vm_customized_recovery_destination_spec import (
    InstantViVMCustomizedRecoveryDestinationSpec as InstantViVMCustomizedRecoveryDestinationSpec,
)
from .instant_vi_vm_customized_recovery_spec import (
    InstantViVMCustomizedRecoverySpec as InstantViVMCustomizedRecoverySpec,
)
from .instant_vi_vm_original_location_recovery_spec import (
    InstantViVMOriginalLocationRecoverySpec as InstantViVMOriginalLocationRecoverySpec,
)
from .instant_vi_vm_other_platform_recovery_destination_spec import (
    InstantViVMOtherPlatformRecoveryDestinationSpec as InstantViVMOtherPlatformRecoveryDestinationSpec,
)
from .instant_vi_vm_other_platform_recovery_spec import (
    InstantViVMOtherPlatformRecoverySpec as InstantViVMOtherPlatformRecoverySpec,
)
from .instant_vi_vm_recovery_helper_appliance_spec import (
    InstantViVMRecoveryHelperApplianceSpec as InstantViVMRecoveryHelperApplianceSpec,
)
from .instant_vi_vm_recovery_mount import (
    InstantViVMRecoveryMount as InstantViVMRecoveryMount,
)
from .instant_vi_vm_recovery_mounts_filters import (
    InstantViVMRecoveryMountsFilters as InstantViVMRecoveryMountsFilters,
)
from .instant_vi_vm_recovery_mounts_result import (
    InstantViVMRecoveryMountsResult as InstantViVMRecoveryMountsResult,
)
from .instant_vi_vm_recovery_network_mapping_spec import (
    InstantViVMRecoveryNetworkMappingSpec as InstantViVMRecoveryNetworkMappingSpec,
)
from .instant_vi_vm_recovery_spec import (
    InstantViVMRecoverySpec as InstantViVMRecoverySpec,
)
from .inventory_browser_filters import (
    InventoryBrowserFilters as InventoryBrowserFilters,
)
from .inventory_browser_request_options import (
    InventoryBrowserRequestOptions as InventoryBrowserRequestOptions,
)
from .inventory_browser_result import InventoryBrowserResult as InventoryBrowserResult
from .inventory_machine_details_model import (
    InventoryMachineDetailsModel as InventoryMachineDetailsModel,
)
from .inventory_machine_details_request import (
    InventoryMachineDetailsRequest as InventoryMachineDetailsRequest,
)
from .inventory_object_model import InventoryObjectModel as InventoryObjectModel
from .inventory_scope_model import InventoryScopeModel as InventoryScopeModel
from .ip_settings_model import IpSettingsModel as IpSettingsModel
from .iris_backup_job_model import IrisBackupJobModel as IrisBackupJobModel
from .iris_backup_job_source import IrisBackupJobSource as IrisBackupJobSource
from .iris_backup_job_spec import IrisBackupJobSpec as IrisBackupJobSpec
from .iris_backup_job_storage_model import (
    IrisBackupJobStorageModel as IrisBackupJobStorageModel,
)
from .iris_protection_group_model import (
    IrisProtectionGroupModel as IrisProtectionGroupModel,
)
from .iris_protection_group_spec import (
    IrisProtectionGroupSpec as IrisProtectionGroupSpec,
)
from .iris_server_model import IrisServerModel as IrisServerModel
from .iscsi_target_publish_content_spec import (
    ISCSITargetPublishContentSpec as ISCSITargetPublishContentSpec,
)
from .iscsi_windows_mount_spec import ISCSIWindowsMountSpec as ISCSIWindowsMountSpec
from .job_export_spec import JobExportSpec as JobExportSpec
from .job_import_spec import JobImportSpec as JobImportSpec
from .job_import_spec_collection import (
    JobImportSpecCollection as JobImportSpecCollection,
)
from .job_model import JobModel as JobModel
from .job_object_model import JobObjectModel as JobObjectModel
from .job_retry_spec import JobRetrySpec as JobRetrySpec
from .job_scripts_settings_model import (
    JobScriptsSettingsModel as JobScriptsSettingsModel,
)
from .job_spec import JobSpec as JobSpec
from .job_start_spec import JobStartSpec as JobStartSpec
from .job_state_model import JobStateModel as JobStateModel
from .job_states_filters import JobStatesFilters as JobStatesFilters
from .job_states_result import JobStatesResult as JobStatesResult
from .job_stop_spec import JobStopSpec as JobStopSpec
from .jobs_backup_scope_item_model import (
    JobsBackupScopeItemModel as JobsBackupScopeItemModel,
)
from .jobs_backup_scope_model import JobsBackupScopeModel as JobsBackupScopeModel
from .jobs_confirmation_prompts import (
    JobsConfirmationPrompts as JobsConfirmationPrompts,
)
from .jobs_filters import JobsFilters as JobsFilters
from .jobs_result import JobsResult as JobsResult
from .key_management_server_base_model import (
    KeyManagementServerBaseModel as KeyManagementServerBaseModel,
)
from .key_management_server_base_spec import (
    KeyManagementServerBaseSpec as KeyManagementServerBaseSpec,
)
from .key_management_servers_result import (
    KeyManagementServersResult as KeyManagementServersResult,
)
from .kms_filters import KMSFilters as KMSFilters
from .kms_server_change_certificate_spec import (
    KMSServerChangeCertificateSpec as KMSServerChangeCertificateSpec,
)
from .license_agent_consumption_spec import (
    LicenseAgentConsumptionSpec as LicenseAgentConsumptionSpec,
)
from .license_auto_update_spec import LicenseAutoUpdateSpec as LicenseAutoUpdateSpec
from .license_create_report_spec import (
    LicenseCreateReportSpec as LicenseCreateReportSpec,
)
from .license_installation_promo_spec import (
    LicenseInstallationPromoSpec as LicenseInstallationPromoSpec,
)
from .license_installation_spec import (
    LicenseInstallationSpec as LicenseInstallationSpec,
)
from .license_remove_spec import LicenseRemoveSpec as LicenseRemoveSpec
from .license_renew_spec import LicenseRenewSpec as LicenseRenewSpec
from .license_renewal_model import LicenseRenewalModel as LicenseRenewalModel
from .license_update_model import LicenseUpdateModel as LicenseUpdateModel
from .linux_agent_backup_application_aware_processing_model import (
    LinuxAgentBackupApplicationAwareProcessingModel as LinuxAgentBackupApplicationAwareProcessingModel,
)
from .linux_agent_backup_application_settings_model import (
    LinuxAgentBackupApplicationSettingsModel as LinuxAgentBackupApplicationSettingsModel,
)
from .linux_agent_backup_job_files_advanced_settings_model import (
    LinuxAgentBackupJobFilesAdvancedSettingsModel as LinuxAgentBackupJobFilesAdvancedSettingsModel,
)
from .linux_agent_backup_job_files_model import (
    LinuxAgentBackupJobFilesModel as LinuxAgentBackupJobFilesModel,
)
from .linux_agent_backup_job_guest_processing_model import (
    LinuxAgentBackupJobGuestProcessingModel as LinuxAgentBackupJobGuestProcessingModel,
)
from .linux_agent_backup_job_volume_object_model import (
    LinuxAgentBackupJobVolumeObjectModel as LinuxAgentBackupJobVolumeObjectModel,
)
from .linux_agent_backup_job_volumes_model import (
    LinuxAgentBackupJobVolumesModel as LinuxAgentBackupJobVolumesModel,
)
from .linux_agent_backup_script_settings_model import (
    LinuxAgentBackupScriptSettingsModel as LinuxAgentBackupScriptSettingsModel,
)
from .linux_agent_guest_os_credentials_model import (
    LinuxAgentGuestOsCredentialsModel as LinuxAgentGuestOsCredentialsModel,
)
from .linux_agent_guest_os_credentials_per_machine_model import (
    LinuxAgentGuestOsCredentialsPerMachineModel as LinuxAgentGuestOsCredentialsPerMachineModel,
)
from .linux_agent_management_backup_job_model import (
    LinuxAgentManagementBackupJobModel as LinuxAgentManagementBackupJobModel,
)
from .linux_agent_management_backup_job_spec import (
    LinuxAgentManagementBackupJobSpec as LinuxAgentManagementBackupJobSpec,
)
from .linux_agent_management_backup_server_policy_model import (
    LinuxAgentManagementBackupServerPolicyModel as LinuxAgentManagementBackupServerPolicyModel,
)
from .linux_agent_management_backup_server_policy_spec import (
    LinuxAgentManagementBackupServerPolicySpec as LinuxAgentManagementBackupServerPolicySpec,
)
from .linux_agent_management_backup_workstation_policy_model import (
    LinuxAgentManagementBackupWorkstationPolicyModel as LinuxAgentManagementBackupWorkstationPolicyModel,
)
from .linux_agent_management_backup_workstation_policy_spec import (
    LinuxAgentManagementBackupWorkstationPolicySpec as LinuxAgentManagementBackupWorkstationPolicySpec,
)
from .linux_credentials_model import LinuxCredentialsModel as LinuxCredentialsModel
from .linux_credentials_spec import LinuxCredentialsSpec as LinuxCredentialsSpec
from .linux_flr_helper_appliance_resource_model import (
    LinuxFlrHelperApplianceResourceModel as LinuxFlrHelperApplianceResourceModel,
)
from .linux_flr_helper_appliance_spec import (
    LinuxFlrHelperApplianceSpec as LinuxFlrHelperApplianceSpec,
)
from .linux_flr_helper_host_model import (
    LinuxFlrHelperHostModel as LinuxFlrHelperHostModel,
)
from .linux_flr_mount_server_settings import (
    LinuxFlrMountServerSettings as LinuxFlrMountServerSettings,
)
from .linux_flr_mount_spec import LinuxFlrMountSpec as LinuxFlrMountSpec
from .linux_flr_original_host_spec import (
    LinuxFlrOriginalHostSpec as LinuxFlrOriginalHostSpec,
)
from .linux_hardened_repository_settings_model import (
    LinuxHardenedRepositorySettingsModel as LinuxHardenedRepositorySettingsModel,
)
from .linux_hardened_storage_import_spec import (
    LinuxHardenedStorageImportSpec as LinuxHardenedStorageImportSpec,
)
from .linux_hardened_storage_model import (
    LinuxHardenedStorageModel as LinuxHardenedStorageModel,
)
from .linux_hardened_storage_spec import (
    LinuxHardenedStorageSpec as LinuxHardenedStorageSpec,
)
from .linux_helper_appliance_flr_mount_server_settings import (
    LinuxHelperApplianceFlrMountServerSettings as LinuxHelperApplianceFlrMountServerSettings,
)
from .linux_helper_host_flr_mount_server_settings import (
    LinuxHelperHostFlrMountServerSettings as LinuxHelperHostFlrMountServerSettings,
)
from .linux_host_import_spec import LinuxHostImportSpec as LinuxHostImportSpec
from .linux_host_model import LinuxHostModel as LinuxHostModel
from .linux_host_spec import LinuxHostSpec as LinuxHostSpec
from .linux_host_ssh_settings_model import (
    LinuxHostSSHSettingsModel as LinuxHostSSHSettingsModel,
)
from .linux_local_repository_settings_model import (
    LinuxLocalRepositorySettingsModel as LinuxLocalRepositorySettingsModel,
)
from .linux_local_storage_import_spec import (
    LinuxLocalStorageImportSpec as LinuxLocalStorageImportSpec,
)
from .linux_local_storage_model import LinuxLocalStorageModel as LinuxLocalStorageModel
from .linux_local_storage_spec import LinuxLocalStorageSpec as LinuxLocalStorageSpec
from .linux_mount_server_flr_mount_server_settings import (
    LinuxMountServerFlrMountServerSettings as LinuxMountServerFlrMountServerSettings,
)
from .linux_original_host_flr_mount_server_settings import (
    LinuxOriginalHostFlrMountServerSettings as LinuxOriginalHostFlrMountServerSettings,
)
from .linux_package_filters import LinuxPackageFilters as LinuxPackageFilters
from .linux_package_model import LinuxPackageModel as LinuxPackageModel
from .linux_package_result import LinuxPackageResult as LinuxPackageResult
from .linux_physical_object_restore_point_disk_model import (
    LinuxPhysicalObjectRestorePointDiskModel as LinuxPhysicalObjectRestorePointDiskModel,
)
from .log_backup_rpo_monitor_model import (
    LogBackupRPOMonitorModel as LogBackupRPOMonitorModel,
)
from .malware_backup_scan_base_spec import (
    MalwareBackupScanBaseSpec as MalwareBackupScanBaseSpec,
)
from .malware_backup_scan_range import MalwareBackupScanRange as MalwareBackupScanRange
from .malware_backup_scan_spec import MalwareBackupScanSpec as MalwareBackupScanSpec
from .malware_backup_scan_spec_engine import (
    MalwareBackupScanSpecEngine as MalwareBackupScanSpecEngine,
)
from .malware_backup_scan_spec_range_from import (
    MalwareBackupScanSpecRangeFrom as MalwareBackupScanSpecRangeFrom,
)
from .malware_backup_scan_spec_range_to import (
    MalwareBackupScanSpecRangeTo as MalwareBackupScanSpecRangeTo,
)
from .malware_detection_allowed_trusted_extensions import (
    MalwareDetectionAllowedTrustedExtensions as MalwareDetectionAllowedTrustedExtensions,
)
from .malware_detection_common_spec import (
    MalwareDetectionCommonSpec as MalwareDetectionCommonSpec,
)
from .malware_detection_email_notification_settings_model import (
    MalwareDetectionEmailNotificationSettingsModel as MalwareDetectionEmailNotificationSettingsModel,
)
from .malware_detection_incident_api_settings_model import (
    MalwareDetectionIncidentAPISettingsModel as MalwareDetectionIncidentAPISettingsModel,
)
from .malware_detection_inventory_object_exclusion_spec import (
    MalwareDetectionInventoryObjectExclusionSpec as MalwareDetectionInventoryObjectExclusionSpec,
)
from .malware_detection_object_exclusion_model import (
    MalwareDetectionObjectExclusionModel as MalwareDetectionObjectExclusionModel,
)
from .malware_detection_object_exclusion_spec import (
    MalwareDetectionObjectExclusionSpec as MalwareDetectionObjectExclusionSpec,
)
from .malware_detection_object_exclusions_filters import (
    MalwareDetectionObjectExclusionsFilters as MalwareDetectionObjectExclusionsFilters,
)
from .malware_detection_object_exclusions_import_spec import (
    MalwareDetectionObjectExclusionsImportSpec as MalwareDetectionObjectExclusionsImportSpec,
)
from .malware_detection_object_exclusions_list_result import (
    MalwareDetectionObjectExclusionsListResult as MalwareDetectionObjectExclusionsListResult,
)
from .malware_detection_object_exclusions_result import (
    MalwareDetectionObjectExclusionsResult as MalwareDetectionObjectExclusionsResult,
)
from .malware_detection_objects_filters import (
    MalwareDetectionObjectsFilters as MalwareDetectionObjectsFilters,
)
from .malware_detection_objects_model import (
    MalwareDetectionObjectsModel as MalwareDetectionObjectsModel,
)
from .malware_detection_objects_result import (
    MalwareDetectionObjectsResult as MalwareDetectionObjectsResult,
)
from .malware_detection_suspicious_files_model import (
    MalwareDetectionSuspiciousFilesModel as MalwareDetectionSuspiciousFilesModel,
)
from .malware_encryption_analysis_spec import (
    MalwareEncryptionAnalysisSpec as MalwareEncryptionAnalysisSpec,
)
from .malware_encryption_detection_settings_model import (
    MalwareEncryptionDetectionSettingsModel as MalwareEncryptionDetectionSettingsModel,
)
from .malware_file_detection_settings_model import (
    MalwareFileDetectionSettingsModel as MalwareFileDetectionSettingsModel,
)
from .malware_general_settings_model import (
    MalwareGeneralSettingsModel as MalwareGeneralSettingsModel,
)
from .malware_scan_unstructured_backup_spec import (
    MalwareScanUnstructuredBackupSpec as MalwareScanUnstructuredBackupSpec,
)
from .malware_signature_detection_settings_model import (
    MalwareSignatureDetectionSettingsModel as MalwareSignatureDetectionSettingsModel,
)
from .manage_move_copy_session_spec import (
    ManageMoveCopySessionSpec as ManageMoveCopySessionSpec,
)
from .manage_server_export_spec import ManageServerExportSpec as ManageServerExportSpec
from .manage_server_import_spec_collection import (
    ManageServerImportSpecCollection as ManageServerImportSpecCollection,
)
from .managed_host_network_settings_model import (
    ManagedHostNetworkSettingsModel as ManagedHostNetworkSettingsModel,
)
from .managed_host_ports_model import ManagedHostPortsModel as ManagedHostPortsModel
from .managed_server_model import ManagedServerModel as ManagedServerModel
from .managed_server_spec import ManagedServerSpec as ManagedServerSpec
from .managed_servers_filters import ManagedServersFilters as ManagedServersFilters
from .managed_servers_result import ManagedServersResult as ManagedServersResult
from .managed_servers_spec import ManagedServersSpec as ManagedServersSpec
from .managed_service_credentials_model import (
    ManagedServiceCredentialsModel as ManagedServiceCredentialsModel,
)
from .managed_service_credentials_spec import (
    ManagedServiceCredentialsSpec as ManagedServiceCredentialsSpec,
)
from .manually_added_protection_group_model import (
    ManuallyAddedProtectionGroupModel as ManuallyAddedProtectionGroupModel,
)
from .mbr_partition_props_model import MbrPartitionPropsModel as MbrPartitionPropsModel
from .mount_server_model import MountServerModel as MountServerModel
from .mount_server_models_result import (
    MountServerModelsResult as MountServerModelsResult,
)
from .mount_server_options_model import (
    MountServerOptionsModel as MountServerOptionsModel,
)
from .mount_server_settings_import_spec import (
    MountServerSettingsImportSpec as MountServerSettingsImportSpec,
)
from .mount_server_settings_model import (
    MountServerSettingsModel as MountServerSettingsModel,
)
from .mount_server_spec import MountServerSpec as MountServerSpec
from .mount_servers_filters import MountServersFilters as MountServersFilters
from .mount_servers_settings_import_spec import (
    MountServersSettingsImportSpec as MountServersSettingsImportSpec,
)
from .mount_servers_settings_model import (
    MountServersSettingsModel as MountServersSettingsModel,
)
from .move_backup_objects_spec import MoveBackupObjectsSpec as MoveBackupObjectsSpec
from .move_backup_spec import MoveBackupSpec as MoveBackupSpec
from .nas_filer_server_model import NASFilerServerModel as NASFilerServerModel
from .nas_filer_server_processing_model import (
    NASFilerServerProcessingModel as NASFilerServerProcessingModel,
)
from .nas_filer_server_spec import NASFilerServerSpec as NASFilerServerSpec
from .network_repository_settings_model import (
    NetworkRepositorySettingsModel as NetworkRepositorySettingsModel,
)
from .nfs_repository_share_settings_model import (
    NfsRepositoryShareSettingsModel as NfsRepositoryShareSettingsModel,
)
from .nfs_repository_share_settings_spec import (
    NfsRepositoryShareSettingsSpec as NfsRepositoryShareSettingsSpec,
)
from .nfs_share_server_advanced_settings_model import (
    NFSShareServerAdvancedSettingsModel as NFSShareServerAdvancedSettingsModel,
)
from .nfs_share_server_model import NFSShareServerModel as NFSShareServerModel
from .nfs_share_server_processing_model import (
    NFSShareServerProcessingModel as NFSShareServerProcessingModel,
)
from .nfs_share_server_spec import NFSShareServerSpec as NFSShareServerSpec
from .nfs_storage_import_spec import NfsStorageImportSpec as NfsStorageImportSpec
from .nfs_storage_model import NfsStorageModel as NfsStorageModel
from .nfs_storage_spec import NfsStorageSpec as NfsStorageSpec
from .node_exporter_authentication_model import (
    NodeExporterAuthenticationModel as NodeExporterAuthenticationModel,
)
from .node_exporter_basic_auth_model import (
    NodeExporterBasicAuthModel as NodeExporterBasicAuthModel,
)
from .node_exporter_no_auth_model import (
    NodeExporterNoAuthModel as NodeExporterNoAuthModel,
)
from .node_exporter_settings_model import (
    NodeExporterSettingsModel as NodeExporterSettingsModel,
)
from .notification_settings_model import (
    NotificationSettingsModel as NotificationSettingsModel,
)
from .notification_vm_attribute_settings_model import (
    NotificationVmAttributeSettingsModel as NotificationVmAttributeSettingsModel,
)
from .nutanix_backup_object_model import (
    NutanixBackupObjectModel as NutanixBackupObjectModel,
)
from .nutanix_backup_scope_model import (
    NutanixBackupScopeModel as NutanixBackupScopeModel,
)
from .nutanix_object_model import NutanixObjectModel as NutanixObjectModel
from .object_acl_info import ObjectAclInfo as ObjectAclInfo
from .object_owner_model import ObjectOwnerModel as ObjectOwnerModel
from .object_restore_point_disk_model import (
    ObjectRestorePointDiskModel as ObjectRestorePointDiskModel,
)
from .object_restore_point_disks_result import (
    ObjectRestorePointDisksResult as ObjectRestorePointDisksResult,
)
from .object_restore_point_model import (
    ObjectRestorePointModel as ObjectRestorePointModel,
)
from .object_restore_point_network_info_model import (
    ObjectRestorePointNetworkInfoModel as ObjectRestorePointNetworkInfoModel,
)
from .object_restore_point_network_info_result import (
    ObjectRestorePointNetworkInfoResult as ObjectRestorePointNetworkInfoResult,
)
from .object_restore_points_filters import (
    ObjectRestorePointsFilters as ObjectRestorePointsFilters,
)
from .object_restore_points_result import (
    ObjectRestorePointsResult as ObjectRestorePointsResult,
)
from .object_storage_backup_job_advanced_settings_model import (
    ObjectStorageBackupJobAdvancedSettingsModel as ObjectStorageBackupJobAdvancedSettingsModel,
)
from .object_storage_backup_job_mask_model import (
    ObjectStorageBackupJobMaskModel as ObjectStorageBackupJobMaskModel,
)
from .object_storage_backup_job_model import (
    ObjectStorageBackupJobModel as ObjectStorageBackupJobModel,
)
from .object_storage_backup_job_object_model import (
    ObjectStorageBackupJobObjectModel as ObjectStorageBackupJobObjectModel,
)
from .object_storage_backup_job_primary_repository_model import (
    ObjectStorageBackupJobPrimaryRepositoryModel as ObjectStorageBackupJobPrimaryRepositoryModel,
)
from .object_storage_backup_job_spec import (
    ObjectStorageBackupJobSpec as ObjectStorageBackupJobSpec,
)
from .object_storage_backup_job_tag_mask_model import (
    ObjectStorageBackupJobTagMaskModel as ObjectStorageBackupJobTagMaskModel,
)
from .object_storage_backup_scope_model import (
    ObjectStorageBackupScopeModel as ObjectStorageBackupScopeModel,
)
from .object_storage_connection_import_spec import (
    ObjectStorageConnectionImportSpec as ObjectStorageConnectionImportSpec,
)
from .object_storage_connection_model import (
    ObjectStorageConnectionModel as ObjectStorageConnectionModel,
)
from .object_storage_consumption_limit_model import (
    ObjectStorageConsumptionLimitModel as ObjectStorageConsumptionLimitModel,
)
from .object_storage_immutability_model import (
    ObjectStorageImmutabilityModel as ObjectStorageImmutabilityModel,
)
from .off_host_backup_proxy_model import (
    OffHostBackupProxyModel as OffHostBackupProxyModel,
)
from .operation_started_response import (
    OperationStartedResponse as OperationStartedResponse,
)
from .optional_component_model import OptionalComponentModel as OptionalComponentModel
from .pagination_filter import PaginationFilter as PaginationFilter
from .pagination_result import PaginationResult as PaginationResult
from .pagination_spec import PaginationSpec as PaginationSpec
from .partition_info_model import PartitionInfoModel as PartitionInfoModel
from .performance_extent_model import PerformanceExtentModel as PerformanceExtentModel
from .performance_extent_spec import PerformanceExtentSpec as PerformanceExtentSpec
from .performance_tier_advanced_settings_model import (
    PerformanceTierAdvancedSettingsModel as PerformanceTierAdvancedSettingsModel,
)
from .performance_tier_model import PerformanceTierModel as PerformanceTierModel
from .performance_tier_spec import PerformanceTierSpec as PerformanceTierSpec
from .periodic_backup_copy_schedule_model import (
    PeriodicBackupCopyScheduleModel as PeriodicBackupCopyScheduleModel,
)
from .physical_inventory_browser_result import (
    PhysicalInventoryBrowserResult as PhysicalInventoryBrowserResult,
)
from .placement_policy_model import PlacementPolicyModel as PlacementPolicyModel
from .postgre_sql_settings_model import (
    PostgreSQLSettingsModel as PostgreSQLSettingsModel,
)
from .pre_installed_agents_packages_model import (
    PreInstalledAgentsPackagesModel as PreInstalledAgentsPackagesModel,
)
from .pre_installed_agents_protection_group_model import (
    PreInstalledAgentsProtectionGroupModel as PreInstalledAgentsProtectionGroupModel,
)
from .pre_installed_agents_protection_group_package_spec import (
    PreInstalledAgentsProtectionGroupPackageSpec as PreInstalledAgentsProtectionGroupPackageSpec,
)
from .pre_installed_agents_protection_group_package_spec_format import (
    PreInstalledAgentsProtectionGroupPackageSpecFormat as PreInstalledAgentsProtectionGroupPackageSpecFormat,
)
from .pre_installed_agents_protection_group_spec import (
    PreInstalledAgentsProtectionGroupSpec as PreInstalledAgentsProtectionGroupSpec,
)
from .predicate_expression_model import (
    PredicateExpressionModel as PredicateExpressionModel,
)
from .preferred_network_model import PreferredNetworkModel as PreferredNetworkModel
from .preferred_networks_model import PreferredNetworksModel as PreferredNetworksModel
from .primary_storage_integration_settings_model import (
    PrimaryStorageIntegrationSettingsModel as PrimaryStorageIntegrationSettingsModel,
)
from .private_key_change_spec import PrivateKeyChangeSpec as PrivateKeyChangeSpec
from .protected_computer_filters import (
    ProtectedComputerFilters as ProtectedComputerFilters,
)
from .protected_computer_group_model import (
    ProtectedComputerGroupModel as ProtectedComputerGroupModel,
)
from .protected_computer_model import ProtectedComputerModel as ProtectedComputerModel
from .protected_computer_result import (
    ProtectedComputerResult as ProtectedComputerResult,
)
from .protection_group_advanced_windows_settings_model import (
    ProtectionGroupAdvancedWindowsSettingsModel as ProtectionGroupAdvancedWindowsSettingsModel,
)
from .protection_group_filters import ProtectionGroupFilters as ProtectionGroupFilters
from .protection_group_model import ProtectionGroupModel as ProtectionGroupModel
from .protection_group_notification_settings_model import (
    ProtectionGroupNotificationSettingsModel as ProtectionGroupNotificationSettingsModel,
)
from .protection_group_options_model import (
    ProtectionGroupOptionsModel as ProtectionGroupOptionsModel,
)
from .protection_group_options_rescan_schedule_model import (
    ProtectionGroupOptionsRescanScheduleModel as ProtectionGroupOptionsRescanScheduleModel,
)
from .protection_group_spec import ProtectionGroupSpec as ProtectionGroupSpec
from .protection_groups_result import ProtectionGroupsResult as ProtectionGroupsResult
from .proxies_filters import ProxiesFilters as ProxiesFilters
from .proxies_result import ProxiesResult as ProxiesResult
from .proxies_states_filters import ProxiesStatesFilters as ProxiesStatesFilters
from .proxies_states_result import ProxiesStatesResult as ProxiesStatesResult
from .proxmox_backup_object_model import (
    ProxmoxBackupObjectModel as ProxmoxBackupObjectModel,
)
from .proxmox_backup_scope_model import (
    ProxmoxBackupScopeModel as ProxmoxBackupScopeModel,
)
from .proxmox_object_model import ProxmoxObjectModel as ProxmoxObjectModel
from .proxy_datastore_model import ProxyDatastoreModel as ProxyDatastoreModel
from .proxy_datastore_settings_model import (
    ProxyDatastoreSettingsModel as ProxyDatastoreSettingsModel,
)
from .proxy_export_spec import ProxyExportSpec as ProxyExportSpec
from .proxy_import_spec import ProxyImportSpec as ProxyImportSpec
from .proxy_import_spec_collection import (
    ProxyImportSpecCollection as ProxyImportSpecCollection,
)
from .proxy_model import ProxyModel as ProxyModel
from .proxy_server_settings_import_spec import (
    ProxyServerSettingsImportSpec as ProxyServerSettingsImportSpec,
)
from .proxy_server_settings_model import (
    ProxyServerSettingsModel as ProxyServerSettingsModel,
)
from .proxy_spec import ProxySpec as ProxySpec
from .proxy_state_model import ProxyStateModel as ProxyStateModel
from .publish_backup_content_spec import (
    PublishBackupContentSpec as PublishBackupContentSpec,
)
from .quantum_d_xi_repository_settings_model import (
    QuantumDXiRepositorySettingsModel as QuantumDXiRepositorySettingsModel,
)
from .quantum_d_xi_storage_model import QuantumDXiStorageModel as QuantumDXiStorageModel
from .quantum_d_xi_storage_spec import QuantumDXiStorageSpec as QuantumDXiStorageSpec
from .reboot_agents_recovery_appliances_spec import (
    RebootAgentsRecoveryAppliancesSpec as RebootAgentsRecoveryAppliancesSpec,
)
from .recovery_media_task_model import RecoveryMediaTaskModel as RecoveryMediaTaskModel
from .register_vbr_spec import RegisterVbrSpec as RegisterVbrSpec
from .regular_replica_model import RegularReplicaModel as RegularReplicaModel
from .remove_disk_partition_operation_spec import (
    RemoveDiskPartitionOperationSpec as RemoveDiskPartitionOperationSpec,
)
from .replica_failback_mode_spec import (
    ReplicaFailbackModeSpec as ReplicaFailbackModeSpec,
)
from .replica_job_guest_processing_model import (
    ReplicaJobGuestProcessingModel as ReplicaJobGuestProcessingModel,
)
from .replica_job_re_ip_rule_model import (
    ReplicaJobReIpRuleModel as ReplicaJobReIpRuleModel,
)
from .replica_job_re_ip_rules_model import (
    ReplicaJobReIpRulesModel as ReplicaJobReIpRulesModel,
)
from .replica_mapping_model import ReplicaMappingModel as ReplicaMappingModel
from .replica_mapping_rule_model import (
    ReplicaMappingRuleModel as ReplicaMappingRuleModel,
)
from .replica_model import ReplicaModel as ReplicaModel
from .replica_notification_settings_model import (
    ReplicaNotificationSettingsModel as ReplicaNotificationSettingsModel,
)
from .replica_point_model import ReplicaPointModel as ReplicaPointModel
from .replica_points_result import ReplicaPointsResult as ReplicaPointsResult
from .replica_rescan_spec import ReplicaRescanSpec as ReplicaRescanSpec
from .replica_restore_points_filters import (
    ReplicaRestorePointsFilters as ReplicaRestorePointsFilters,
)
from .replica_source_repositories_model import (
    ReplicaSourceRepositoriesModel as ReplicaSourceRepositoriesModel,
)
from .replica_task_session_model import (
    ReplicaTaskSessionModel as ReplicaTaskSessionModel,
)
from .replica_traffic_settings_model import (
    ReplicaTrafficSettingsModel as ReplicaTrafficSettingsModel,
)
from .replicas_filters import ReplicasFilters as ReplicasFilters
from .replicas_result import ReplicasResult as ReplicasResult
from .repositories_filters import RepositoriesFilters as RepositoriesFilters
from .repositories_rescan_spec import RepositoriesRescanSpec as RepositoriesRescanSpec
from .repositories_result import RepositoriesResult as RepositoriesResult
from .repository_access_account_model import (
    RepositoryAccessAccountModel as RepositoryAccessAccountModel,
)
from .repository_access_permissions_model import (
    RepositoryAccessPermissionsModel as RepositoryAccessPermissionsModel,
)
from .repository_advanced_settings_model import (
    RepositoryAdvancedSettingsModel as RepositoryAdvancedSettingsModel,
)
from .repository_behavior_filters import (
    RepositoryBehaviorFilters as RepositoryBehaviorFilters,
)
from .repository_export_spec import RepositoryExportSpec as RepositoryExportSpec
from .repository_immutability_model import (
    RepositoryImmutabilityModel as RepositoryImmutabilityModel,
)
from .repository_import_options import (
    RepositoryImportOptions as RepositoryImportOptions,
)
from .repository_import_spec_collection import (
    RepositoryImportSpecCollection as RepositoryImportSpecCollection,
)
from .repository_model import RepositoryModel as RepositoryModel
from .repository_object_model import RepositoryObjectModel as RepositoryObjectModel
from .repository_scope_item_model import (
    RepositoryScopeItemModel as RepositoryScopeItemModel,
)
from .repository_scope_model import RepositoryScopeModel as RepositoryScopeModel
from .repository_share_gateway_import_spec import (
    RepositoryShareGatewayImportSpec as RepositoryShareGatewayImportSpec,
)
from .repository_share_gateway_model import (
    RepositoryShareGatewayModel as RepositoryShareGatewayModel,
)
from .repository_spec import RepositorySpec as RepositorySpec
from .repository_state_model import RepositoryStateModel as RepositoryStateModel
from .repository_states_filters import (
    RepositoryStatesFilters as RepositoryStatesFilters,
)
from .repository_states_result import RepositoryStatesResult as RepositoryStatesResult
from .resize_disk_partition_operation_spec import (
    ResizeDiskPartitionOperationSpec as ResizeDiskPartitionOperationSpec,
)
from .resize_partition_options_request import (
    ResizePartitionOptionsRequest as ResizePartitionOptionsRequest,
)
from .restore_disk_partition_operation_spec import (
    RestoreDiskPartitionOperationSpec as RestoreDiskPartitionOperationSpec,
)
from .restore_layout import RestoreLayout as RestoreLayout
from .restore_option_model import RestoreOptionModel as RestoreOptionModel
from .restore_options_filters import RestoreOptionsFilters as RestoreOptionsFilters
from .restore_options_model import RestoreOptionsModel as RestoreOptionsModel
from .restore_options_result import RestoreOptionsResult as RestoreOptionsResult
from .restore_permissions_scope_model import (
    RestorePermissionsScopeModel as RestorePermissionsScopeModel,
)
from .restore_proxy_spec import RestoreProxySpec as RestoreProxySpec
from .restore_scope_backup_model import (
    RestoreScopeBackupModel as RestoreScopeBackupModel,
)
from .restore_target_datastore_spec import (
    RestoreTargetDatastoreSpec as RestoreTargetDatastoreSpec,
)
from .restore_target_datastores_spec import (
    RestoreTargetDatastoresSpec as RestoreTargetDatastoresSpec,
)
from .restore_target_folder_spec import (
    RestoreTargetFolderSpec as RestoreTargetFolderSpec,
)
from .restore_target_inventory_scope_model import (
    RestoreTargetInventoryScopeModel as RestoreTargetInventoryScopeModel,
)
from .restore_target_network_mapping_model import (
    RestoreTargetNetworkMappingModel as RestoreTargetNetworkMappingModel,
)
from .restore_target_network_spec import (
    RestoreTargetNetworkSpec as RestoreTargetNetworkSpec,
)
from .restore_target_scope_model import (
    RestoreTargetScopeModel as RestoreTargetScopeModel,
)
from .restore_task_session_model import (
    RestoreTaskSessionModel as RestoreTaskSessionModel,
)
from .role_model import RoleModel as RoleModel
from .roles_filters import RolesFilters as RolesFilters
from .roles_model import RolesModel as RolesModel
from .roles_result import RolesResult as RolesResult
from .run_after_job import RunAfterJob as RunAfterJob
from .s3_compatible_browser_destination_spec import (
    S3CompatibleBrowserDestinationSpec as S3CompatibleBrowserDestinationSpec,
)
from .s3_compatible_browser_model import (
    S3CompatibleBrowserModel as S3CompatibleBrowserModel,
)
from .s3_compatible_browser_spec import (
    S3CompatibleBrowserSpec as S3CompatibleBrowserSpec,
)
from .s3_compatible_bucket_browser_model import (
    S3CompatibleBucketBrowserModel as S3CompatibleBucketBrowserModel,
)
from .s3_compatible_proxy_model import S3CompatibleProxyModel as S3CompatibleProxyModel
from .s3_compatible_region_browser_model import (
    S3CompatibleRegionBrowserModel as S3CompatibleRegionBrowserModel,
)
from .s3_compatible_server_account_model import (
    S3CompatibleServerAccountModel as S3CompatibleServerAccountModel,
)
from .s3_compatible_server_model import (
    S3CompatibleServerModel as S3CompatibleServerModel,
)
from .s3_compatible_server_processing_model import (
    S3CompatibleServerProcessingModel as S3CompatibleServerProcessingModel,
)
from .s3_compatible_server_spec import S3CompatibleServerSpec as S3CompatibleServerSpec
from .s3_compatible_storage_account_import_model import (
    S3CompatibleStorageAccountImportModel as S3CompatibleStorageAccountImportModel,
)
from .s3_compatible_storage_account_model import (
    S3CompatibleStorageAccountModel as S3CompatibleStorageAccountModel,
)
from .s3_compatible_storage_bucket_model import (
    S3CompatibleStorageBucketModel as S3CompatibleStorageBucketModel,
)
from .s3_compatible_storage_import_spec import (
    S3CompatibleStorageImportSpec as S3CompatibleStorageImportSpec,
)
from .s3_compatible_storage_model import (
    S3CompatibleStorageModel as S3CompatibleStorageModel,
)
from .s3_compatible_storage_spec import (
    S3CompatibleStorageSpec as S3CompatibleStorageSpec,
)
from .scale_out_extent_maintenance_spec import (
    ScaleOutExtentMaintenanceSpec as ScaleOutExtentMaintenanceSpec,
)
from .scale_out_repositories_filters import (
    ScaleOutRepositoriesFilters as ScaleOutRepositoriesFilters,
)
from .scale_out_repositories_result import (
    ScaleOutRepositoriesResult as ScaleOutRepositoriesResult,
)
from .scale_out_repository_details_model import (
    ScaleOutRepositoryDetailsModel as ScaleOutRepositoryDetailsModel,
)
from .scale_out_repository_model import (
    ScaleOutRepositoryModel as ScaleOutRepositoryModel,
)
from .scale_out_repository_spec import ScaleOutRepositorySpec as ScaleOutRepositorySpec
from .scan_session_log_model import ScanSessionLogModel as ScanSessionLogModel
from .schedule_after_this_job_model import (
    ScheduleAfterThisJobModel as ScheduleAfterThisJobModel,
)
from .schedule_backup_window_model import (
    ScheduleBackupWindowModel as ScheduleBackupWindowModel,
)
from .schedule_daily_model import ScheduleDailyModel as ScheduleDailyModel
from .schedule_monthly_model import ScheduleMonthlyModel as ScheduleMonthlyModel
from .schedule_periodically_model import (
    SchedulePeriodicallyModel as SchedulePeriodicallyModel,
)
from .schedule_retry_model import ScheduleRetryModel as ScheduleRetryModel
from .scopes_workload_model import ScopesWorkloadModel as ScopesWorkloadModel
from .script_command import ScriptCommand as ScriptCommand
from .scvmm_model import SCVMMModel as SCVMMModel
from .scvmm_spec import SCVMMSpec as SCVMMSpec
from .secure_restore_spec import SecureRestoreSpec as SecureRestoreSpec
from .security_analyzer_email_notification_settings import (
    SecurityAnalyzerEmailNotificationSettings as SecurityAnalyzerEmailNotificationSettings,
)
from .security_analyzer_schedule_settings_model import (
    SecurityAnalyzerScheduleSettingsModel as SecurityAnalyzerScheduleSettingsModel,
)
from .server_info_model import ServerInfoModel as ServerInfoModel
from .server_time_model import ServerTimeModel as ServerTimeModel
from .services_filters import ServicesFilters as ServicesFilters
from .services_model import ServicesModel as ServicesModel
from .services_result import ServicesResult as ServicesResult
from .session_log_record_model import SessionLogRecordModel as SessionLogRecordModel
from .session_log_result import SessionLogResult as SessionLogResult
from .session_logs_filters import SessionLogsFilters as SessionLogsFilters
from .session_model import SessionModel as SessionModel
from .session_progress import SessionProgress as SessionProgress
from .session_result_model import SessionResultModel as SessionResultModel
from .session_retry_info import SessionRetryInfo as SessionRetryInfo
from .sessions_filters import SessionsFilters as SessionsFilters
from .sessions_result import SessionsResult as SessionsResult
from .size_model import SizeModel as SizeModel
from .smb_repository_share_settings_model import (
    SmbRepositoryShareSettingsModel as SmbRepositoryShareSettingsModel,
)
from .smb_repository_share_settings_spec import (
    SmbRepositoryShareSettingsSpec as SmbRepositoryShareSettingsSpec,
)
from .smb_share_server_advanced_settings_model import (
    SMBShareServerAdvancedSettingsModel as SMBShareServerAdvancedSettingsModel,
)
from .smb_share_server_model import SMBShareServerModel as SMBShareServerModel
from .smb_share_server_processing_model import (
    SMBShareServerProcessingModel as SMBShareServerProcessingModel,
)
from .smb_share_server_spec import SMBShareServerSpec as SMBShareServerSpec
from .smb_storage_import_spec import SmbStorageImportSpec as SmbStorageImportSpec
from .smb_storage_model import SmbStorageModel as SmbStorageModel
from .smb_storage_spec import SmbStorageSpec as SmbStorageSpec
from .smb_v3_cluster_model import SmbV3ClusterModel as SmbV3ClusterModel
from .smb_v3_cluster_spec import SmbV3ClusterSpec as SmbV3ClusterSpec
from .smb_v3_standalone_host_model import (
    SmbV3StandaloneHostModel as SmbV3StandaloneHostModel,
)
from .smb_v3_standalone_host_spec import (
    SmbV3StandaloneHostSpec as SmbV3StandaloneHostSpec,
)
from .snapshot_immutability_options_model import (
    SnapshotImmutabilityOptionsModel as SnapshotImmutabilityOptionsModel,
)
from .socket_license_summary_model import (
    SocketLicenseSummaryModel as SocketLicenseSummaryModel,
)
from .socket_license_workload_model import (
    SocketLicenseWorkloadModel as SocketLicenseWorkloadModel,
)
from .socket_license_workload_result import (
    SocketLicenseWorkloadResult as SocketLicenseWorkloadResult,
)
from .socket_workloads_filters import SocketWorkloadsFilters as SocketWorkloadsFilters
from .sort_expression_model import SortExpressionModel as SortExpressionModel
from .specified_guest_os_credentials_model import (
    SpecifiedGuestOsCredentialsModel as SpecifiedGuestOsCredentialsModel,
)
from .standard_credentials_model import (
    StandardCredentialsModel as StandardCredentialsModel,
)
from .standard_credentials_spec import (
    StandardCredentialsSpec as StandardCredentialsSpec,
)
from .start_entra_id_tenant_export_to_json_request import (
    StartEntraIdTenantExportToJsonRequest as StartEntraIdTenantExportToJsonRequest,
)
from .start_entra_id_tenant_export_to_json_request_item import (
    StartEntraIdTenantExportToJsonRequestItem as StartEntraIdTenantExportToJsonRequestItem,
)
from .start_entra_id_tenant_export_to_json_response import (
    StartEntraIdTenantExportToJsonResponse as StartEntraIdTenantExportToJsonResponse,
)
from .start_volume_restore_request import (
    StartVolumeRestoreRequest as StartVolumeRestoreRequest,
)
from .storage_latency_control_model import (
    StorageLatencyControlModel as StorageLatencyControlModel,
)
from .storage_latency_control_options import (
    StorageLatencyControlOptions as StorageLatencyControlOptions,
)
from .sure_backup_content_scan_job_model import (
    SureBackupContentScanJobModel as SureBackupContentScanJobModel,
)
from .sure_backup_content_scan_job_spec import (
    SureBackupContentScanJobSpec as SureBackupContentScanJobSpec,
)
from .sure_backup_job_notification_settings_model import (
    SureBackupJobNotificationSettingsModel as SureBackupJobNotificationSettingsModel,
)
from .sure_backup_job_schedule_model import (
    SureBackupJobScheduleModel as SureBackupJobScheduleModel,
)
from .sure_backup_job_verification_options_model import (
    SureBackupJobVerificationOptionsModel as SureBackupJobVerificationOptionsModel,
)
from .sure_backup_linked_jobs_model import (
    SureBackupLinkedJobsModel as SureBackupLinkedJobsModel,
)
from .suspicious_activity_event_model import (
    SuspiciousActivityEventModel as SuspiciousActivityEventModel,
)
from .suspicious_activity_event_spec import (
    SuspiciousActivityEventSpec as SuspiciousActivityEventSpec,
)
from .suspicious_activity_events_filters import (
    SuspiciousActivityEventsFilters as SuspiciousActivityEventsFilters,
)
from .suspicious_activity_events_result import (
    SuspiciousActivityEventsResult as SuspiciousActivityEventsResult,
)
from .suspicious_activity_machine_model import (
    SuspiciousActivityMachineModel as SuspiciousActivityMachineModel,
)
from .suspicious_activity_machine_spec import (
    SuspiciousActivityMachineSpec as SuspiciousActivityMachineSpec,
)
from .symbolic_links_settings_model import (
    SymbolicLinksSettingsModel as SymbolicLinksSettingsModel,
)
from .synthetic_full_settings_model import (
    SyntheticFullSettingsModel as SyntheticFullSettingsModel,
)
from .task_additional_info_model import (
    TaskAdditionalInfoModel as TaskAdditionalInfoModel,
)
from .task_filters import TaskFilters as TaskFilters
from .task_model import TaskModel as TaskModel
from .task_session_model import TaskSessionModel as TaskSessionModel
from .task_sessions_filters import TaskSessionsFilters as TaskSessionsFilters
from .task_sessions_result import TaskSessionsResult as TaskSessionsResult
from .tasks_result import TasksResult as TasksResult
from .token_login_spec import TokenLoginSpec as TokenLoginSpec
from .token_model import TokenModel as TokenModel
from .traffic_rule_model import TrafficRuleModel as TrafficRuleModel
from .unix_package_filters import UnixPackageFilters as UnixPackageFilters
from .unix_package_model import UnixPackageModel as UnixPackageModel
from .unix_package_result import UnixPackageResult as UnixPackageResult
from .unmanaged_protection_group_model import (
    UnmanagedProtectionGroupModel as UnmanagedProtectionGroupModel,
)
from .unstructured_backup_download_meta_spec import (
    UnstructuredBackupDownloadMetaSpec as UnstructuredBackupDownloadMetaSpec,
)
from .unstructured_backup_job_object_model import (
    UnstructuredBackupJobObjectModel as UnstructuredBackupJobObjectModel,
)
from .unstructured_data_archive_retention_policy_settings_model import (
    UnstructuredDataArchiveRetentionPolicySettingsModel as UnstructuredDataArchiveRetentionPolicySettingsModel,
)
from .unstructured_data_archive_retrieval_model import (
    UnstructuredDataArchiveRetrievalModel as UnstructuredDataArchiveRetrievalModel,
)
from .unstructured_data_archive_retrieval_models_result import (
    UnstructuredDataArchiveRetrievalModelsResult as UnstructuredDataArchiveRetrievalModelsResult,
)
from .unstructured_data_archive_retrieval_spec import (
    UnstructuredDataArchiveRetrievalSpec as UnstructuredDataArchiveRetrievalSpec,
)
from .unstructured_data_archive_settings_model import (
    UnstructuredDataArchiveSettingsModel as UnstructuredDataArchiveSettingsModel,
)
from .unstructured_data_backup_job_archive_repository_model import (
    UnstructuredDataBackupJobArchiveRepositoryModel as UnstructuredDataBackupJobArchiveRepositoryModel,
)
from .unstructured_data_backup_object_model import (
    UnstructuredDataBackupObjectModel as UnstructuredDataBackupObjectModel,
)
from .unstructured_data_backup_scope_item_model import (
    UnstructuredDataBackupScopeItemModel as UnstructuredDataBackupScopeItemModel,
)
from .unstructured_data_backup_scope_model import (
    UnstructuredDataBackupScopeModel as UnstructuredDataBackupScopeModel,
)
from .unstructured_data_browse_source_properties import (
    UnstructuredDataBrowseSourceProperties as UnstructuredDataBrowseSourceProperties,
)
from .unstructured_data_cold_storage_retrieval_settings import (
    UnstructuredDataColdStorageRetrievalSettings as UnstructuredDataColdStorageRetrievalSettings,
)
from .unstructured_data_entire_os_restore_spec import (
    UnstructuredDataEntireOSRestoreSpec as UnstructuredDataEntireOSRestoreSpec,
)
from .unstructured_data_entire_share_restore_spec import (
    UnstructuredDataEntireShareRestoreSpec as UnstructuredDataEntireShareRestoreSpec,
)
from .unstructured_data_flr_browse_folder_model import (
    UnstructuredDataFlrBrowseFolderModel as UnstructuredDataFlrBrowseFolderModel,
)
from .unstructured_data_flr_browse_folder_spec import (
    UnstructuredDataFlrBrowseFolderSpec as UnstructuredDataFlrBrowseFolderSpec,
)
from .unstructured_data_flr_browse_item_model import (
    UnstructuredDataFlrBrowseItemModel as UnstructuredDataFlrBrowseItemModel,
)
from .unstructured_data_flr_browse_mount_filters import (
    UnstructuredDataFlrBrowseMountFilters as UnstructuredDataFlrBrowseMountFilters,
)
from .unstructured_data_flr_browse_mount_model import (
    UnstructuredDataFlrBrowseMountModel as UnstructuredDataFlrBrowseMountModel,
)
from .unstructured_data_flr_browse_mount_result import (
    UnstructuredDataFlrBrowseMountResult as UnstructuredDataFlrBrowseMountResult,
)
from .unstructured_data_flr_browse_restore_points_sorting_spec import (
    UnstructuredDataFlrBrowseRestorePointsSortingSpec as UnstructuredDataFlrBrowseRestorePointsSortingSpec,
)
from .unstructured_data_flr_browse_restore_points_spec import (
    UnstructuredDataFlrBrowseRestorePointsSpec as UnstructuredDataFlrBrowseRestorePointsSpec,
)
from .unstructured_data_flr_item_download_spec import (
    UnstructuredDataFLRItemDownloadSpec as UnstructuredDataFLRItemDownloadSpec,
)
from .unstructured_data_flr_item_restore_spec import (
    UnstructuredDataFLRItemRestoreSpec as UnstructuredDataFLRItemRestoreSpec,
)
from .unstructured_data_inventory_browse_filtration_model import (
    UnstructuredDataInventoryBrowseFiltrationModel as UnstructuredDataInventoryBrowseFiltrationModel,
)
from .unstructured_data_inventory_browse_folder_model import (
    UnstructuredDataInventoryBrowseFolderModel as UnstructuredDataInventoryBrowseFolderModel,
)
from .unstructured_data_inventory_browse_folder_spec import (
    UnstructuredDataInventoryBrowseFolderSpec as UnstructuredDataInventoryBrowseFolderSpec,
)
from .unstructured_data_inventory_browse_item_drive_model import (
    UnstructuredDataInventoryBrowseItemDriveModel as UnstructuredDataInventoryBrowseItemDriveModel,
)
from .unstructured_data_inventory_browse_item_file_folder_model import (
    UnstructuredDataInventoryBrowseItemFileFolderModel as UnstructuredDataInventoryBrowseItemFileFolderModel,
)
from .unstructured_data_inventory_browse_item_model import (
    UnstructuredDataInventoryBrowseItemModel as UnstructuredDataInventoryBrowseItemModel,
)
from .unstructured_data_inventory_browse_order_spec import (
    UnstructuredDataInventoryBrowseOrderSpec as UnstructuredDataInventoryBrowseOrderSpec,
)
from .unstructured_data_inventory_browse_session_model import (
    UnstructuredDataInventoryBrowseSessionModel as UnstructuredDataInventoryBrowseSessionModel,
)
from .unstructured_data_inventory_browse_sessions_filters import (
    UnstructuredDataInventoryBrowseSessionsFilters as UnstructuredDataInventoryBrowseSessionsFilters,
)
from .unstructured_data_inventory_browse_sessions_result import (
    UnstructuredDataInventoryBrowseSessionsResult as UnstructuredDataInventoryBrowseSessionsResult,
)
from .unstructured_data_meta_filter import (
    UnstructuredDataMetaFilter as UnstructuredDataMetaFilter,
)
from .unstructured_data_mount_spec import (
    UnstructuredDataMountSpec as UnstructuredDataMountSpec,
)
from .unstructured_data_object_restore_point_model import (
    UnstructuredDataObjectRestorePointModel as UnstructuredDataObjectRestorePointModel,
)
from .unstructured_data_object_restore_points_result import (
    UnstructuredDataObjectRestorePointsResult as UnstructuredDataObjectRestorePointsResult,
)
from .unstructured_data_os_restore_destination_model import (
    UnstructuredDataOSRestoreDestinationModel as UnstructuredDataOSRestoreDestinationModel,
)
from .unstructured_data_os_restore_options_model import (
    UnstructuredDataOSRestoreOptionsModel as UnstructuredDataOSRestoreOptionsModel,
)
from .unstructured_data_restore_options_model import (
    UnstructuredDataRestoreOptionsModel as UnstructuredDataRestoreOptionsModel,
)
from .unstructured_data_restore_permissions_model import (
    UnstructuredDataRestorePermissionsModel as UnstructuredDataRestorePermissionsModel,
)
from .unstructured_data_retention_policy_settings_model import (
    UnstructuredDataRetentionPolicySettingsModel as UnstructuredDataRetentionPolicySettingsModel,
)
from .unstructured_data_retrieval_session_filter import (
    UnstructuredDataRetrievalSessionFilter as UnstructuredDataRetrievalSessionFilter,
)
from .unstructured_data_server_defaults import (
    UnstructuredDataServerDefaults as UnstructuredDataServerDefaults,
)
from .unstructured_data_server_model import (
    UnstructuredDataServerModel as UnstructuredDataServerModel,
)
from .unstructured_data_server_spec import (
    UnstructuredDataServerSpec as UnstructuredDataServerSpec,
)
from .unstructured_data_servers_filters import (
    UnstructuredDataServersFilters as UnstructuredDataServersFilters,
)
from .unstructured_data_servers_result import (
    UnstructuredDataServersResult as UnstructuredDataServersResult,
)
from .unstructured_data_share_migration_destination_model import (
    UnstructuredDataShareMigrationDestinationModel as UnstructuredDataShareMigrationDestinationModel,
)
from .unstructured_data_share_restore_destination_model import (
    UnstructuredDataShareRestoreDestinationModel as UnstructuredDataShareRestoreDestinationModel,
)
from .unstructured_data_share_restore_options_model import (
    UnstructuredDataShareRestoreOptionsModel as UnstructuredDataShareRestoreOptionsModel,
)
from .unstructured_data_switchover_settings_model import (
    UnstructuredDataSwitchoverSettingsModel as UnstructuredDataSwitchoverSettingsModel,
)
from .unstructured_linked_jobs_model import (
    UnstructuredLinkedJobsModel as UnstructuredLinkedJobsModel,
)
from .update_host_components_spec import (
    UpdateHostComponentsSpec as UpdateHostComponentsSpec,
)
from .user_filters import UserFilters as UserFilters
from .user_model import UserModel as UserModel
from .user_role_permissions_model import (
    UserRolePermissionsModel as UserRolePermissionsModel,
)
from .user_role_settings_model import UserRoleSettingsModel as UserRoleSettingsModel
from .user_service_account_mode_spec import (
    UserServiceAccountModeSpec as UserServiceAccountModeSpec,
)
from .user_spec import UserSpec as UserSpec
from .users_result import UsersResult as UsersResult
from .v_center_inventory_filters import (
    VCenterInventoryFilters as VCenterInventoryFilters,
)
from .v_center_inventory_result import VCenterInventoryResult as VCenterInventoryResult
from .v_power_nfs_port_settings_model import (
    VPowerNFSPortSettingsModel as VPowerNFSPortSettingsModel,
)
from .v_sphere_backup_scope_model import (
    VSphereBackupScopeModel as VSphereBackupScopeModel,
)
from .v_sphere_changed_block_tracking_settings_model import (
    VSphereChangedBlockTrackingSettingsModel as VSphereChangedBlockTrackingSettingsModel,
)
from .v_sphere_replica_job_advanced_settings_model import (
    VSphereReplicaJobAdvancedSettingsModel as VSphereReplicaJobAdvancedSettingsModel,
)
from .v_sphere_replica_job_data_transfer_model import (
    VSphereReplicaJobDataTransferModel as VSphereReplicaJobDataTransferModel,
)
from .v_sphere_replica_job_destination_files_mapping_model import (
    VSphereReplicaJobDestinationFilesMappingModel as VSphereReplicaJobDestinationFilesMappingModel,
)
from .v_sphere_replica_job_destination_mapping_model import (
    VSphereReplicaJobDestinationMappingModel as VSphereReplicaJobDestinationMappingModel,
)
from .v_sphere_replica_job_destination_model import (
    VSphereReplicaJobDestinationModel as VSphereReplicaJobDestinationModel,
)
from .v_sphere_replica_job_exclusions_model import (
    VSphereReplicaJobExclusionsModel as VSphereReplicaJobExclusionsModel,
)
from .v_sphere_replica_job_exclusions_spec import (
    VSphereReplicaJobExclusionsSpec as VSphereReplicaJobExclusionsSpec,
)
from .v_sphere_replica_job_model import VSphereReplicaJobModel as VSphereReplicaJobModel
from .v_sphere_replica_job_network_mapping_model import (
    VSphereReplicaJobNetworkMappingModel as VSphereReplicaJobNetworkMappingModel,
)
from .v_sphere_replica_job_settings_model import (
    VSphereReplicaJobSettingsModel as VSphereReplicaJobSettingsModel,
)
from .v_sphere_replica_job_spec import VSphereReplicaJobSpec as VSphereReplicaJobSpec
from .v_sphere_replica_job_virtual_machines_model import (
    VSphereReplicaJobVirtualMachinesModel as VSphereReplicaJobVirtualMachinesModel,
)
from .v_sphere_replica_job_virtual_machines_spec import (
    VSphereReplicaJobVirtualMachinesSpec as VSphereReplicaJobVirtualMachinesSpec,
)
from .v_sphere_replica_seeding_model import (
    VSphereReplicaSeedingModel as VSphereReplicaSeedingModel,
)
from .veeam_data_cloud_archive_storage_container_model import (
    VeeamDataCloudArchiveStorageContainerModel as VeeamDataCloudArchiveStorageContainerModel,
)
from .veeam_data_cloud_storage_account_model import (
    VeeamDataCloudStorageAccountModel as VeeamDataCloudStorageAccountModel,
)
from .veeam_data_cloud_storage_container_model import (
    VeeamDataCloudStorageContainerModel as VeeamDataCloudStorageContainerModel,
)
from .veeam_data_cloud_vault_archive_storage_model import (
    VeeamDataCloudVaultArchiveStorageModel as VeeamDataCloudVaultArchiveStorageModel,
)
from .veeam_data_cloud_vault_archive_storage_spec import (
    VeeamDataCloudVaultArchiveStorageSpec as VeeamDataCloudVaultArchiveStorageSpec,
)
from .veeam_data_cloud_vault_browser_destination_spec import (
    VeeamDataCloudVaultBrowserDestinationSpec as VeeamDataCloudVaultBrowserDestinationSpec,
)
from .veeam_data_cloud_vault_initialize_spec import (
    VeeamDataCloudVaultInitializeSpec as VeeamDataCloudVaultInitializeSpec,
)
from .veeam_data_cloud_vault_model import (
    VeeamDataCloudVaultModel as VeeamDataCloudVaultModel,
)
from .veeam_data_cloud_vault_storage_browser_filters import (
    VeeamDataCloudVaultStorageBrowserFilters as VeeamDataCloudVaultStorageBrowserFilters,
)
from .veeam_data_cloud_vault_storage_browser_model import (
    VeeamDataCloudVaultStorageBrowserModel as VeeamDataCloudVaultStorageBrowserModel,
)
from .veeam_data_cloud_vault_storage_browser_spec import (
    VeeamDataCloudVaultStorageBrowserSpec as VeeamDataCloudVaultStorageBrowserSpec,
)
from .veeam_data_cloud_vault_storage_model import (
    VeeamDataCloudVaultStorageModel as VeeamDataCloudVaultStorageModel,
)
from .veeam_data_cloud_vault_storage_spec import (
    VeeamDataCloudVaultStorageSpec as VeeamDataCloudVaultStorageSpec,
)
from .veeam_registration_info import VeeamRegistrationInfo as VeeamRegistrationInfo
from .vi_backup_object_model import ViBackupObjectModel as ViBackupObjectModel
from .vi_host_import_spec import ViHostImportSpec as ViHostImportSpec
from .vi_host_model import ViHostModel as ViHostModel
from .vi_host_spec import ViHostSpec as ViHostSpec
from .vi_proxy_model import ViProxyModel as ViProxyModel
from .vi_proxy_spec import ViProxySpec as ViProxySpec
from .vi_root_filters import ViRootFilters as ViRootFilters
from .vi_roots_result import ViRootsResult as ViRootsResult
from .vi_vm_disk_model import ViVMDiskModel as ViVMDiskModel
from .vi_vm_quick_migration_datastore_spec import (
    ViVMQuickMigrationDatastoreSpec as ViVMQuickMigrationDatastoreSpec,
)
from .vi_vm_quick_migration_datastores_spec import (
    ViVMQuickMigrationDatastoresSpec as ViVMQuickMigrationDatastoresSpec,
)
from .vi_vm_quick_migration_spec import ViVMQuickMigrationSpec as ViVMQuickMigrationSpec
from .vi_vm_snapshot_replica_change_switchover_time_failback_spec import (
    ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec as ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
)
from .vi_vm_snapshot_replica_commit_failback_spec import (
    ViVMSnapshotReplicaCommitFailbackSpec as ViVMSnapshotReplicaCommitFailbackSpec,
)
from .vi_vm_snapshot_replica_customized_failback_spec import (
    ViVMSnapshotReplicaCustomizedFailbackSpec as ViVMSnapshotReplicaCustomizedFailbackSpec,
)
from .vi_vm_snapshot_replica_failback_folder_mapping_spec import (
    ViVMSnapshotReplicaFailbackFolderMappingSpec as ViVMSnapshotReplicaFailbackFolderMappingSpec,
)
from .vi_vm_snapshot_replica_failback_network_mapping_model import (
    ViVmSnapshotReplicaFailbackNetworkMappingModel as ViVmSnapshotReplicaFailbackNetworkMappingModel,
)
from .vi_vm_snapshot_replica_failback_spec import (
    ViVMSnapshotReplicaFailbackSpec as ViVMSnapshotReplicaFailbackSpec,
)
from .vi_vm_snapshot_replica_failback_target_datastore_spec import (
    ViVMSnapshotReplicaFailbackTargetDatastoreSpec as ViVMSnapshotReplicaFailbackTargetDatastoreSpec,
)
from .vi_vm_snapshot_replica_failback_target_disk_spec import (
    ViVmSnapshotReplicaFailbackTargetDiskSpec as ViVmSnapshotReplicaFailbackTargetDiskSpec,
)
from .vi_vm_snapshot_replica_failback_target_folder_spec import (
    ViVMSnapshotReplicaFailbackTargetFolderSpec as ViVMSnapshotReplicaFailbackTargetFolderSpec,
)
from .vi_vm_snapshot_replica_failback_target_host_spec import (
    ViVMSnapshotReplicaFailbackTargetHostSpec as ViVMSnapshotReplicaFailbackTargetHostSpec,
)
from .vi_vm_snapshot_replica_failback_target_network_spec import (
    ViVMSnapshotReplicaFailbackTargetNetworkSpec as ViVMSnapshotReplicaFailbackTargetNetworkSpec,
)
from .vi_vm_snapshot_replica_failback_target_resource_pool_spec import (
    ViVMSnapshotReplicaFailbackTargetResourcePoolSpec as ViVMSnapshotReplicaFailbackTargetResourcePoolSpec,
)
from .vi_vm_snapshot_replica_failback_target_vm_spec import (
    ViVMSnapshotReplicaFailbackTargetVMSpec as ViVMSnapshotReplicaFailbackTargetVMSpec,
)
from .vi_vm_snapshot_replica_failover_spec import (
    ViVMSnapshotReplicaFailoverSpec as ViVMSnapshotReplicaFailoverSpec,
)
from .vi_vm_snapshot_replica_original_location_failback_spec import (
    ViVMSnapshotReplicaOriginalLocationFailbackSpec as ViVMSnapshotReplicaOriginalLocationFailbackSpec,
)
from .vi_vm_snapshot_replica_original_vm_failback_spec import (
    ViVMSnapshotReplicaOriginalVMFailbackSpec as ViVMSnapshotReplicaOriginalVMFailbackSpec,
)
from .vi_vm_snapshot_replica_switch_to_production_failback_spec import (
    ViVMSnapshotReplicaSwitchToProductionFailbackSpec as ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
)
from .vi_vm_snapshot_replica_undo_failback_spec import (
    ViVMSnapshotReplicaUndoFailbackSpec as ViVMSnapshotReplicaUndoFailbackSpec,
)
from .vmware_fcd_instant_recovery_disk_info import (
    VmwareFcdInstantRecoveryDiskInfo as VmwareFcdInstantRecoveryDiskInfo,
)
from .vmware_fcd_instant_recovery_disk_spec import (
    VmwareFcdInstantRecoveryDiskSpec as VmwareFcdInstantRecoveryDiskSpec,
)
from .vmware_fcd_instant_recovery_mount import (
    VmwareFcdInstantRecoveryMount as VmwareFcdInstantRecoveryMount,
)
from .vmware_fcd_instant_recovery_mounts_filters import (
    VmwareFcdInstantRecoveryMountsFilters as VmwareFcdInstantRecoveryMountsFilters,
)
from .vmware_fcd_instant_recovery_mounts_result import (
    VmwareFcdInstantRecoveryMountsResult as VmwareFcdInstantRecoveryMountsResult,
)
from .vmware_fcd_instant_recovery_spec import (
    VmwareFcdInstantRecoverySpec as VmwareFcdInstantRecoverySpec,
)
from .vmware_fcd_quick_migration_spec import (
    VmwareFcdQuickMigrationSpec as VmwareFcdQuickMigrationSpec,
)
from .vmware_fcd_write_cache_spec import (
    VmwareFcdWriteCacheSpec as VmwareFcdWriteCacheSpec,
)
from .vmware_flr_restore_target_host_model import (
    VmwareFlrRestoreTargetHostModel as VmwareFlrRestoreTargetHostModel,
)
from .vmware_linux_flr_helper_appliance_resource_model import (
    VmwareLinuxFlrHelperApplianceResourceModel as VmwareLinuxFlrHelperApplianceResourceModel,
)
from .vmware_machine_details_model import (
    VmwareMachineDetailsModel as VmwareMachineDetailsModel,
)
from .vmware_object_disk_model import VmwareObjectDiskModel as VmwareObjectDiskModel
from .vmware_object_model import VmwareObjectModel as VmwareObjectModel
from .vmware_object_restore_point_disk_model import (
    VmwareObjectRestorePointDiskModel as VmwareObjectRestorePointDiskModel,
)
from .volume_settings_model import VolumeSettingsModel as VolumeSettingsModel
from .vsa_event_forwarding_daemon_settings_model import (
    VsaEventForwardingDaemonSettingsModel as VsaEventForwardingDaemonSettingsModel,
)
from .vsa_event_forwarding_filter_model import (
    VsaEventForwardingFilterModel as VsaEventForwardingFilterModel,
)
from .vsa_event_forwarding_settings_model import (
    VsaEventForwardingSettingsModel as VsaEventForwardingSettingsModel,
)
from .vsa_event_server_model import VsaEventServerModel as VsaEventServerModel
from .wan_accelerator_cache_model import (
    WANAcceleratorCacheModel as WANAcceleratorCacheModel,
)
from .wan_accelerator_model import WANAcceleratorModel as WANAcceleratorModel
from .wan_accelerator_server_model import (
    WANAcceleratorServerModel as WANAcceleratorServerModel,
)
from .wan_accelerator_settings_model import (
    WanAcceleratorSettingsModel as WanAcceleratorSettingsModel,
)
from .wan_accelerators_filters import WANAcceleratorsFilters as WANAcceleratorsFilters
from .wan_accelerators_result import WANAcceleratorsResult as WANAcceleratorsResult
from .wasabi_cloud_storage_account_import_model import (
    WasabiCloudStorageAccountImportModel as WasabiCloudStorageAccountImportModel,
)
from .wasabi_cloud_storage_account_model import (
    WasabiCloudStorageAccountModel as WasabiCloudStorageAccountModel,
)
from .wasabi_cloud_storage_browser_destination_spec import (
    WasabiCloudStorageBrowserDestinationSpec as WasabiCloudStorageBrowserDestinationSpec,
)
from .wasabi_cloud_storage_browser_model import (
    WasabiCloudStorageBrowserModel as WasabiCloudStorageBrowserModel,
)
from .wasabi_cloud_storage_browser_spec import (
    WasabiCloudStorageBrowserSpec as WasabiCloudStorageBrowserSpec,
)
from .wasabi_cloud_storage_bucket_browser_model import (
    WasabiCloudStorageBucketBrowserModel as WasabiCloudStorageBucketBrowserModel,
)
from .wasabi_cloud_storage_bucket_model import (
    WasabiCloudStorageBucketModel as WasabiCloudStorageBucketModel,
)
from .wasabi_cloud_storage_import_spec import (
    WasabiCloudStorageImportSpec as WasabiCloudStorageImportSpec,
)
from .wasabi_cloud_storage_model import (
    WasabiCloudStorageModel as WasabiCloudStorageModel,
)
from .wasabi_cloud_storage_region_browser_model import (
    WasabiCloudStorageRegionBrowserModel as WasabiCloudStorageRegionBrowserModel,
)
from .wasabi_cloud_storage_spec import WasabiCloudStorageSpec as WasabiCloudStorageSpec
from .windows_agent_backup_application_aware_processing_model import (
    WindowsAgentBackupApplicationAwareProcessingModel as WindowsAgentBackupApplicationAwareProcessingModel,
)
from .windows_agent_backup_application_settings_model import (
    WindowsAgentBackupApplicationSettingsModel as WindowsAgentBackupApplicationSettingsModel,
)
from .windows_agent_backup_job_files_model import (
    WindowsAgentBackupJobFilesModel as WindowsAgentBackupJobFilesModel,
)
from .windows_agent_backup_job_guest_processing_model import (
    WindowsAgentBackupJobGuestProcessingModel as WindowsAgentBackupJobGuestProcessingModel,
)
from .windows_agent_backup_job_personal_files_advanced_settings_model import (
    WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel as WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel,
)
from .windows_agent_backup_job_volume_object_model import (
    WindowsAgentBackupJobVolumeObjectModel as WindowsAgentBackupJobVolumeObjectModel,
)
from .windows_agent_backup_job_volumes_model import (
    WindowsAgentBackupJobVolumesModel as WindowsAgentBackupJobVolumesModel,
)
from .windows_agent_backup_policy_workstation_schedule_model import (
    WindowsAgentBackupPolicyWorkstationScheduleModel as WindowsAgentBackupPolicyWorkstationScheduleModel,
)
from .windows_agent_backup_script_settings_model import (
    WindowsAgentBackupScriptSettingsModel as WindowsAgentBackupScriptSettingsModel,
)
from .windows_agent_management_backup_job_model import (
    WindowsAgentManagementBackupJobModel as WindowsAgentManagementBackupJobModel,
)
from .windows_agent_management_backup_job_spec import (
    WindowsAgentManagementBackupJobSpec as WindowsAgentManagementBackupJobSpec,
)
from .windows_agent_management_backup_server_policy_model import (
    WindowsAgentManagementBackupServerPolicyModel as WindowsAgentManagementBackupServerPolicyModel,
)
from .windows_agent_management_backup_server_policy_spec import (
    WindowsAgentManagementBackupServerPolicySpec as WindowsAgentManagementBackupServerPolicySpec,
)
from .windows_agent_management_backup_workstation_policy_model import (
    WindowsAgentManagementBackupWorkstationPolicyModel as WindowsAgentManagementBackupWorkstationPolicyModel,
)
from .windows_agent_management_backup_workstation_policy_spec import (
    WindowsAgentManagementBackupWorkstationPolicySpec as WindowsAgentManagementBackupWorkstationPolicySpec,
)
from .windows_flr_mount_server_settings import (
    WindowsFlrMountServerSettings as WindowsFlrMountServerSettings,
)
from .windows_flr_mount_spec import WindowsFlrMountSpec as WindowsFlrMountSpec
from .windows_host_import_spec import WindowsHostImportSpec as WindowsHostImportSpec
from .windows_host_model import WindowsHostModel as WindowsHostModel
from .windows_host_spec import WindowsHostSpec as WindowsHostSpec
from .windows_local_repository_settings_model import (
    WindowsLocalRepositorySettingsModel as WindowsLocalRepositorySettingsModel,
)
from .windows_local_storage_import_spec import (
    WindowsLocalStorageImportSpec as WindowsLocalStorageImportSpec,
)
from .windows_local_storage_model import (
    WindowsLocalStorageModel as WindowsLocalStorageModel,
)
from .windows_local_storage_spec import (
    WindowsLocalStorageSpec as WindowsLocalStorageSpec,
)
from .windows_physical_object_restore_point_disk_model import (
    WindowsPhysicalObjectRestorePointDiskModel as WindowsPhysicalObjectRestorePointDiskModel,
)
from .yara_rule_model import YaraRuleModel as YaraRuleModel
from .yara_rules_result import YaraRulesResult as YaraRulesResult
