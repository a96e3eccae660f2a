"""What a simulated server has counted."""

from collections import Counter
from dataclasses import dataclass, field

__all__ = ["Counters"]


@dataclass(slots=True)
class Counters:
    """What a simulated server has seen since its start."""

    operations: Counter[str] = field(default_factory=Counter[str])
    """Requests by operation id, refused ones included."""
    statuses: Counter[int] = field(default_factory=Counter[int])
    """Replies by HTTP status."""
    sign_ins: int = 0
    """Sessions begun, by whatever grant."""
    failed_sign_ins: int = 0
    refreshes: int = 0
    failed_refreshes: int = 0
    """Refused refreshes, for whatever reason."""
    reused_refresh_tokens: int = 0
    """How many of those brought a refresh token that had been used already."""
    sign_outs: int = 0
    refused_tokens: int = 0
    """Requests with an access token that was not good, or with none."""
    forbidden: int = 0
    """Requests that the role of the user does not allow."""
    refused_connections: int = 0
    broken_connections: int = 0
    """Connections cut before or within a reply, as the mood said."""
    in_flight: int = 0
    """Requests that wait for their reply now."""
    max_in_flight: int = 0
    """The most there were at once."""
    uploaded_bytes: int = 0
    downloaded_bytes: int = 0
    active_sessions: int = 0
    """Sign-ins that could still go on: neither signed out nor past the end of their refresh token."""
