"""The rules of the handbook as pure functions of frozen values: no clock, no input or output, no sentences."""
