-- Onder welk nummer het besluit in het zakenmagazijn staat; leeg als dat geen besluiten kent.
ALTER TABLE zr_enkelvoudig_voorziening ADD COLUMN besluitnummer VARCHAR(40);
