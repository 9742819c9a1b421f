-- Elke wijziging van een concept telt op: wie een oudere versie zag overschrijft niets.
ALTER TABLE zr_triage_meting ADD COLUMN versie INTEGER DEFAULT 1 NOT NULL;
