-- Een dossier dat een zaak van een ander dossier overnam: wat daar eerder in de rij staat, gaat eerst.
CREATE TABLE zr_uitgaand_volgt (
    dossier UUID NOT NULL,
    eerder  UUID NOT NULL,
    PRIMARY KEY (dossier, eerder)
);
