"""The catalogue and the sections agree with the contract."""

import inspect
import re
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.contract.batches import for_each
from tests.contract.samples import (
    CALLS,
    CONTRACT,
    CONTRACTS,
    ENUMERATIONS,
    OBJECTS,
    canonical,
    classes,
    figures,
    items,
    meant,
    nameless_enumerations,
)
from veeam_client import VeeamClient, models
from veeam_client.models import Model, OpenEnum
from veeam_client.operations import OPERATIONS, Operation, Parameter
from veeam_client.rest import REVISIONS
from veeam_client.runtime.revisions import order
from veeam_client.simulator.contract import Contract

SCALARS = {"str", "int", "float", "bool", "UUID", "datetime", "date", "bytes", "Any"}
every_operation = for_each(OPERATIONS.values(), lambda one: one.id)


def section_of(operation: Operation) -> Any:
    client = VeeamClient("vbr.example.com", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    return getattr(client, operation.namespace)


def address(operation: Operation) -> str:
    return canonical(f"{operation.method} {operation.path}")


def facts_of(operation: Operation) -> Mapping[str, Any]:
    """What the newest contract that has an operation says of it."""
    return CALLS[operation.revisions[0]][address(operation)]


@pytest.mark.parametrize("revision", REVISIONS)
def test_operations_are_those_of_the_contract(revision: str) -> None:
    found = {address(one): {one.id, *one.also} for one in OPERATIONS.values() if revision in one.span}
    expected = {where: facts["operationId"] for where, facts in CALLS[revision].items()}

    assert found.keys() == expected.keys()
    assert all(identifier in found[where] for where, identifier in expected.items())
    assert all(OPERATIONS[identifier].id in found[where] for where, identifier in expected.items())
    assert all((revision in one.span) == (revision in one.revisions) for one in OPERATIONS.values())


def test_every_operation_is_found_by_its_id() -> None:
    assert all(key == operation.id for key, operation in OPERATIONS.items())
    assert len({address(operation) for operation in OPERATIONS.values()}) == len(OPERATIONS)
    others = [other for operation in OPERATIONS.values() for other in operation.also]
    assert all(other in OPERATIONS and other not in [*OPERATIONS] for other in others)
    with pytest.raises(KeyError, match="NoSuchOperation"):
        _ = OPERATIONS["NoSuchOperation"]


def test_every_section_is_there() -> None:
    sections = {operation.namespace for operation in OPERATIONS.values()}

    assert len({(operation.namespace, operation.name) for operation in OPERATIONS.values()}) == len(OPERATIONS)
    assert set(dir(VeeamClient)) >= sections


# A name that is recorded stays when its revision goes, or a newer one has another tag.
@figures
def test_sections_are_called_as_their_tags_in_some_revision() -> None:
    tags: dict[str, set[str]] = {}
    for operation in OPERATIONS.values():
        found = {CALLS[revision][address(operation)]["tags"][0] for revision in operation.revisions}
        tags.setdefault(operation.namespace, set()).update(found)

    for section, called in tags.items():
        assert section.replace("_", "") in {re.sub(r"\(.*?\)|\W", "", tag).casefold() for tag in called}


@every_operation
def test_parameters_are_those_of_the_contracts(operation: Operation) -> None:
    for revision in operation.revisions:
        contract = CONTRACTS[revision]
        # What goes to the server with every request is the client's business.
        expected = {
            (one["name"], one["in"]): one.get("required", False)
            for one in map(contract.resolve, CALLS[revision][address(operation)].get("parameters", ()))
            if one["name"] != "x-api-version"
        }
        found = {
            (one.wire, one.location): one.is_required or (one.required_in is not None and revision in one.required_in)
            for one in operation.parameters
            if revision in one.span
        }
        # Placeholders of a path have the names of the newest revision.
        assert {key: one for key, one in found.items() if key[1] != "path"} == {
            key: one for key, one in expected.items() if key[1] != "path"
        }
        assert sum(where == "path" for _, where in found) == sum(where == "path" for _, where in expected)
        lists = {(one["name"], one["in"]) for one in contract_lists(revision, operation)}
        assert lists == {
            (one.wire, one.location)
            for one in operation.parameters
            if one.type.startswith("list[") and revision in one.span and not is_single(one, revision)
        }
    assert {f"{{{each.wire}}}" for each in operation.parameters if each.location == "path"} == {
        part for part in operation.path.split("/") if part.startswith("{")
    }


def is_single(parameter: Parameter, revision: str) -> bool:
    """Whether a revision takes one value where newer ones take a list."""
    return bool(parameter.one_until) and order(revision) <= order(parameter.one_until)


def contract_lists(revision: str, operation: Operation) -> list[Mapping[str, Any]]:
    """The parameters of an operation that are lists in a revision."""
    contract = CONTRACTS[revision]
    parameters = map(contract.resolve, CALLS[revision][address(operation)].get("parameters", ()))
    return [one for one in parameters if meant(one["schema"], contract).get("type") == "array"]


@every_operation
def test_defaults_are_those_of_the_newest_contract(operation: Operation) -> None:
    contract = CONTRACTS[operation.revisions[0]]
    declared = map(contract.resolve, facts_of(operation).get("parameters", ()))
    defaults = {one["name"]: one["schema"].get("default") for one in declared}

    for one in operation.parameters:
        # Any other is of older revisions only.
        if operation.revisions[0] in one.span:
            assert one.default == defaults[one.wire]


@every_operation
def test_bodies_are_those_of_the_contracts(operation: Operation) -> None:
    for revision in operation.revisions:
        contract = CONTRACTS[revision]
        known = contract.resolve(CALLS[revision][address(operation)].get("requestBody", {}))
        body = operation.body if operation.body and revision in operation.body.span else None
        assert (body is not None) == bool(known), revision
        if body is not None:
            assert body.content_type in known["content"]
            required = body.is_required or (body.required_in is not None and revision in body.required_in)
            assert required == known.get("required", False)
    newest = facts_of(operation).get("requestBody")
    if operation.body and newest and operation.revisions[0] == REVISIONS[0]:
        schema = CONTRACT.resolve(newest)["content"][operation.body.content_type]["schema"]
        assert reference_in(schema) in {None, named_by(operation.body.type)}


@every_operation
def test_replies_are_those_of_the_contracts(operation: Operation) -> None:
    empty: set[bool] = set()
    for revision in operation.revisions:
        replies = CALLS[revision][address(operation)]["responses"]
        contract = CONTRACTS[revision]
        found = {int(code): contract.resolve(one) for code, one in replies.items() if code.startswith("2")}
        empty |= {not one.get("content") for one in found.values()}
        content = {kind for one in found.values() for kind in one.get("content", {})}
        assert content <= {*operation.content_types}
        named = {
            reference_in(one["schema"], contract)
            for reply in found.values()
            for one in reply.get("content", {}).values()
        }
        if operation.result not in {None, "Any"} and named - {None}:
            assert {same_class(name) for name in named if name} == {same_class(named_by(operation.result or "") or "")}
    assert (operation.result is None) == (empty == {True})
    assert operation.may_be_empty == (empty == {True, False})
    assert str(operation.status) in {code for code in all_codes(operation) if code.startswith("2")}


def all_codes(operation: Operation) -> set[str]:
    return {code for one in operation.revisions for code in CALLS[one][address(operation)]["responses"]}


def same_class(name: str) -> type[Any]:
    """The class of a schema, under whatever name a revision has it."""
    found: type[Any] = getattr(models, name)
    return found


def named_by(annotation: str) -> str | None:
    """The model in an annotation, if any."""
    name = annotation.removeprefix("list[").removesuffix("]")
    return None if name in SCALARS else name


def reference_in(schema: Mapping[str, Any], contract: Contract = CONTRACT) -> str | None:
    listed = meant(schema, contract).get("type") == "array"
    reference = items(schema, contract).get("$ref") if listed else schema.get("$ref")
    return None if reference is None else str(reference).rpartition("/")[2]


@every_operation
def test_permissions_are_those_of_the_contract(operation: Operation) -> None:
    facts = facts_of(operation)
    authorize = facts.get("x-veeam-authorize", {})

    assert operation.claims == tuple(authorize.get("claims", ()))
    assert operation.roles == tuple(authorize.get("roles", ()))
    assert operation.needs_token == CONTRACTS[operation.revisions[0]].operations[operation.id].secured
    assert operation.is_deprecated == facts.get("deprecated", False)


@figures
def test_figures() -> None:
    operations = OPERATIONS.values()

    assert len(operations) == 521
    assert len({operation.namespace for operation in operations}) == 46
    assert sum(bool(operation.claims) for operation in operations) > 300
    assert sum(operation.is_deprecated for operation in operations) == 10
    assert sum(operation.paged == "query" for operation in operations) == 71
    assert len(nameless_enumerations()) == 5


def test_operations_that_the_client_calls_itself() -> None:
    assert {"CreateToken", "Logout"} <= set(OPERATIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_pages(revision: str) -> None:
    by_query = {
        where
        for where, facts in CALLS[revision].items()
        if {"skip", "limit"} <= {CONTRACTS[revision].resolve(one)["name"] for one in facts.get("parameters", ())}
    }
    found = {
        address(one)
        for one in OPERATIONS.values()
        if revision in one.span and one.listing and one.paged == "query" and is_paged(one.listing.paged_since, revision)
    }

    assert found == by_query


def is_paged(since: str, revision: str) -> bool:
    return not since or order(revision) >= order(since)


@every_operation
def test_every_operation_is_a_method(operation: Operation) -> None:
    method = getattr(section_of(operation), operation.name)
    parameters = inspect.signature(method).parameters
    required = {each.name: each.is_required for each in operation.parameters}
    if operation.body is not None:
        required["body"] = operation.body.is_required

    assert operation.name.replace("_", "") == operation.id.casefold()
    assert inspect.iscoroutinefunction(method)
    assert {name: parameter.default is inspect.Parameter.empty for name, parameter in parameters.items()} == required
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in parameters.values())
    for each in operation.parameters:
        optional = "" if each.is_required else " | None"
        assert parameters[each.name].annotation == accepted(each.type) + optional
    returns = f"{operation.result} | None" if operation.may_be_empty else str(operation.result)
    assert inspect.signature(method).return_annotation == returns
    assert inspect.getdoc(method)


def accepted(annotation: str) -> str:
    """What can be given for a type: ids and members as text too."""
    if annotation.startswith("list["):
        return f"Sequence[{accepted(annotation[len('list[') : -1])}]"
    return f"{annotation} | str" if annotation == "UUID" or annotation not in SCALARS else annotation


@every_operation
def test_every_type_resolves(operation: Operation) -> None:
    body = [operation.body.type] if operation.body else []
    result = [operation.result] if operation.result else []
    for name in filter(None, map(named_by, [*body, *result])):
        assert issubclass(getattr(models, name), Model)
    for name in filter(None, (named_by(parameter.type) for parameter in operation.parameters)):
        assert issubclass(getattr(models, name), OpenEnum)


def test_names_of_the_models() -> None:
    assert {*OBJECTS, *ENUMERATIONS, *nameless_enumerations()} <= classes()
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel


def test_what_is_dangerous_says_what_it_destroys() -> None:
    """What deletes, erases and fails over, as its address says."""
    silent = [
        one.id
        for one in OPERATIONS.values()
        if not one.destroys and (one.method == "DELETE" or re.search("ailover|erase", one.path.rpartition("/")[2]))
    ]
    assert silent == []
    assert OPERATIONS["DeleteJob"].destroys.startswith("The job with its settings")
