"""Every Vietnamese sentence that a person reads, one function each."""
