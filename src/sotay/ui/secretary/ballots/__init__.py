"""The page of ballots: printed, counted, and taken as the proposal of the cell."""
