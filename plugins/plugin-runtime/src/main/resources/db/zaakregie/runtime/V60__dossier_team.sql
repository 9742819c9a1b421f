-- Bij welk team van de organisatie het werk aan een dossier staat; leeg als niemand er een koos.
ALTER TABLE zr_dossier ADD COLUMN team VARCHAR(200);
