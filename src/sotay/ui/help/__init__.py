"""Reading the help, whatever kind of store it is about."""
