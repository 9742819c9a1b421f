-- De sleutel van de fase in de zaak waarin het overleg wordt gevoerd; leeg als het model er geen heeft.
ALTER TABLE zr_samenwerken_overleg ADD COLUMN fase VARCHAR(255);

CREATE INDEX zr_samenwerken_deelnemer_medewerker ON zr_samenwerken_deelnemer (medewerker);
