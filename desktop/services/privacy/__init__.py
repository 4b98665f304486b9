"""What the personal data protection law asks for beside the file: requests of data subjects, and breaches."""
