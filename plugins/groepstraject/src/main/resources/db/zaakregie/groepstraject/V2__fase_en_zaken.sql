-- In welke fase een groepslid is; iedere stap blijft staan.
CREATE TABLE zr_groepstraject_fase (
    traject    UUID                     NOT NULL REFERENCES zr_groepstraject_traject (id),
    persoon    UUID                     NOT NULL,
    volgnummer INTEGER                  NOT NULL,
    fase       VARCHAR(20)              NOT NULL,
    sinds      TIMESTAMP WITH TIME ZONE NOT NULL,
    medewerker VARCHAR(24)              NOT NULL,
    PRIMARY KEY (traject, persoon, volgnummer)
);

-- Zaken die er al waren of erbij kwamen: aangeboden aan de regisseur, die erover besluit.
CREATE TABLE zr_groepstraject_zaak (
    traject      UUID                     NOT NULL REFERENCES zr_groepstraject_traject (id),
    zaak         VARCHAR(40)              NOT NULL,
    zaaktype     VARCHAR(80)              NOT NULL,
    omschrijving VARCHAR(200)             NOT NULL,
    stand        VARCHAR(12)              NOT NULL,
    sinds        TIMESTAMP WITH TIME ZONE NOT NULL,
    medewerker   VARCHAR(24),
    PRIMARY KEY (traject, zaak)
);
