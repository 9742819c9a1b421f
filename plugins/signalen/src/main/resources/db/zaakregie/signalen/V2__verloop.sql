-- Wat er met een signaal is gedaan; alleen toegevoegd, nooit gewijzigd.
CREATE TABLE zr_signalen_verificatie (
    signaal     UUID                     NOT NULL REFERENCES zr_signalen_signaal (id),
    volgnummer  INTEGER                  NOT NULL,
    uitslag     VARCHAR(20)              NOT NULL,
    toelichting VARCHAR(2000)            NOT NULL,
    medewerker  VARCHAR(24)              NOT NULL,
    op          TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (signaal, volgnummer)
);

CREATE TABLE zr_signalen_mededeling (
    signaal    UUID                     NOT NULL REFERENCES zr_signalen_signaal (id),
    volgnummer INTEGER                  NOT NULL,
    ontvanger  VARCHAR(20)              NOT NULL,
    wijze      VARCHAR(20)              NOT NULL,
    tekst      VARCHAR(2000)            NOT NULL,
    medewerker VARCHAR(24)              NOT NULL,
    op         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (signaal, volgnummer)
);

-- Wgs: het signaal verplicht tot een aanbod van schuldhulp, wat er verder ook van komt.
ALTER TABLE zr_signalen_signaal ADD COLUMN wgs BOOLEAN DEFAULT FALSE NOT NULL;

-- Waarnaar is doorgezet; alleen bij dat besluit.
ALTER TABLE zr_signalen_signaal ADD COLUMN instantie VARCHAR(200);
CREATE INDEX zr_signalen_signaal_vervalt ON zr_signalen_signaal (vervalt);

-- Bewijs van vernietiging: nummer en dag, niets over wie of wat.
CREATE TABLE zr_signalen_vernietigd (
    nummer     VARCHAR(20)              NOT NULL PRIMARY KEY,
    ontvangen  DATE                     NOT NULL,
    vervallen  DATE                     NOT NULL,
    vernietigd TIMESTAMP WITH TIME ZONE NOT NULL
);

-- Spoor van iedere gebeurtenis van een bron: wat ermee is gedaan, zonder inhoud en zonder persoon.
CREATE TABLE zr_signalen_gebeurtenis (
    id        UUID                     NOT NULL PRIMARY KEY,
    bron      VARCHAR(40)              NOT NULL,
    kenmerk   VARCHAR(80)              NOT NULL,
    soort     VARCHAR(60)              NOT NULL,
    ontvangen TIMESTAMP WITH TIME ZONE NOT NULL,
    uitslag   VARCHAR(30)              NOT NULL,
    signaal   UUID,
    CONSTRAINT zr_signalen_gebeurtenis_eenmaal UNIQUE (bron, kenmerk)
);

-- Welke regels golden toen het signaal is gewogen, en op grond van welke signalen.
CREATE TABLE zr_signalen_regel (
    signaal       UUID                     NOT NULL REFERENCES zr_signalen_signaal (id),
    regel         VARCHAR(40)              NOT NULL,
    gevolg        VARCHAR(20)              NOT NULL,
    titel         VARCHAR(120),
    rol           VARCHAR(20),
    prioriteit    VARCHAR(10)              NOT NULL,
    gewogen       TIMESTAMP WITH TIME ZONE NOT NULL,
    afgedaan      TIMESTAMP WITH TIME ZONE,
    afgedaan_door VARCHAR(24),
    PRIMARY KEY (signaal, regel)
);
CREATE INDEX zr_signalen_regel_open ON zr_signalen_regel (afgedaan, gevolg);

CREATE TABLE zr_signalen_regel_grond (
    signaal UUID        NOT NULL,
    regel   VARCHAR(40) NOT NULL,
    grond   UUID        NOT NULL,
    PRIMARY KEY (signaal, regel, grond),
    FOREIGN KEY (signaal, regel) REFERENCES zr_signalen_regel (signaal, regel)
);
