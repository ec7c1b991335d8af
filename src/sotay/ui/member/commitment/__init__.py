"""The yearly commitment: promises written line by line, answered line by line at the end of the year."""
