"""What the example uses of Home Assistant, small enough for tests, with the behaviour that its documents tell."""
