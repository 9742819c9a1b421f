-- Gebeurtenissen waarvan het zaaktype nog wordt opgevraagd (stand ZAAKTYPE) of is onthouden (stand VERDEELD), gezocht op zaak.
CREATE INDEX zr_abonnementen_notificatie_zaak ON zr_abonnementen_notificatie (zaak, id);
