### What authors are told: problems in their files, answers of commands, questions of the import.

here = here
