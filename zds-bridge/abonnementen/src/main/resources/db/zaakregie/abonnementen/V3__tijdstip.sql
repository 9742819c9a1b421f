-- Het hoogste tijdstipBericht wordt gezocht bij elk bericht dat voor het eerst gaat.
CREATE INDEX zr_abonnementen_notificatie_tijdstip ON zr_abonnementen_notificatie (tijdstip);
