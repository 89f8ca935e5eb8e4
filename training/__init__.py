"""How the shipped weights were made. torch and transformers live only here."""
