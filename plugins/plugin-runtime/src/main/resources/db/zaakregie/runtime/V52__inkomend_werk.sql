-- De verwerking neemt wat wacht op volgorde van binnenkomst; zonder deze volgorde in de index leest zij ook alles wat al klaar is.
DROP INDEX zr_inkomend_werk;
CREATE INDEX zr_inkomend_werk ON zr_inkomend (stand, volgnummer);
