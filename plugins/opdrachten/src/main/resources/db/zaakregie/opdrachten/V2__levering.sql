-- Opdracht aan een aanbieder voor een product bij een deelplan; prijs en aanbieder zoals ze bij het opstellen waren.
CREATE TABLE zr_opdrachten_opdracht (
    id          UUID                     NOT NULL PRIMARY KEY,
    traject     UUID                     NOT NULL,
    deelplan    UUID                     NOT NULL,
    aanbieder   VARCHAR(20)              NOT NULL,
    product     VARCHAR(20)              NOT NULL,
    volume      NUMERIC(10, 2)           NOT NULL,
    frequentie  VARCHAR(10)              NOT NULL,
    tarief      NUMERIC(12, 2)           NOT NULL,
    ingang      DATE                     NOT NULL,
    einde       DATE                     NOT NULL,
    reden       VARCHAR(500),
    akkoord     VARCHAR(24),
    stand       VARCHAR(20)              NOT NULL,
    sinds       TIMESTAMP WITH TIME ZONE NOT NULL,
    opgesteld   TIMESTAMP WITH TIME ZONE NOT NULL,
    versie      INTEGER                  NOT NULL
);
CREATE INDEX zr_opdrachten_opdracht_traject ON zr_opdrachten_opdracht (traject);
CREATE INDEX zr_opdrachten_opdracht_deelplan ON zr_opdrachten_opdracht (deelplan);
CREATE INDEX zr_opdrachten_opdracht_stand ON zr_opdrachten_opdracht (stand, ingang);

-- Iedere stand die een opdracht had.
CREATE TABLE zr_opdrachten_opdrachtstand (
    opdracht   UUID                     NOT NULL REFERENCES zr_opdrachten_opdracht (id),
    volgnummer INTEGER                  NOT NULL,
    stand      VARCHAR(20)              NOT NULL,
    op         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (opdracht, volgnummer)
);

-- Wat andere systemen over de zaak van een deelplan meldden.
CREATE TABLE zr_opdrachten_zaakmelding (
    id           UUID                     NOT NULL PRIMARY KEY,
    deelplan     UUID                     NOT NULL,
    traject      UUID                     NOT NULL,
    afzender     VARCHAR(100)             NOT NULL,
    soort        VARCHAR(10)              NOT NULL,
    omschrijving VARCHAR(200)             NOT NULL,
    document     VARCHAR(40),
    gebeurd      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX zr_opdrachten_zaakmelding_traject ON zr_opdrachten_zaakmelding (traject, gebeurd);
