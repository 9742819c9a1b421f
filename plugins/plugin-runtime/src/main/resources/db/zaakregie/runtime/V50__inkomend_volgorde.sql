-- Berichten met dezelfde rij worden na elkaar verwerkt: die van een zender, of van een zender over een zaak. Waar een volgorde is
-- afgesproken houdt ook een geparkeerd bericht op wat erna komt.
ALTER TABLE zr_inkomend ADD COLUMN rij VARCHAR(250);
ALTER TABLE zr_inkomend ADD COLUMN wacht_op_geparkeerd BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE zr_inkomend SET rij = zender;
ALTER TABLE zr_inkomend ALTER COLUMN rij SET NOT NULL;
DROP INDEX zr_inkomend_rij;
CREATE INDEX zr_inkomend_rij ON zr_inkomend (rij, stand, volgnummer);
