-- Ook besluitidentificaties komen vooraf van het zakenmagazijn (ZDS 1.2).
ALTER TABLE zr_dossieropslag_nummer DROP CONSTRAINT zr_dossieropslag_nummer_soort;
ALTER TABLE zr_dossieropslag_nummer
    ADD CONSTRAINT zr_dossieropslag_nummer_soort CHECK (soort IN ('ZAAK', 'DOCUMENT', 'BESLUIT'));
