"""The member's pages and their presenters."""
