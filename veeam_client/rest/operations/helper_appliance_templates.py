# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.azure_helper_appliance_template_deploy_spec import (
        AzureHelperApplianceTemplateDeploySpec,
    )
    from ..models.azure_helper_appliance_template_id_spec import (
        AzureHelperApplianceTemplateIdSpec,
    )
    from ..models.azure_helper_appliance_template_model import (
        AzureHelperApplianceTemplateModel,
    )
    from ..models.azure_helper_appliance_templates_result import (
        AzureHelperApplianceTemplatesResult,
    )
    from ..models.e_helper_appliance_templates_filters_order_column import (
        EHelperApplianceTemplatesFiltersOrderColumn,
    )
    from ..models.helper_appliance_template_state_model import (
        HelperApplianceTemplateStateModel,
    )
    from ..models.session_model import SessionModel


class HelperApplianceTemplates(Section):
    """Templates in Microsoft Azure that helper appliances for restores are made from."""

    async def get_all_helper_appliance_templates(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EHelperApplianceTemplatesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        location_filter: str | None = None,
        resource_group_filter: str | None = None,
    ) -> AzureHelperApplianceTemplatesResult:
        """List the helper appliance templates.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            location_filter: Only templates in this Azure location.
            resource_group_filter: Only templates in this resource group.

        Returns:
            AzureHelperApplianceTemplatesResult: A page of helper appliance templates.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewHelperApplianceTemplates.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backupInfrastructure/helperApplianceTemplates`
        """
        result: AzureHelperApplianceTemplatesResult = await self._call(
            "GetAllHelperApplianceTemplates",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            location_filter=location_filter,
            resource_group_filter=resource_group_filter,
        )
        return result

    async def deploy_helper_appliance_templates(
        self,
        *,
        body: AzureHelperApplianceTemplateDeploySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Deploy helper appliance templates to Microsoft Azure.

        Args:
            body: Helper appliance templates to be deployed.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeployHelperApplianceTemplates.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backupInfrastructure/helperApplianceTemplates`
        """
        result: SessionModel = await self._call(
            "DeployHelperApplianceTemplates",
            body=body,
        )
        return result

    async def remove_helper_appliance_templates(
        self,
        *,
        body: AzureHelperApplianceTemplateIdSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Remove helper appliance templates from Microsoft Azure.

        Args:
            body: Which helper appliance templates to remove.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RemoveHelperApplianceTemplates.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/backupInfrastructure/helperApplianceTemplates/remove`
        """
        result: SessionModel = await self._call(
            "RemoveHelperApplianceTemplates",
            body=body,
        )
        return result

    async def get_helper_appliance_template(
        self,
        *,
        id: UUID | str,
    ) -> AzureHelperApplianceTemplateModel:
        """Get a helper appliance template.

        Args:
            id: Id of the template.

        Returns:
            AzureHelperApplianceTemplateModel: A helper appliance template in Microsoft Azure.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewHelperApplianceTemplates.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backupInfrastructure/helperApplianceTemplates/{id}`
        """
        result: AzureHelperApplianceTemplateModel = await self._call(
            "GetHelperApplianceTemplate",
            id=id,
        )
        return result

    async def get_helper_appliance_template_status(
        self,
        *,
        id: UUID | str,
    ) -> HelperApplianceTemplateStateModel:
        """Get the status of a helper appliance template.

        Poll it while a template is being deployed or removed.

        Args:
            id: Id of the template.

        Returns:
            HelperApplianceTemplateStateModel: Status of a helper appliance template.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewHelperApplianceTemplates.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backupInfrastructure/helperApplianceTemplates/{id}/state`
        """
        result: HelperApplianceTemplateStateModel = await self._call(
            "GetHelperApplianceTemplateStatus",
            id=id,
        )
        return result
