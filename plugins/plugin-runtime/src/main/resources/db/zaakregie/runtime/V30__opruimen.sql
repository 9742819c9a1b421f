-- Afgehandelde berichten worden na de bewaartermijn verwijderd; wat nog loopt heeft geen moment van afhandeling.
CREATE INDEX zr_uitgaand_afgehandeld ON zr_uitgaand (afgehandeld);
CREATE INDEX zr_inkomend_afgehandeld ON zr_inkomend (afgehandeld);
