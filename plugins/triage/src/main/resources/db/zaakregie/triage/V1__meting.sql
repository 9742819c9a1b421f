-- Een definitieve meting verandert niet meer; een correctie is een nieuwe meting die naar haar verwijst (AF-02.2).
-- Alleen gekozen domeinen staan er; een domein zonder score en zonder markering is nog open.
CREATE TABLE zr_triage_meting (
    id              UUID                     NOT NULL PRIMARY KEY,
    dossier         UUID                     NOT NULL,
    persoon         UUID                     NOT NULL,
    instrument      VARCHAR(40)              NOT NULL,
    editie          VARCHAR(20)              NOT NULL,
    variant         VARCHAR(40)              NOT NULL,
    datum           DATE                     NOT NULL,
    afnemer         VARCHAR(24)              NOT NULL,
    vastgelegd      TIMESTAMP WITH TIME ZONE NOT NULL,
    status          VARCHAR(20)              NOT NULL,
    correctie_van   UUID REFERENCES zr_triage_meting (id),
    reden           VARCHAR(500),
    trede           INTEGER,
    groeipotentieel INTEGER,
    route           VARCHAR(40),
    route_reden     VARCHAR(500)
);
CREATE INDEX zr_triage_meting_dossier ON zr_triage_meting (dossier, persoon, datum);

CREATE TABLE zr_triage_score (
    meting      UUID        NOT NULL REFERENCES zr_triage_meting (id),
    volgnr      INTEGER     NOT NULL,
    domein      VARCHAR(40) NOT NULL,
    score       INTEGER,
    markering   VARCHAR(20),
    toelichting VARCHAR(1000),
    PRIMARY KEY (meting, domein)
);

CREATE TABLE zr_triage_stap (
    meting   UUID        NOT NULL REFERENCES zr_triage_meting (id),
    volgnr   INTEGER     NOT NULL,
    vraag    VARCHAR(40) NOT NULL,
    antwoord VARCHAR(40) NOT NULL,
    PRIMARY KEY (meting, volgnr)
);
