"""Text that does not show itself."""


class Redacted(str):
    """A secret: a string but for its `repr`, which tracebacks with local variables, debuggers and logs print.

    >>> Redacted("open sesame")
    '***'
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"
