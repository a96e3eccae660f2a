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
    """Operations of the section ACL."""

    async def get_acl_rules(
        self,
        *,
        force_reload: bool | None = None,
        body: AclBrowserFilters | Mapping[str, Any] | None = None,
    ) -> AclBrowserResult:
        """Get acl rules.

        Args:
            force_reload: `forceReload` in the query.
            body: Can be left out.

        Returns:
            AclBrowserResult.

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
        """Get acl record.

        Args:
            object_type: `objectType` in the path.
            object_id: `objectId` in the path.

        Returns:
            AclRecordModel.

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
        """Change acl effective access.

        Args:
            object_type: `objectType` in the path.
            object_id: `objectId` in the path.
            body.

        Returns:
            AclRecordModel.

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
        """Change acl owner.

        Args:
            object_type: `objectType` in the path.
            object_id: `objectId` in the path.
            body.

        Returns:
            AclRecordModel.

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
