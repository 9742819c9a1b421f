-- Bij welk team een attendering staat; leeg als de tabel er geen noemt.
ALTER TABLE zr_signalen_regel ADD COLUMN team VARCHAR(200);
