-- Zaken die een e-formulierserver bij ons maakte, en wat zij hier werden: bijlagen komen later, in eigen berichten, ook na een herstart.
CREATE TABLE zr_ontvangst_formulier (
    zaak       VARCHAR(40)  NOT NULL,
    afzender   VARCHAR(50)  NOT NULL,
    bestemming VARCHAR(10)  NOT NULL,
    zaaktype   VARCHAR(60)  NOT NULL,
    dossier    VARCHAR(36)  NOT NULL,
    ontvangen  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT zr_ontvangst_formulier_sleutel PRIMARY KEY (zaak)
);
