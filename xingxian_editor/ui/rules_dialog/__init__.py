"""The rules of a newspaper: every rule with its reason and examples, on or off."""
