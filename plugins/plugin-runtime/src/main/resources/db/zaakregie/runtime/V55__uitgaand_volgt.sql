-- Een dossier dat een zaak van een ander dossier overnam: wat daar toen in de rij stond (tot en met dit volgnummer), gaat eerst.
CREATE TABLE zr_uitgaand_volgt (
    dossier UUID   NOT NULL,
    eerder  UUID   NOT NULL,
    tot     BIGINT NOT NULL,
    PRIMARY KEY (dossier, eerder)
);
