-- Wie een document heeft uitgecheckt; het slot zelf ligt in het DMS. Het verzoek staat erbij om een herhaling te herkennen.
CREATE TABLE uitchecking (
    documentidentificatie VARCHAR(40)  PRIMARY KEY,
    sleutel               VARCHAR(400) NOT NULL,
    zender                VARCHAR(400) NOT NULL,
    referentienummer      VARCHAR(200) NOT NULL,
    uitgecheckt_op        TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE besluit (
    besluitidentificatie VARCHAR(40) PRIMARY KEY,
    zaakidentificatie    VARCHAR(40) NOT NULL,
    inhoud               TEXT        NOT NULL,
    aangemaakt_op        TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX besluit_zaak ON besluit (zaakidentificatie);

CREATE SEQUENCE besluitnummer START WITH ${nummerstart};

-- Bv01 en Fo01 die anderen ons later op een bericht geven.
CREATE TABLE bevestiging (
    id               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zender           VARCHAR(400) NOT NULL,
    soort            VARCHAR(4)   NOT NULL,
    cross_referentie VARCHAR(200) NOT NULL,
    foutcode         VARCHAR(20),
    ontvangen_op     TIMESTAMP WITH TIME ZONE NOT NULL
);
