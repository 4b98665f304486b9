"""What beneficiaries are told: letters filled from the file, texts to copy, and the record that they were told."""
