"""The papers of a cell: seen as they are printed, saved, printed, and what is written only for them."""
