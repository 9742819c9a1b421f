-- Wie op hetzelfde adres staat.
CREATE INDEX zr_persoon_adres ON zr_persoon (postcode, huisnummer);
