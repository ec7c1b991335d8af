"""A form, layout, paper, set of phrases or of rules as fields, beside the text that they are."""
