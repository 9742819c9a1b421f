CREATE TABLE zr_persoon (
    id              UUID PRIMARY KEY,
    bsn             VARCHAR(9),
    geslachtsnaam   VARCHAR(200) NOT NULL,
    voorvoegsel     VARCHAR(20),
    voorletters     VARCHAR(20),
    voornamen       VARCHAR(200),
    geslacht        VARCHAR(1),
    geboortedatum   DATE,
    geboortedatum_volledigheid VARCHAR(16),
    straat          VARCHAR(100),
    huisnummer      INTEGER,
    huisletter      VARCHAR(5),
    toevoeging      VARCHAR(10),
    postcode        VARCHAR(10),
    woonplaats      VARCHAR(100),
    gemeentecode    VARCHAR(4),
    gewijzigd       TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT zr_persoon_bsn UNIQUE (bsn)
);

-- Content that waits for delivery, in parts: both databases can stream it then.
CREATE TABLE zr_documentinhoud (
    id       UUID PRIMARY KEY,
    lengte   BIGINT NOT NULL,
    bewaard  TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE TABLE zr_documentinhoud_deel (
    inhoud     UUID NOT NULL REFERENCES zr_documentinhoud (id) ON DELETE CASCADE,
    volgnummer INTEGER NOT NULL,
    deel       BYTEA NOT NULL,
    PRIMARY KEY (inhoud, volgnummer)
);
