-- Dossiers. Het exemplaar in de motor heeft dezelfde sleutel als het dossier.
CREATE TABLE zr_dossier (
    id            VARCHAR(36)              NOT NULL PRIMARY KEY,
    soort         VARCHAR(40)              NOT NULL,
    model         VARCHAR(100)             NOT NULL,
    motor         VARCHAR(4)               NOT NULL,
    vertrouwelijk BOOLEAN                  NOT NULL,
    zaak          VARCHAR(40),
    geopend       TIMESTAMP WITH TIME ZONE NOT NULL,
    gesloten      TIMESTAMP WITH TIME ZONE,
    CONSTRAINT zr_dossier_zaak UNIQUE (zaak),
    CONSTRAINT zr_dossier_motor CHECK (motor IN ('CMMN', 'BPMN'))
);

-- Wie heeft (of had) welke rol op een dossier. Regels worden beeindigd, nooit verwijderd.
CREATE TABLE zr_dossier_team (
    nummer     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier    VARCHAR(36)              NOT NULL REFERENCES zr_dossier (id),
    medewerker VARCHAR(24)              NOT NULL,
    rol        VARCHAR(30)              NOT NULL,
    vanaf      TIMESTAMP WITH TIME ZONE NOT NULL,
    tot        TIMESTAMP WITH TIME ZONE
);
CREATE INDEX zr_dossier_team_dossier ON zr_dossier_team (dossier);
CREATE INDEX zr_dossier_team_medewerker ON zr_dossier_team (medewerker, tot);

-- Rijen om op te wachten, zodat maar een knooppunt tegelijk een taak doet (bijvoorbeeld modellen uitrollen).
CREATE TABLE zr_grendel (
    naam VARCHAR(40) NOT NULL PRIMARY KEY
);
INSERT INTO zr_grendel (naam) VALUES ('modellen');
