-- Vrije tekst en gegevens van melder en betrokkenen staan alleen hier, nooit in het model of in gebeurtenissen.
CREATE TABLE zr_signalen_signaal (
    id              UUID                     NOT NULL PRIMARY KEY,
    nummer          VARCHAR(20)              NOT NULL,
    dossier         UUID                     NOT NULL,
    ontvangen       TIMESTAMP WITH TIME ZONE NOT NULL,
    kanaal          VARCHAR(20)              NOT NULL,
    bron            VARCHAR(80)              NOT NULL,
    bronzaak        VARCHAR(40),
    melder_naam     VARCHAR(200),
    melder_contact  VARCHAR(200),
    reden_anoniem   VARCHAR(500),
    relatie         VARCHAR(100)             NOT NULL,
    situatie        VARCHAR(2000)            NOT NULL,
    inhoud          VARCHAR(10000)           NOT NULL,
    categorie       VARCHAR(60),
    spoed           BOOLEAN                  NOT NULL,
    veiligheid      BOOLEAN                  NOT NULL,
    geinformeerd    BOOLEAN                  NOT NULL,
    status          VARCHAR(20)              NOT NULL,
    besluit         VARCHAR(20),
    motivering      VARCHAR(2000),
    beoordelaar     VARCHAR(24),
    beoordeeld      TIMESTAMP WITH TIME ZONE,
    regisseur       VARCHAR(24),
    gekozen_traject UUID,
    vervalt         DATE,
    vingerafdruk    VARCHAR(64)              NOT NULL,
    ontvangen_dag   DATE                     NOT NULL,
    herhaald        INTEGER                  NOT NULL,
    versie          INTEGER                  NOT NULL,
    CONSTRAINT zr_signalen_signaal_nummer UNIQUE (nummer),
    CONSTRAINT zr_signalen_signaal_dubbel UNIQUE (vingerafdruk, ontvangen_dag)
);
CREATE INDEX zr_signalen_signaal_status ON zr_signalen_signaal (status, ontvangen);
CREATE INDEX zr_signalen_signaal_dossier ON zr_signalen_signaal (dossier);

CREATE TABLE zr_signalen_betrokkene (
    signaal      UUID    NOT NULL REFERENCES zr_signalen_signaal (id),
    volgnummer   INTEGER NOT NULL,
    persoon      UUID,
    omschrijving VARCHAR(500),
    PRIMARY KEY (signaal, volgnummer)
);
CREATE INDEX zr_signalen_betrokkene_persoon ON zr_signalen_betrokkene (persoon);

CREATE TABLE zr_signalen_leefdomein (
    signaal    UUID        NOT NULL REFERENCES zr_signalen_signaal (id),
    leefdomein VARCHAR(40) NOT NULL,
    PRIMARY KEY (signaal, leefdomein)
);

CREATE TABLE zr_signalen_koppeling (
    signaal       UUID                     NOT NULL REFERENCES zr_signalen_signaal (id),
    traject       UUID                     NOT NULL,
    vertrouwelijk BOOLEAN                  NOT NULL,
    gekoppeld     TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (signaal, traject)
);
CREATE INDEX zr_signalen_koppeling_traject ON zr_signalen_koppeling (traject);
