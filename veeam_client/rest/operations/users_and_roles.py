# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.custom_role_model import CustomRoleModel
    from ..models.custom_role_spec import CustomRoleSpec
    from ..models.e_restore_options_filters_order_column import (
        ERestoreOptionsFiltersOrderColumn,
    )
    from ..models.e_roles_filters_order_column import ERolesFiltersOrderColumn
    from ..models.e_user_filters_order_column import EUserFiltersOrderColumn
    from ..models.e_user_type import EUserType
    from ..models.restore_options_result import RestoreOptionsResult
    from ..models.role_model import RoleModel
    from ..models.roles_model import RolesModel
    from ..models.roles_result import RolesResult
    from ..models.user_model import UserModel
    from ..models.user_role_permissions_model import UserRolePermissionsModel
    from ..models.user_role_settings_model import UserRoleSettingsModel
    from ..models.user_service_account_mode_spec import UserServiceAccountModeSpec
    from ..models.user_spec import UserSpec
    from ..models.users_result import UsersResult


class UsersAndRoles(Section):
    """Who may sign in to the backup server, and what they may do there."""

    async def view_all_user_roles(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERolesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        is_built_in_filter: bool | None = None,
    ) -> RolesResult:
        """List the roles.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            is_built_in_filter: Only roles that are built in (true) or custom (false). Since 1.3-rev2.

        Returns:
            RolesResult: A page of roles.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersAndRoles.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Works without a licence.

        `GET /api/v1/security/roles`
        """
        result: RolesResult = await self._call(
            "ViewAllUserRoles",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            is_built_in_filter=is_built_in_filter,
        )
        return result

    async def create_custom_role(
        self,
        *,
        body: CustomRoleSpec | Mapping[str, Any],
    ) -> CustomRoleModel:
        """Add a custom role.

        It limits what its users may back up and restore, and where.

        Args:
            body: A role to be made.

        Returns:
            CustomRoleModel: A role that somebody made.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCustomRole.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/security/roles`
        """
        result: CustomRoleModel = await self._call(
            "CreateCustomRole",
            body=body,
        )
        return result

    async def view_user_role(
        self,
        *,
        id: UUID | str,
    ) -> RoleModel:
        """Get a role.

        Args:
            id: Id of the role.

        Returns:
            RoleModel: A role.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersAndRoles.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Works without a licence.

        `GET /api/v1/security/roles/{id}`
        """
        result: RoleModel = await self._call(
            "ViewUserRole",
            id=id,
        )
        return result

    async def update_custom_role(
        self,
        *,
        id: UUID | str,
        body: CustomRoleModel | Mapping[str, Any],
    ) -> CustomRoleModel:
        """Change a custom role.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the role.
            body: A role that somebody made.

        Returns:
            CustomRoleModel: A role that somebody made.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateCustomRole.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/security/roles/{id}`
        """
        result: CustomRoleModel = await self._call(
            "UpdateCustomRole",
            id=id,
            body=body,
        )
        return result

    async def delete_custom_role(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete a custom role.

        Args:
            id: Id of the role.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteCustomRole.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `DELETE /api/v1/security/roles/{id}`
        """
        await self._call(
            "DeleteCustomRole",
            id=id,
        )

    async def view_user_role_permissions(
        self,
        *,
        id: UUID | str,
    ) -> UserRolePermissionsModel:
        """Get the permissions of a role.

        Args:
            id: Id of the role.

        Returns:
            UserRolePermissionsModel: What a role permits.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersSettings.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Works without a licence.

        `GET /api/v1/security/roles/{id}/permissions`
        """
        result: UserRolePermissionsModel = await self._call(
            "ViewUserRolePermissions",
            id=id,
        )
        return result

    async def view_users_settings(
        self,
    ) -> UserRoleSettingsModel:
        """Get the settings that count for all users.

        Returns:
            UserRoleSettingsModel: Settings for all users.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/security/settings`
        """
        result: UserRoleSettingsModel = await self._call(
            "ViewUsersSettings",
        )
        return result

    async def update_users_settings(
        self,
        *,
        body: UserRoleSettingsModel | Mapping[str, Any],
    ) -> UserRoleSettingsModel:
        """Change the settings that count for all users.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Settings for all users.

        Returns:
            UserRoleSettingsModel: Settings for all users.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateUsersSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/security/settings`
        """
        result: UserRoleSettingsModel = await self._call(
            "UpdateUsersSettings",
            body=body,
        )
        return result

    async def view_all_users(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUserFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[EUserType | str] | None = None,
        role_id_filter: UUID | str | None = None,
        role_name_filter: str | None = None,
        is_service_account_filter: bool | None = None,
    ) -> UsersResult:
        """List the users and groups.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only rows of this type.
            role_id_filter: Only users and groups with the role that has this id.
            role_name_filter: Only users and groups with the role that has this name.
            is_service_account_filter: Only users that are service accounts (true) or are not (false).

        Returns:
            UsersResult: A page of users and groups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/security/users`
        """
        result: UsersResult = await self._call(
            "ViewAllUsers",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            role_id_filter=role_id_filter,
            role_name_filter=role_name_filter,
            is_service_account_filter=is_service_account_filter,
        )
        return result

    async def create_user(
        self,
        *,
        body: UserSpec | Mapping[str, Any],
    ) -> UserModel:
        """Add a user or group.

        Lets it sign in to the backup server. The account itself must exist.

        Args:
            body: A user or group to be added.

        Returns:
            UserModel: A user or group of users that may sign in.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateUser.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/security/users`
        """
        result: UserModel = await self._call(
            "CreateUser",
            body=body,
        )
        return result

    async def get_user(
        self,
        *,
        id: UUID | str,
    ) -> UserModel:
        """Get a user or group.

        Args:
            id: Id of the user or group.

        Returns:
            UserModel: A user or group of users that may sign in.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersSettings.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/security/users/{id}`
        """
        result: UserModel = await self._call(
            "GetUser",
            id=id,
        )
        return result

    async def delete_user(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Remove a user or group.

        It can no longer sign in to the backup server.

        Args:
            id: Id of the user or group.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteUser.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `DELETE /api/v1/security/users/{id}`
        """
        await self._call(
            "DeleteUser",
            id=id,
        )

    async def change_service_account_mode(
        self,
        *,
        id: UUID | str,
        body: UserServiceAccountModeSpec | Mapping[str, Any],
    ) -> UserModel:
        """Say whether a user is a service account.

        Service accounts sign in without multi-factor authentication.

        Args:
            id: Id of the user.
            body: Whether a user is an account for programs.

        Returns:
            UserModel: A user or group of users that may sign in.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateUser.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/security/users/{id}/changeServiceAccountMode`
        """
        result: UserModel = await self._call(
            "ChangeServiceAccountMode",
            id=id,
            body=body,
        )
        return result

    async def reset_user_mfa(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Reset the multi-factor authentication of a user.

        The user must set it up again at the next sign-in.

        Args:
            id: Id of the user.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ResetUserMfa.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/security/users/{id}/resetMFA`
        """
        await self._call(
            "ResetUserMfa",
            id=id,
        )

    async def get_user_roles(
        self,
        *,
        id: UUID | str,
    ) -> RolesModel:
        """List the roles of a user or group.

        Args:
            id: Id of the user or group.

        Returns:
            RolesModel: Roles of a user.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewUsersSettings.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/security/users/{id}/roles`
        """
        result: RolesModel = await self._call(
            "GetUserRoles",
            id=id,
        )
        return result

    async def update_user_roles(
        self,
        *,
        id: UUID | str,
        body: RolesModel | Mapping[str, Any],
    ) -> RolesModel:
        """Replace the roles of a user or group.

        The roles given are all that it has afterwards.

        Args:
            id: Id of the user or group.
            body: Roles of a user.

        Returns:
            RolesModel: Roles of a user.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateUser.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/security/users/{id}/roles`
        """
        result: RolesModel = await self._call(
            "UpdateUserRoles",
            id=id,
            body=body,
        )
        return result

    async def view_all_restore_options(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERestoreOptionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        code_filter: str | None = None,
        name_filter: str | None = None,
        group_filter: str | None = None,
    ) -> RestoreOptionsResult:
        """List the restore options that a custom role can allow.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            code_filter: Only the option with this code.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            group_filter: Only options of this group.

        Returns:
            RestoreOptionsResult: A page of ways to restore.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCustomRole.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/security/restoreOptions`
        """
        result: RestoreOptionsResult = await self._call(
            "ViewAllRestoreOptions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            code_filter=code_filter,
            name_filter=name_filter,
            group_filter=group_filter,
        )
        return result

    async def clone_custom_role(
        self,
        *,
        id: UUID | str,
    ) -> CustomRoleModel:
        """Copy a custom role.

        Args:
            id: Id of the role.

        Returns:
            CustomRoleModel: The new role.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCustomRole.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/security/roles/{id}/clone`
        """
        result: CustomRoleModel = await self._call(
            "CloneCustomRole",
            id=id,
        )
        return result

    async def get_custom_role_details(
        self,
        *,
        id: UUID | str,
    ) -> CustomRoleModel:
        """Get a custom role with its scopes.

        Args:
            id: Id of the role.

        Returns:
            CustomRoleModel: A role that somebody made.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission GetCustomRoleDetails.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        Works without a licence.

        `GET /api/v1/security/roles/{id}/details`
        """
        result: CustomRoleModel = await self._call(
            "GetCustomRoleDetails",
            id=id,
        )
        return result
