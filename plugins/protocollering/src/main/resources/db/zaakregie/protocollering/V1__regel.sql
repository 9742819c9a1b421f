CREATE TABLE zr_protocollering_regel (
    volgnummer      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    log_id          UUID                        NOT NULL UNIQUE,
    trace_id        VARCHAR(32)                 NOT NULL,
    span_id         VARCHAR(16)                 NOT NULL,
    tijdstip        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    organisatie     VARCHAR(40)                 NOT NULL,
    systeem         VARCHAR(100)                NOT NULL,
    medewerker      VARCHAR(60)                 NOT NULL,
    rollen          VARCHAR(400)                NOT NULL,
    handeling       VARCHAR(200)                NOT NULL,
    soort           VARCHAR(20)                 NOT NULL,
    doel            VARCHAR(40),
    betrokkene      UUID,
    dossier         UUID,
    gegevensgroepen VARCHAR(4000)               NOT NULL,
    toegestaan      BOOLEAN                     NOT NULL
);

CREATE INDEX zr_protocollering_regel_betrokkene ON zr_protocollering_regel (betrokkene, volgnummer);
CREATE INDEX zr_protocollering_regel_dossier ON zr_protocollering_regel (dossier, volgnummer);
CREATE INDEX zr_protocollering_regel_medewerker ON zr_protocollering_regel (medewerker, volgnummer);
CREATE INDEX zr_protocollering_regel_tijdstip ON zr_protocollering_regel (tijdstip);
