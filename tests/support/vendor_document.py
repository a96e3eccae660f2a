"""A small document as a vendor would write it, and its import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi.pipeline.contract.fetch import fetch
from openapi.pipeline.contract.importer import Imported, import_document

if TYPE_CHECKING:
    from pathlib import Path

    from openapi.pipeline.contract.document import Document


def vendor() -> Document:
    """A small document with the kinds of prose that a vendor's has."""
    return {
        "openapi": "3.0.1",
        "info": {"title": "API", "version": "9.9-rev9", "description": "Long text.", "contact": {"name": "Someone"}},
        "servers": [{"url": "https://10.0.0.7:9419", "description": "A machine."}],
        "externalDocs": {"url": "https://example.com"},
        "x-logo": {"url": "logo.png"},
        "tags": [{"name": "Things", "description": "About things."}],
        "security": [{"Bearer": []}],
        "paths": {
            "x-note": {"get": "ignored"},
            "/things": {
                "summary": "All things.",
                "get": {
                    "operationId": "GetThings",
                    "summary": "Get things.",
                    "description": "Text.",
                    "tags": ["Things"],
                    "x-codeSamples": [{"lang": "curl", "source": "curl"}],
                    "x-veeam-authorize": {"claims": ["ViewThings"], "roles": ["Auditor"]},
                    "parameters": [
                        {
                            "name": "limit",
                            "in": "query",
                            "description": "How many.",
                            "example": 5,
                            "schema": {"type": "integer", "default": 200},
                            "x-veeam-spec": {"$ref": "#/components/schemas/ThingFilters"},
                        },
                        {"$ref": "#/components/parameters/used"},
                    ],
                    "responses": {
                        "x-note": "ignored",
                        "200": {
                            "description": "The things.",
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Base"},
                                    "examples": {"one": {"value": {"$ref": "#/nowhere"}}},
                                },
                            },
                        },
                    },
                },
            },
        },
        "components": {
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer", "description": "A token."}},
            "parameters": {
                "used": {"name": "used", "in": "query", "schema": {"type": "string"}},
                "unused": {"name": "unused", "in": "query", "schema": {"type": "string"}},
            },
            "schemas": {
                "Base": {
                    "type": "object",
                    "title": "A base",
                    "description": "Text.",
                    "example": {"type": "b"},
                    "required": ["description", "type"],
                    "properties": {
                        "type": {"type": "string", "description": "Which.", "enum": ["b", "a"], "example": "a"},
                        "description": {"type": "string", "description": "Prose in prose."},
                        "example": {"type": "string"},
                        "title": {"type": "string", "title": "Title"},
                        "summary": {"type": "string"},
                        "x-codeSamples": {"type": "string"},
                        "$ref": {"type": "string"},
                        "properties": {"type": "object", "properties": {"summary": {"type": "string", "example": "x"}}},
                        "nothing": {"type": "object", "additionalProperties": False, "x-order": 1},
                    },
                    "oneOf": [{"$ref": "#/components/schemas/ChildA"}],
                    "discriminator": {
                        "propertyName": "type",
                        "mapping": {"a": "#/components/schemas/ChildA", "b": "ChildB"},
                    },
                },
                "ChildA": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "description": "Own."}]},
                "ChildB": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
                "ThingFilters": {"type": "object", "properties": {"limit": {"type": "integer"}}},
                "Unreached": {"type": "object", "properties": {"other": {"$ref": "#/components/schemas/OnlyThere"}}},
                "OnlyThere": {"type": "string"},
            },
        },
    }


def import_spec(source: str, into: Path) -> tuple[Path, Imported]:
    return import_document(fetch(source), source, into)
