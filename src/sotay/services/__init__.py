"""Use cases, one function per act of the user, and the ports that they need."""
