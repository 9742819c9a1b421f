CREATE TABLE zr_groepstraject_groep (
    id               UUID                     NOT NULL PRIMARY KEY,
    naam             VARCHAR(80)              NOT NULL,
    soort            VARCHAR(30)              NOT NULL,
    vertrouwelijk    BOOLEAN                  NOT NULL,
    gevormd          TIMESTAMP WITH TIME ZONE NOT NULL,
    combinatiesleutel VARCHAR(64)             NOT NULL,
    versie           INTEGER                  NOT NULL,
    CONSTRAINT zr_groepstraject_groep_sleutel UNIQUE (combinatiesleutel)
);

CREATE TABLE zr_groepstraject_lid (
    groep      UUID                     NOT NULL REFERENCES zr_groepstraject_groep (id),
    volgnummer INTEGER                  NOT NULL,
    persoon    UUID                     NOT NULL,
    rol        VARCHAR(30)              NOT NULL,
    soort      VARCHAR(30)              NOT NULL,
    vanaf      TIMESTAMP WITH TIME ZONE NOT NULL,
    tot        TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (groep, volgnummer)
);
CREATE INDEX zr_groepstraject_lid_persoon ON zr_groepstraject_lid (persoon);

CREATE TABLE zr_groepstraject_netwerk (
    groep        UUID                     NOT NULL REFERENCES zr_groepstraject_groep (id),
    volgnummer   INTEGER                  NOT NULL,
    persoon      UUID                     NOT NULL,
    omschrijving VARCHAR(80)              NOT NULL,
    vanaf        TIMESTAMP WITH TIME ZONE NOT NULL,
    tot          TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (groep, volgnummer)
);

CREATE TABLE zr_groepstraject_afstemming (
    groep        UUID                     NOT NULL REFERENCES zr_groepstraject_groep (id),
    gemeentecode VARCHAR(4)               NOT NULL,
    contact      VARCHAR(200),
    stand        VARCHAR(30)              NOT NULL,
    sinds        TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (groep, gemeentecode)
);

-- lopend_van = groep zolang het loopt: de unieke index laat er een tegelijk toe (INV-01).
CREATE TABLE zr_groepstraject_traject (
    id         UUID                     NOT NULL PRIMARY KEY,
    groep      UUID                     NOT NULL REFERENCES zr_groepstraject_groep (id),
    lopend_van UUID,
    gestart    TIMESTAMP WITH TIME ZONE NOT NULL,
    aanleiding UUID,
    vorig      UUID,
    zaak       VARCHAR(40),
    zaakstatus INTEGER                  NOT NULL,
    gesloten   TIMESTAMP WITH TIME ZONE,
    reden      VARCHAR(40),
    resultaat  VARCHAR(80),
    versie     INTEGER                  NOT NULL,
    CONSTRAINT zr_groepstraject_traject_lopend UNIQUE (lopend_van)
);
CREATE INDEX zr_groepstraject_traject_groep ON zr_groepstraject_traject (groep);

CREATE TABLE zr_groepstraject_regisseur (
    traject    UUID                     NOT NULL REFERENCES zr_groepstraject_traject (id),
    volgnummer INTEGER                  NOT NULL,
    medewerker VARCHAR(24)              NOT NULL,
    hoofd      BOOLEAN                  NOT NULL,
    vanaf      TIMESTAMP WITH TIME ZONE NOT NULL,
    tot        TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (traject, volgnummer)
);
CREATE INDEX zr_groepstraject_regisseur_medewerker ON zr_groepstraject_regisseur (medewerker);

CREATE TABLE zr_groepstraject_signaal (
    traject  UUID                     NOT NULL REFERENCES zr_groepstraject_traject (id),
    signaal  UUID                     NOT NULL,
    gekoppeld TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (traject, signaal)
);
