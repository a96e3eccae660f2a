# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_protection_group_filters_order_column import (
        EProtectionGroupFiltersOrderColumn,
    )
    from ..models.e_protection_group_type import EProtectionGroupType
    from ..models.pre_installed_agents_protection_group_package_spec import (
        PreInstalledAgentsProtectionGroupPackageSpec,
    )
    from ..models.protection_group_model import ProtectionGroupModel
    from ..models.protection_group_spec import ProtectionGroupSpec
    from ..models.protection_groups_result import ProtectionGroupsResult
    from ..models.session_model import SessionModel


class ProtectionGroups(Section):
    """Operations of the section Protection Groups."""

    async def get_all_protection_groups(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProtectionGroupFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EProtectionGroupType | str | None = None,
    ) -> ProtectionGroupsResult:
        """Get all protection groups.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.

        Returns:
            ProtectionGroupsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProtectionGroups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/agents/protectionGroups`
        """
        result: ProtectionGroupsResult = await self._call(
            "GetAllProtectionGroups",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )
        return result

    async def create_protection_group(
        self,
        *,
        body: ProtectionGroupSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Create protection group.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateProtectionGroups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/agents/protectionGroups`
        """
        result: SessionModel = await self._call(
            "CreateProtectionGroup",
            body=body,
        )
        return result

    async def get_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> ProtectionGroupModel:
        """Get protection group.

        Args:
            id: `id` in the path.

        Returns:
            ProtectionGroupModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/agents/protectionGroups/{id}`
        """
        result: ProtectionGroupModel = await self._call(
            "GetProtectionGroup",
            id=id,
        )
        return result

    async def update_protection_group(
        self,
        *,
        id: UUID | str,
        body: ProtectionGroupModel | Mapping[str, Any],
    ) -> SessionModel:
        """Update protection group.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/agents/protectionGroups/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateProtectionGroup",
            id=id,
            body=body,
        )
        return result

    async def delete_protection_group(
        self,
        *,
        id: UUID | str,
        uninstall_everything: bool | None = None,
    ) -> SessionModel:
        """Delete protection group.

        Args:
            id: `id` in the path.
            uninstall_everything: `uninstallEverything` in the query.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/agents/protectionGroups/{id}`
        """
        result: SessionModel = await self._call(
            "DeleteProtectionGroup",
            id=id,
            uninstall_everything=uninstall_everything,
        )
        return result

    async def disable_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Disable protection group.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/agents/protectionGroups/{id}/disable`
        """
        result: SessionModel = await self._call(
            "DisableProtectionGroup",
            id=id,
        )
        return result

    async def enable_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Enable protection group.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/agents/protectionGroups/{id}/enable`
        """
        result: SessionModel = await self._call(
            "EnableProtectionGroup",
            id=id,
        )
        return result

    async def download_protection_group_packages(
        self,
        *,
        id: UUID | str,
        body: PreInstalledAgentsProtectionGroupPackageSpec | Mapping[str, Any],
    ) -> bytes:
        """Download protection group packages.

        Args:
            id: `id` in the path.
            body.

        Returns:
            bytes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProtectionGroups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/agents/protectionGroups/{id}/packages`
        """
        result: bytes = await self._call(
            "DownloadProtectionGroupPackages",
            id=id,
            body=body,
        )
        return result

    async def rescan_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Rescan protection group.

        Args:
            id: `id` in the path.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/agents/protectionGroups/{id}/rescan`
        """
        result: SessionModel = await self._call(
            "RescanProtectionGroup",
            id=id,
        )
        return result
