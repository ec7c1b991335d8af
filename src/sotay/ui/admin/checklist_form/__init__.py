"""A checklist draft as a form: fields instead of letters, beside what members will see."""
