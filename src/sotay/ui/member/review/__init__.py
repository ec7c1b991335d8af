"""The annual review: sections to write in, beside the real PDF."""
