"""The page «Biện pháp»: what was promised to be put right, until it is done."""
