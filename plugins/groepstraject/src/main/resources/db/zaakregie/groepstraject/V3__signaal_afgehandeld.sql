-- Wat de regisseur met een signaal onder zijn traject deed; leeg zolang het op hem wacht.
ALTER TABLE zr_groepstraject_signaal ADD COLUMN besluit VARCHAR(16);
ALTER TABLE zr_groepstraject_signaal ADD COLUMN toelichting VARCHAR(1000);
ALTER TABLE zr_groepstraject_signaal ADD COLUMN door VARCHAR(24);
ALTER TABLE zr_groepstraject_signaal ADD COLUMN afgehandeld TIMESTAMP WITH TIME ZONE;
