-- Een aanvraag (of melding, of bezwaar) is een dossier; haar voorzieningen, besluiten en termijnen staan er los naast.
CREATE TABLE zr_enkelvoudig_aanvraag (
    id           UUID                     NOT NULL PRIMARY KEY,
    soort        VARCHAR(10)              NOT NULL,
    zaaktype     VARCHAR(40)              NOT NULL,
    wet          VARCHAR(20)              NOT NULL,
    kanaal       VARCHAR(12)              NOT NULL,
    aanvrager    UUID                     NOT NULL,
    ontvangen    DATE                     NOT NULL,
    vraag        VARCHAR(4000),
    hoort_bij    UUID REFERENCES zr_enkelvoudig_aanvraag (id),
    bron         VARCHAR(80),
    -- nummer dat de zender al gebruikt; leeg: de zaak krijgt een nieuw
    zaak         VARCHAR(40),
    uiterlijk    DATE                     NOT NULL,
    termijnstand VARCHAR(10)              NOT NULL,
    resultaat    VARCHAR(80),
    vastgelegd   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT zr_enkelvoudig_bron UNIQUE (bron)
);
CREATE INDEX zr_enkelvoudig_aanvrager ON zr_enkelvoudig_aanvraag (aanvrager);
CREATE INDEX zr_enkelvoudig_hoort_bij ON zr_enkelvoudig_aanvraag (hoort_bij);
CREATE INDEX zr_enkelvoudig_termijnstand ON zr_enkelvoudig_aanvraag (termijnstand);

CREATE TABLE zr_enkelvoudig_voorziening (
    aanvraag UUID        NOT NULL REFERENCES zr_enkelvoudig_aanvraag (id),
    nummer   INTEGER     NOT NULL,
    product  VARCHAR(80) NOT NULL,
    zaak     VARCHAR(40),
    geleverd DATE,
    PRIMARY KEY (aanvraag, nummer)
);

-- Iedere wijziging van een concept is een nieuwe versie; verzonden is verzonden.
CREATE TABLE zr_enkelvoudig_besluit (
    aanvraag      UUID                     NOT NULL,
    nummer        INTEGER                  NOT NULL,
    versie        INTEGER                  NOT NULL,
    uitkomst      VARCHAR(10),
    omvang        VARCHAR(400),
    ingang        DATE,
    einde         DATE,
    leveringsvorm VARCHAR(10),
    aanbieder     VARCHAR(200),
    bedrag        NUMERIC(12, 2),
    bijdrage      VARCHAR(400),
    grondslag     VARCHAR(1000),
    motivering    VARCHAR(10000),
    voorwaarden   VARCHAR(4000),
    mandaat       VARCHAR(200),
    bezwaar_bij   VARCHAR(400),
    verzonden     DATE,
    beslisser     VARCHAR(24)              NOT NULL,
    vastgelegd    TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (aanvraag, nummer, versie),
    FOREIGN KEY (aanvraag, nummer) REFERENCES zr_enkelvoudig_voorziening (aanvraag, nummer)
);

CREATE TABLE zr_enkelvoudig_termijn (
    aanvraag UUID         NOT NULL REFERENCES zr_enkelvoudig_aanvraag (id),
    nummer   INTEGER      NOT NULL,
    soort    VARCHAR(12)  NOT NULL,
    reden    VARCHAR(200) NOT NULL,
    van      DATE         NOT NULL,
    tot      DATE,
    dagen    INTEGER      NOT NULL,
    PRIMARY KEY (aanvraag, nummer)
);

CREATE TABLE zr_enkelvoudig_opschaling (
    id       UUID         NOT NULL PRIMARY KEY,
    aanvraag UUID         NOT NULL REFERENCES zr_enkelvoudig_aanvraag (id),
    reden    VARCHAR(40)  NOT NULL,
    gevraagd TIMESTAMP WITH TIME ZONE NOT NULL,
    besluit  VARCHAR(10),
    zaak     VARCHAR(40),
    afgedaan BOOLEAN      NOT NULL
);
CREATE INDEX zr_enkelvoudig_opschaling_aanvraag ON zr_enkelvoudig_opschaling (aanvraag, gevraagd);
