"""Documents drawn from domain values: the only package that knows reportlab."""
