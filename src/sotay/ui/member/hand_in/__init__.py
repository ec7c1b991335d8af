"""«Nộp cho chi bộ»: the cell's card, the lines one by one, the sealed file, what was handed in."""
