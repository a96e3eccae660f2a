"""Which operations begin work that goes on after their reply, and where that work is to be found afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veeam_client.runtime.operation import Work

_BY_MODEL: dict[str, Work] = {"SessionModel": "session", "SessionsResult": "sessions", "TaskModel": "task"}
_AUTOMATION = "/api/v1/automation/"


def work(method: str, path: str, replies: dict[str, Any]) -> Work | None:
    """Say what an operation begins.

    Args:
        method: Its HTTP method.
        path: Its path.
        replies: Its replies by status.

    Returns:
        What is begun, None if the reply is all there is. An operation that reads begins nothing, even if it reads a
        session. What the section for automation begins, the server lists apart from other sessions.
    """
    if method.upper() == "GET":
        return None
    models = {
        media.get("schema", {}).get("$ref", "").rpartition("/")[2]
        for status, reply in replies.items()
        if status.startswith("2")
        for media in reply.get("content", {}).values()
    }
    begun: Work | None = next((_BY_MODEL[model] for model in sorted(models) if model in _BY_MODEL), None)
    return "automation" if begun == "session" and path.startswith(_AUTOMATION) else begun
