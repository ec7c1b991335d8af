"""The page «Ghi chép» and the quick entry: dated lines, from anywhere in the program."""
