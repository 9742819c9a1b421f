-- Een plan per traject; lopend_voor houdt ten hoogste een lopend plan per groep af (INV-01) en is leeg na afsluiten.
CREATE TABLE zr_plan_plan (
    id                  UUID        NOT NULL PRIMARY KEY,
    traject             UUID        NOT NULL,
    groep               UUID        NOT NULL,
    vorig_plan          UUID,
    status              VARCHAR(20) NOT NULL,
    versie              INTEGER     NOT NULL,
    vastgestelde_versie INTEGER,
    lopend_voor         UUID,
    CONSTRAINT zr_plan_een_per_traject UNIQUE (traject),
    CONSTRAINT zr_plan_een_lopend_per_groep UNIQUE (lopend_voor)
);

-- Iedere wijziging van de inhoud is een rij; rijen worden nooit gewijzigd (INV-12, INV-24).
CREATE TABLE zr_plan_versie (
    plan      UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    versie    INTEGER                  NOT NULL,
    wijziging VARCHAR(30)              NOT NULL,
    auteur    VARCHAR(24)              NOT NULL,
    tijdstip  TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud    TEXT                     NOT NULL,
    PRIMARY KEY (plan, versie)
);

CREATE TABLE zr_plan_voortgang (
    plan     UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    volgnr   INTEGER                  NOT NULL,
    versie   INTEGER                  NOT NULL,
    auteur   VARCHAR(24)              NOT NULL,
    tijdstip TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud   TEXT                     NOT NULL,
    PRIMARY KEY (plan, volgnr)
);

CREATE TABLE zr_plan_evaluatie (
    plan     UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    volgnr   INTEGER                  NOT NULL,
    versie   INTEGER                  NOT NULL,
    auteur   VARCHAR(24)              NOT NULL,
    tijdstip TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud   TEXT                     NOT NULL,
    PRIMARY KEY (plan, volgnr)
);

-- Stand van de uitvoering; wat er is afgesproken staat in de versies.
CREATE TABLE zr_plan_deelplan (
    id      UUID        NOT NULL PRIMARY KEY,
    plan    UUID        NOT NULL REFERENCES zr_plan_plan (id),
    traject UUID        NOT NULL,
    status  VARCHAR(20) NOT NULL
);

CREATE INDEX zr_plan_deelplan_traject ON zr_plan_deelplan (traject);

CREATE TABLE zr_plan_deelplanstap (
    deelplan    UUID                     NOT NULL REFERENCES zr_plan_deelplan (id),
    volgnr      INTEGER                  NOT NULL,
    status      VARCHAR(20)              NOT NULL,
    door        VARCHAR(24),
    tijdstip    TIMESTAMP WITH TIME ZONE NOT NULL,
    reden       VARCHAR(40),
    toelichting VARCHAR(2000),
    PRIMARY KEY (deelplan, volgnr)
);

-- Zaken van een deelplan; de laatste telt, een hernomen deelplan kan er meer hebben (INV-16).
CREATE TABLE zr_plan_deelplanzaak (
    zaak       VARCHAR(40) NOT NULL PRIMARY KEY,
    deelplan   UUID        NOT NULL REFERENCES zr_plan_deelplan (id),
    volgnr     INTEGER     NOT NULL,
    startdatum DATE        NOT NULL,
    gesloten   BOOLEAN     NOT NULL,
    CONSTRAINT zr_plan_deelplanzaak_volgorde UNIQUE (deelplan, volgnr)
);
