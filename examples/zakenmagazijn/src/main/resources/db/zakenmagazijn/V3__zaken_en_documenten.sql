-- De zaak staat in haar geheel in inhoud (JSON); de kolommen zijn er om te zoeken.
CREATE TABLE zaak (
    zaakidentificatie VARCHAR(40)  PRIMARY KEY,
    zaaktypecode      VARCHAR(80)  NOT NULL,
    inhoud            TEXT         NOT NULL,
    aangemaakt_op     TIMESTAMP WITH TIME ZONE NOT NULL,
    gewijzigd_op      TIMESTAMP WITH TIME ZONE NOT NULL
);

-- Gegevens over een document dat via StUF kwam; de inhoud staat in het DMS.
CREATE TABLE document (
    documentidentificatie VARCHAR(40)  PRIMARY KEY,
    inhoud                TEXT         NOT NULL,
    aangemaakt_op         TIMESTAMP WITH TIME ZONE NOT NULL
);
