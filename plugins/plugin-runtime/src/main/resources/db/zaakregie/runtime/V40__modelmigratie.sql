-- Lopende zaken naar een nieuwe versie van hun model brengen, en wat daarvan per zaak is geworden.
CREATE TABLE zr_modelmigratie (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    model        VARCHAR(255)             NOT NULL,
    naar         VARCHAR(255)             NOT NULL,
    naar_versie  INTEGER                  NOT NULL,
    stand        VARCHAR(12)              NOT NULL,
    overslaan    BOOLEAN                  NOT NULL,
    door         VARCHAR(100)             NOT NULL,
    voorbereid   TIMESTAMP WITH TIME ZONE NOT NULL,
    beeindigd    TIMESTAMP WITH TIME ZONE
);

-- telling: per onderdeel het aantal open exemplaren voor en na, als onderdeel=voor/na;...
CREATE TABLE zr_modelmigratie_zaak (
    migratie   VARCHAR(36)   NOT NULL REFERENCES zr_modelmigratie (id),
    zaak       VARCHAR(255)  NOT NULL,
    stand      VARCHAR(12)   NOT NULL,
    reden      VARCHAR(400),
    telling    VARCHAR(8000),
    PRIMARY KEY (migratie, zaak)
);

CREATE INDEX zr_modelmigratie_zaak_stand ON zr_modelmigratie_zaak (stand, migratie);
