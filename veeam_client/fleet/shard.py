"""A share of a fleet, for one of several processes or machines."""

from __future__ import annotations

import os
import re
import socket
from hashlib import blake2b
from typing import Self

from attrs import frozen

from ..errors import InvalidArgument

# Each of them costs each server a hash, once.
MOST = 1000
_WRITTEN = re.compile(r"([0-9]{1,9})/([0-9]{1,9})")
_NUMBER = re.compile(r"[0-9]{1,9}")
_ORDINAL = re.compile(r".*-([0-9]{1,9})")


@frozen
class Shard:
    """One of several shares of a fleet.

    Which share a server is in depends on its name and on how many shares there are, so that all processes agree without
    asking one another. Hashing is by rendezvous: a share that is added takes its part of the servers from all others,
    and none moves between those.

    Attributes:
        number: Which share it is, counted from 0.
        count: How many there are, 1,000 at most.
        purpose: Tells shares of shares from those that they are made of, so that both are even.

    Raises:
        InvalidArgument: There is no such share.
    """

    number: int
    count: int
    purpose: str = ""

    def __attrs_post_init__(self) -> None:
        if not (isinstance(self.number, int) and isinstance(self.count, int)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(f"a shard is two whole numbers, as 3 of 10; not {self.number!r} of {self.count!r}")
        if not 1 <= self.count <= MOST:
            raise InvalidArgument(f"a fleet has 1 to {MOST} shards, not {self.count}")
        if not 0 <= self.number < self.count:
            raise InvalidArgument(
                f"there is no shard {self.number} of {self.count}: they are counted from 0 to {self.count - 1}"
            )

    def __str__(self) -> str:
        return f"{self.number}/{self.count}"

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read one as it is written: `3/10` is the fourth of ten.

        Args:
            text: The text.

        Raises:
            InvalidArgument: It is no such text, or there is no such shard.
        """
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise InvalidArgument(f"a shard is written as NUMBER/COUNT, such as 3/10 or, the first, 0/10; not {text!r}")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def from_environment(cls, prefix: str = "VEEAM_") -> Self | None:
        """Read which one this process is to have.

        `VEEAM_SHARD=3/10` says it all. With `VEEAM_SHARDS=10`, the number is `JOB_COMPLETION_INDEX`, which Kubernetes
        sets in indexed jobs, or that at the end of the host name, as in a StatefulSet.

        Args:
            prefix: How the names of the first two begin.

        Returns:
            The shard; None if neither is set.

        Raises:
            InvalidArgument: What is set is wrong, or there is no number.
        """
        written, shards = os.environ.get(f"{prefix}SHARD"), os.environ.get(f"{prefix}SHARDS")
        if written:
            name, read = f"{prefix}SHARD", written
        elif shards:
            name, read = f"{prefix}SHARDS", f"{_own_number(f'{prefix}SHARDS')}/{shards}"
            if _NUMBER.fullmatch(shards) is None:
                raise InvalidArgument(f"{name} is the number of shards, such as 10; not {shards!r}")
        else:
            return None
        try:
            return cls.from_text(read)
        except InvalidArgument as error:
            raise InvalidArgument(f"{name} is wrong: {error.message}") from None

    def holds(self, name: str) -> bool:
        """Tell whether a server is in it.

        Args:
            name: The server's name.
        """
        common = blake2b(f"{self.purpose}\0{name}".encode(errors="replace"), digest_size=8)

        def weight(number: int) -> bytes:
            own = common.copy()
            own.update(number.to_bytes(2))
            return own.digest()

        return self.count == 1 or max(range(self.count), key=weight) == self.number


def _own_number(shards: str) -> str:
    index = os.environ.get("JOB_COMPLETION_INDEX")
    if index:
        if _NUMBER.fullmatch(index) is None:
            raise InvalidArgument(f"JOB_COMPLETION_INDEX is a number from 0; not {index!r}")
        return index
    host = socket.gethostname().partition(".")[0]
    ordinal = _ORDINAL.fullmatch(host)
    if ordinal is None:
        raise InvalidArgument(
            f"{shards} says how many shards there are, but nothing says which one this is: set "
            f"{shards.removesuffix('S')}=NUMBER/COUNT, or JOB_COMPLETION_INDEX, or run it in a StatefulSet, whose host "
            f"names end in a number; this one is {host!r}"
        )
    return ordinal[1]
