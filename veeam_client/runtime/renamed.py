"""Attributes by the names that other revisions have for them."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Renamed(Generic[T]):
    """An attribute that stands for another one.

    Args:
        name: The other attribute.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Renamed[T]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> Renamed[T] | T:
        if instance is None:
            return self
        value: T = getattr(instance, self._name)
        return value

    def __set__(self, instance: object, value: T) -> None:
        setattr(instance, self._name, value)
