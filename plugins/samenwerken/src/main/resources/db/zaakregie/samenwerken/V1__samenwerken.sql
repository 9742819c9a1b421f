-- Wat een team binnen een groepstraject schrijft: berichten, concepten, agenda's en verslagen. Een nieuwe versie is een
-- nieuwe rij.
CREATE TABLE zr_samenwerken_stuk (
    id        UUID                     NOT NULL PRIMARY KEY,
    traject   UUID                     NOT NULL,
    soort     VARCHAR(12)              NOT NULL,
    titel     VARCHAR(120)             NOT NULL,
    tekst     VARCHAR(10000)           NOT NULL,
    auteur    VARCHAR(24)              NOT NULL,
    op        TIMESTAMP WITH TIME ZONE NOT NULL,
    antwoord  UUID REFERENCES zr_samenwerken_stuk (id),
    vervangt  UUID REFERENCES zr_samenwerken_stuk (id),
    CONSTRAINT zr_samenwerken_stuk_vervangen UNIQUE (vervangt)
);
CREATE INDEX zr_samenwerken_stuk_traject ON zr_samenwerken_stuk (traject, op);

CREATE TABLE zr_samenwerken_akkoord (
    stuk       UUID                     NOT NULL REFERENCES zr_samenwerken_stuk (id),
    medewerker VARCHAR(24)              NOT NULL,
    op         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (stuk, medewerker)
);

-- Met wie een stuk is gedeeld, waarvoor en tot wanneer.
CREATE TABLE zr_samenwerken_deling (
    id          UUID                     NOT NULL PRIMARY KEY,
    stuk        UUID                     NOT NULL REFERENCES zr_samenwerken_stuk (id),
    traject     UUID                     NOT NULL,
    met         VARCHAR(24)              NOT NULL,
    doel        VARCHAR(200)             NOT NULL,
    tot         DATE                     NOT NULL,
    door        VARCHAR(24)              NOT NULL,
    op          TIMESTAMP WITH TIME ZONE NOT NULL,
    ingetrokken TIMESTAMP WITH TIME ZONE
);
CREATE INDEX zr_samenwerken_deling_met ON zr_samenwerken_deling (met, tot);
CREATE INDEX zr_samenwerken_deling_traject ON zr_samenwerken_deling (traject);

CREATE TABLE zr_samenwerken_overleg (
    id        UUID                     NOT NULL PRIMARY KEY,
    traject   UUID                     NOT NULL,
    onderwerp VARCHAR(120)             NOT NULL,
    grondslag VARCHAR(200)             NOT NULL,
    gepland   TIMESTAMP WITH TIME ZONE NOT NULL,
    agenda    VARCHAR(4000)            NOT NULL,
    stand     VARCHAR(10)              NOT NULL,
    verslag   UUID REFERENCES zr_samenwerken_stuk (id),
    versie    INTEGER                  NOT NULL
);
CREATE INDEX zr_samenwerken_overleg_traject ON zr_samenwerken_overleg (traject, gepland);

CREATE TABLE zr_samenwerken_deelnemer (
    overleg      UUID         NOT NULL REFERENCES zr_samenwerken_overleg (id),
    volgnummer   INTEGER      NOT NULL,
    medewerker   VARCHAR(24),
    omschrijving VARCHAR(200) NOT NULL,
    aanwezig     BOOLEAN,
    PRIMARY KEY (overleg, volgnummer)
);

CREATE TABLE zr_samenwerken_besluit (
    id        UUID          NOT NULL PRIMARY KEY,
    overleg   UUID          NOT NULL REFERENCES zr_samenwerken_overleg (id),
    tekst     VARCHAR(1000) NOT NULL,
    wie       VARCHAR(12)   NOT NULL,
    uiterlijk DATE,
    op        TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX zr_samenwerken_besluit_overleg ON zr_samenwerken_besluit (overleg);
