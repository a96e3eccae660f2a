# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_repository_filters_order_column import ERepositoryFiltersOrderColumn
    from ..models.e_repository_states_filters_order_column import (
        ERepositoryStatesFiltersOrderColumn,
    )
    from ..models.e_repository_type import ERepositoryType
    from ..models.e_scale_out_repository_extent_type import (
        EScaleOutRepositoryExtentType,
    )
    from ..models.e_scale_out_repository_filters_order_column import (
        EScaleOutRepositoryFiltersOrderColumn,
    )
    from ..models.repositories_rescan_spec import RepositoriesRescanSpec
    from ..models.repositories_result import RepositoriesResult
    from ..models.repository_model import RepositoryModel
    from ..models.repository_spec import RepositorySpec
    from ..models.repository_states_result import RepositoryStatesResult
    from ..models.scale_out_extent_maintenance_spec import ScaleOutExtentMaintenanceSpec
    from ..models.scale_out_repositories_result import ScaleOutRepositoriesResult
    from ..models.scale_out_repository_model import ScaleOutRepositoryModel
    from ..models.scale_out_repository_spec import ScaleOutRepositorySpec
    from ..models.session_model import SessionModel


class Repositories(Section):
    """Operations of the section Repositories."""

    async def get_all_repositories(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERepositoryFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[ERepositoryType | str] | None = None,
        host_id_filter: UUID | str | None = None,
        path_filter: str | None = None,
        vmb_api_filter: str | None = None,
        vmb_api_platform: UUID | str | None = None,
        exclude_extents: bool | None = None,
    ) -> RepositoriesResult:
        """Get all repositories.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            host_id_filter: `hostIdFilter` in the query.
            path_filter: `pathFilter` in the query.
            vmb_api_filter: `vmbApiFilter` in the query.
            vmb_api_platform: `vmbApiPlatform` in the query.
            exclude_extents: `excludeExtents` in the query.

        Returns:
            RepositoriesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/repositories`
        """
        result: RepositoriesResult = await self._call(
            "GetAllRepositories",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            host_id_filter=host_id_filter,
            path_filter=path_filter,
            vmb_api_filter=vmb_api_filter,
            vmb_api_platform=vmb_api_platform,
            exclude_extents=exclude_extents,
        )
        return result

    async def create_repository(
        self,
        *,
        body: RepositorySpec | Mapping[str, Any],
        overwrite_owner: bool | None = None,
    ) -> SessionModel:
        """Create repository.

        Args:
            overwrite_owner: `overwriteOwner` in the query.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/repositories`
        """
        result: SessionModel = await self._call(
            "CreateRepository",
            body=body,
            overwrite_owner=overwrite_owner,
        )
        return result

    async def rescan_repositories(
        self,
        *,
        body: RepositoriesRescanSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Rescan repositories.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/repositories/rescan`
        """
        result: SessionModel = await self._call(
            "RescanRepositories",
            body=body,
        )
        return result

    async def get_all_repositories_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERepositoryStatesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        id_filter: UUID | str | None = None,
        name_filter: str | None = None,
        type_filter: ERepositoryType | str | None = None,
        capacity_filter: float | None = None,
        free_space_filter: float | None = None,
        used_space_filter: float | None = None,
        is_online_filter: bool | None = None,
        is_out_of_date_filter: bool | None = None,
        sobr_id_filter: UUID | str | None = None,
        sobr_extent_type_filter: Sequence[EScaleOutRepositoryExtentType | str] | None = None,
        sobr_membership_filter: str | None = None,
        exclude_extents: bool | None = None,
    ) -> RepositoryStatesResult:
        """Get all repositories states.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            id_filter: `idFilter` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            capacity_filter: `capacityFilter` in the query.
            free_space_filter: `freeSpaceFilter` in the query.
            used_space_filter: `usedSpaceFilter` in the query.
            is_online_filter: `isOnlineFilter` in the query.
            is_out_of_date_filter: `isOutOfDateFilter` in the query.
            sobr_id_filter: `sobrIdFilter` in the query.
            sobr_extent_type_filter: `sobrExtentTypeFilter` in the query.
            sobr_membership_filter: `sobrMembershipFilter` in the query.
            exclude_extents: `excludeExtents` in the query.

        Returns:
            RepositoryStatesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/repositories/states`
        """
        result: RepositoryStatesResult = await self._call(
            "GetAllRepositoriesStates",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            id_filter=id_filter,
            name_filter=name_filter,
            type_filter=type_filter,
            capacity_filter=capacity_filter,
            free_space_filter=free_space_filter,
            used_space_filter=used_space_filter,
            is_online_filter=is_online_filter,
            is_out_of_date_filter=is_out_of_date_filter,
            sobr_id_filter=sobr_id_filter,
            sobr_extent_type_filter=sobr_extent_type_filter,
            sobr_membership_filter=sobr_membership_filter,
            exclude_extents=exclude_extents,
        )
        return result

    async def get_repository(
        self,
        *,
        id: UUID | str,
    ) -> RepositoryModel:
        """Get repository.

        Args:
            id: `id` in the path.

        Returns:
            RepositoryModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/repositories/{id}`
        """
        result: RepositoryModel = await self._call(
            "GetRepository",
            id=id,
        )
        return result

    async def update_repository(
        self,
        *,
        id: UUID | str,
        body: RepositoryModel | Mapping[str, Any],
    ) -> SessionModel:
        """Update repository.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/repositories/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateRepository",
            id=id,
            body=body,
        )
        return result

    async def delete_repository(
        self,
        *,
        id: UUID | str,
        delete_backups: bool | None = None,
    ) -> None:
        """Delete repository.

        Args:
            id: `id` in the path.
            delete_backups: `deleteBackups` in the query.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backupInfrastructure/repositories/{id}`
        """
        await self._call(
            "DeleteRepository",
            id=id,
            delete_backups=delete_backups,
        )

    async def get_all_scale_out_repositories(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EScaleOutRepositoryFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ScaleOutRepositoriesResult:
        """Get all scale out repositories.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.

        Returns:
            ScaleOutRepositoriesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewScaleOutRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/scaleOutRepositories`
        """
        result: ScaleOutRepositoriesResult = await self._call(
            "GetAllScaleOutRepositories",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def create_scale_out_repository(
        self,
        *,
        body: ScaleOutRepositorySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Create scale out repository.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateScaleOutRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories`
        """
        result: SessionModel = await self._call(
            "CreateScaleOutRepository",
            body=body,
        )
        return result

    async def get_scale_out_repository(
        self,
        *,
        id: UUID | str,
    ) -> ScaleOutRepositoryModel:
        """Get scale out repository.

        Args:
            id: `id` in the path.

        Returns:
            ScaleOutRepositoryModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewScaleOutRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/scaleOutRepositories/{id}`
        """
        result: ScaleOutRepositoryModel = await self._call(
            "GetScaleOutRepository",
            id=id,
        )
        return result

    async def update_scale_out_repository(
        self,
        *,
        id: UUID | str,
        body: ScaleOutRepositoryModel | Mapping[str, Any],
    ) -> SessionModel:
        """Update scale out repository.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateScaleOutRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/scaleOutRepositories/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateScaleOutRepository",
            id=id,
            body=body,
        )
        return result

    async def delete_scale_out_repository(
        self,
        *,
        id: UUID | str,
        delete_backups: bool | None = None,
    ) -> None:
        """Delete scale out repository.

        Args:
            id: `id` in the path.
            delete_backups: `deleteBackups` in the query.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteScaleOutRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backupInfrastructure/scaleOutRepositories/{id}`
        """
        await self._call(
            "DeleteScaleOutRepository",
            id=id,
            delete_backups=delete_backups,
        )

    async def disable_scale_out_extent_maintenance_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Disable scale out extent maintenance mode.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableRepositoryMaintenanceMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableMaintenanceMode`
        """
        result: SessionModel = await self._call(
            "DisableScaleOutExtentMaintenanceMode",
            id=id,
            body=body,
        )
        return result

    async def disable_scale_out_extent_sealed_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Disable scale out extent sealed mode.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableRepositorySealedMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableSealedMode`
        """
        result: SessionModel = await self._call(
            "DisableScaleOutExtentSealedMode",
            id=id,
            body=body,
        )
        return result

    async def enable_scale_out_extent_maintenance_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Enable scale out extent maintenance mode.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableRepositoryMaintenanceMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableMaintenanceMode`
        """
        result: SessionModel = await self._call(
            "EnableScaleOutExtentMaintenanceMode",
            id=id,
            body=body,
        )
        return result

    async def enable_scale_out_extent_sealed_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Enable scale out extent sealed mode.

        Args:
            id: `id` in the path.
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableRepositorySealedMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableSealedMode`
        """
        result: SessionModel = await self._call(
            "EnableScaleOutExtentSealedMode",
            id=id,
            body=body,
        )
        return result
