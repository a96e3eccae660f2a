# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.acl_browser_filters import AclBrowserFilters
    from ..models.acl_browser_result import AclBrowserResult
    from ..models.acl_change_effective_access_spec import AclChangeEffectiveAccessSpec
    from ..models.acl_change_owner_spec import AclChangeOwnerSpec
    from ..models.acl_record_model import AclRecordModel
    from ..models.e_acl_object_kind import EAclObjectKind


class Acl(Section):
    """Access control lists: who owns a job or backup, and which roles have which rights on it."""

    async def get_acl_rules(
        self,
        *,
        force_reload: bool | None = None,
        body: AclBrowserFilters | Mapping[str, Any] | None = None,
    ) -> AclBrowserResult:
        """List who owns jobs and backups, and which roles have rights on them.

        Paging, filtering and ordering go into the body.

        Args:
            force_reload: Whether to read owners and rights afresh instead of taking what the server has at
                hand. Fresh is slower.
            body: Which owners and rights to list: a page, an order, a condition. Can be left out.

        Returns:
            AclBrowserResult: A page of jobs and backups with their owners and the rights on them.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAcl.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/acl`
        """
        result: AclBrowserResult = await self._call(
            "GetAclRules",
            force_reload=force_reload,
            body=body,
        )
        return result

    async def get_acl_record(
        self,
        *,
        object_type: EAclObjectKind | str,
        object_id: UUID | str,
    ) -> AclRecordModel:
        """Get who owns a job or backup, and which roles have rights on it.

        Args:
            object_type: Whether the object is a job or a backup.
            object_id: Id of the job or backup.

        Returns:
            AclRecordModel: A job or backup with its owner and the rights on it.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAcl.
            NotFound: The server has nothing by this `object_type` and `object_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/acl/{objectType}/{objectId}`
        """
        result: AclRecordModel = await self._call(
            "GetAclRecord",
            object_type=object_type,
            object_id=object_id,
        )
        return result

    async def change_acl_effective_access(
        self,
        *,
        object_type: EAclObjectKind | str,
        object_id: UUID | str,
        body: AclChangeEffectiveAccessSpec | Mapping[str, Any],
    ) -> AclRecordModel:
        """Change which roles have rights on a job or backup.

        Only the rights change; the owner stays.

        Args:
            object_type: Whether the object is a job or a backup.
            object_id: Id of the job or backup.
            body: Which roles are to have rights on an object.

        Returns:
            AclRecordModel: A job or backup with its owner and the rights on it.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeAclEffectiveAccess.
            NotFound: The server has nothing by this `object_type` and `object_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/acl/{objectType}/{objectId}/changeEffectiveAccess`
        """
        result: AclRecordModel = await self._call(
            "ChangeAclEffectiveAccess",
            object_type=object_type,
            object_id=object_id,
            body=body,
        )
        return result

    async def change_acl_owner(
        self,
        *,
        object_type: EAclObjectKind | str,
        object_id: UUID | str,
        body: AclChangeOwnerSpec | Mapping[str, Any],
    ) -> AclRecordModel:
        """Give a job or backup another owner.

        Args:
            object_type: Whether the object is a job or a backup.
            object_id: Id of the job or backup.
            body: Who is to own an object.

        Returns:
            AclRecordModel: A job or backup with its owner and the rights on it.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeAclOwner.
            NotFound: The server has nothing by this `object_type` and `object_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/acl/{objectType}/{objectId}/changeOwner`
        """
        result: AclRecordModel = await self._call(
            "ChangeAclOwner",
            object_type=object_type,
            object_id=object_id,
            body=body,
        )
        return result
