"""What the generated code stands on: model base, open enumerations, operations, lazy modules."""
