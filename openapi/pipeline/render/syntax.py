"""What templates can write, and nothing else: generated modules are read as trees before anything imports them.

Every call is one of a few known ones, on literals; nothing else in a module does more than name something.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.render.naming import is_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DATA = {"contract.json", "older-contracts.json"}
_STUB = "models/__init__.pyi"
_IMPORTS = {
    "__future__": {"annotations"},
    "attrs": {"define"},
    "collections.abc": {"Mapping", "Sequence"},
    "datetime": {"date", "datetime"},
    "functools": {"cached_property"},
    "typing": {"TYPE_CHECKING", "Any", "ClassVar"},
    "uuid": {"UUID"},
}
_PARENTS = {1: ("",), 2: ("models.", "runtime."), 3: ("runtime.",)}
_MADE = {"Body", "EnumSpans", "Listing", "ModelSpans", "Operation", "Parameter", "Renamed", "Span", "frozenset"}
_CLASS_FACTS = {"__json_names__", "__other_names__", "__discriminator__", "__subtypes__", "__secrets__"}
_TABLES = {"OPERATIONS", "MODELS", "ENUMERATIONS", "REACHING"}
# Statements that are the same in every client.
_FIXED = {
    "pass",
    "return result",
    "raise NotImplementedError",
}
_DECORATORS: dict[type[ast.stmt], str] = {
    ast.ClassDef: "define(eq=False, repr=False, kw_only=True)",
    ast.FunctionDef: "cached_property",
}


def check_syntax(folder: Path) -> None:
    """Check that a generated client holds only what templates can write.

    Args:
        folder: The client; nothing of it is imported.

    Raises:
        PipelineError: Something else is there; says in which file and line.
    """
    problems: list[str] = []
    for path in sorted(one for one in folder.rglob("*") if not one.is_dir() or one.is_symlink()):
        name = path.relative_to(folder)
        is_code = path.suffix == ".py" or name.as_posix() == _STUB
        if path.is_symlink() or not (is_code or name.as_posix() in _DATA):
            problems.append(f"{name}: no file that is generated")
        elif is_code:
            is_stub = path.suffix == ".pyi"
            problems += [f"{name}: {fault}" for fault in faults(path.read_bytes(), is_stub=is_stub)]
    if problems:
        raise PipelineError(*(f"the contract has made code of its own: {one}" for one in problems[:20]))


def faults(source: bytes, *, is_stub: bool = False) -> Iterator[str]:
    """Find what no template writes.

    Args:
        source: A module, as Python would read it.
        is_stub: Whether only type checkers read it: names can come under another name there.

    Yields:
        The line of each statement, or why there is none.
    """
    try:
        module = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        yield f"no Python: {error}"
        return
    yield from (
        f"line {one.lineno}: {type(one).__name__}" for one in module.body if not _is_of_module(one, is_stub=is_stub)
    )


def is_annotation(node: ast.expr | None) -> bool:
    """Tell whether an expression only names types.

    Args:
        node: The expression.

    Returns:
        Whether it does.
    """
    match node:
        case ast.Name(id=name):
            return is_name(name)
        case ast.Constant(value=value):
            return value is None or value is ...
        case ast.Subscript(value=ast.Name(id=name), slice=inner):
            return is_name(name) and is_annotation(inner)
        case ast.Tuple(elts=items):
            return all(map(is_annotation, items))
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return is_annotation(left) and is_annotation(right)
        case _:
            return False


def is_default(node: ast.expr | None) -> bool:
    """Tell whether an expression is a default of an argument or attribute: None, or a member of an enumeration.

    Args:
        node: The expression, None for none.

    Returns:
        Whether it is.
    """
    match node:
        case None | ast.Constant(value=None):
            return True
        case ast.Attribute(value=ast.Name(id=owner), attr=member):
            return is_name(owner) and is_name(member)
        case _:
            return False


def _is_of_module(node: ast.stmt, *, is_stub: bool) -> bool:
    match node:
        case ast.ImportFrom():
            return _is_import(node, is_stub=is_stub)
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=[]):
            return all(
                _is_import(one) if isinstance(one, ast.ImportFrom) else isinstance(one, ast.Pass) for one in body
            )
        case ast.ClassDef(name=name, bases=[] | [ast.Name()], keywords=[], body=body):
            return is_name(name) and _is_decorated(node) and all(map(_is_of_class, body))
        case _:
            return _is_docstring(node) or _is_table(node) or ast.unparse(node) in _FIXED


def _is_table(node: ast.stmt) -> bool:
    """The catalogue, the spans, the revisions, and the names that a package imports when they are asked for."""
    match node:
        case ast.AnnAssign(
            target=ast.Name(id="OPERATIONS"),
            annotation=kind,
            value=ast.Call(func=ast.Name(id="Catalogue"), args=[ast.Name(id="__name__"), *tables], keywords=[]),
        ):
            return is_annotation(kind) and all(isinstance(one, ast.Dict) and _is_data(one) for one in tables)
        case ast.AnnAssign(target=ast.Name(id=name), annotation=kind, value=value):
            return name in _TABLES and is_annotation(kind) and _is_data(value)
        case ast.Assign(targets=[ast.Name(id="REVISION" | "REVISIONS")], value=value):
            return _is_data(value)
        case ast.Assign(
            targets=[ast.Tuple(elts=[ast.Name(id="__getattr__"), ast.Name(id="__dir__")])],
            value=ast.Call(func=ast.Name(id="lazy_namespace"), args=[ast.Name(id="__name__"), *tables], keywords=[]),
        ):
            return all(isinstance(one, ast.Dict) and _is_data(one) for one in tables)
        case _:
            return False


def _is_of_class(node: ast.stmt) -> bool:
    match node:
        case ast.AnnAssign(target=ast.Name(id=name), annotation=kind, value=value, simple=1):
            is_renamed = isinstance(value, ast.Call) and ast.unparse(value.func) == "Renamed"
            if name in _CLASS_FACTS or is_renamed:
                return (name in _CLASS_FACTS or is_name(name)) and is_annotation(kind) and _is_data(value)
            return is_name(name) and is_annotation(kind) and is_default(value)
        case ast.Assign(targets=[ast.Name(id="__synonyms__")], value=ast.Dict() as value):
            return _is_data(value)
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return is_name(name) and _is_text(value)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return _is_method(node)
        case _:
            return _is_docstring(node) or isinstance(node, ast.Pass)


def _is_method(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    match node.args:
        case ast.arguments(
            posonlyargs=[], args=[ast.arg(arg="self"), *args], kwonlyargs=options, vararg=None, kwarg=None, defaults=[]
        ):
            return (
                is_name(node.name)
                and all(is_name(one.arg) and is_annotation(one.annotation) for one in (*args, *options))
                and all(map(is_default, node.args.kw_defaults))
                and is_annotation(node.returns)
                and _is_decorated(node)
                and all(map(_is_of_method, node.body))
            )
        case _:
            return False


def _is_of_method(node: ast.stmt) -> bool:
    match node:
        case ast.ImportFrom():
            return _is_import(node)
        case ast.Return(value=ast.Call(func=ast.Name(id=name), args=[ast.Name(id="self")], keywords=[])):
            return is_name(name)
        case ast.AnnAssign(target=ast.Name(id="result"), annotation=kind, value=value):
            return is_annotation(kind) and _is_call(value)
        case ast.Expr(value=ast.Await() as value):
            return _is_call(value)
        case _:
            return _is_docstring(node) or ast.unparse(node) in _FIXED


def _is_call(node: ast.expr | None) -> bool:
    """The call of an operation, with the arguments of the method by their names."""
    match node:
        case ast.Await(
            value=ast.Call(
                func=ast.Attribute(value=ast.Name(id="self"), attr="_call"), args=[operation], keywords=keywords
            )
        ):
            same = (isinstance(one.value, ast.Name) and one.value.id == one.arg for one in keywords)
            return _is_text(operation) and all(same)
        case _:
            return False


def _is_import(node: ast.ImportFrom, *, is_stub: bool = False) -> bool:
    names = {alias.name for alias in node.names}
    others = {alias.asname for alias in node.names} - {None} - names
    if others and not (is_stub and all(map(is_name, filter(None, others)))):
        return False
    if not node.level:
        return names <= _IMPORTS.get(node.module or "", set())
    module = node.module or ""
    parent = next((one for one in _PARENTS.get(node.level, ()) if module.startswith(one)), None)
    return parent is not None and is_name(module.removeprefix(parent)) and all(map(is_name, names))


def _is_decorated(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Decorated as the templates do it, or not at all."""
    return all(ast.unparse(one) == _DECORATORS.get(type(node)) for one in node.decorator_list)


def _is_data(node: Any) -> bool:
    """Literals, and objects of the catalogue made of them."""
    match node:
        case ast.Constant(value=value):
            return value is None or type(value) in {str, bool, int, float}
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=value)):
            return type(value) in {int, float}
        case ast.Tuple(elts=items) | ast.Set(elts=items):
            return all(map(_is_data, items))
        case ast.Dict(keys=keys, values=values):
            return all(map(_is_text, keys)) and all(map(_is_data, values))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords):
            named = all(one.arg is not None and _is_data(one.value) for one in keywords)
            return name in _MADE and named and all(map(_is_data, args))
        case _:
            return False


def _is_text(node: Any) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is str


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and _is_text(node.value)
