"""The made-up committee through the real services: sealed submissions, cell books with their season, the committee."""
