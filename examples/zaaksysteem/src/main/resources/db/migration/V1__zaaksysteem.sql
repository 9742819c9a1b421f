-- Het zaaksysteem zoals het was voor de regie.
CREATE TABLE medewerker (
    nummer         VARCHAR(24)  NOT NULL PRIMARY KEY,
    gebruikersnaam VARCHAR(60)  NOT NULL UNIQUE,
    wachtwoord     VARCHAR(200) NOT NULL,
    naam           VARCHAR(100) NOT NULL,
    achternaam     VARCHAR(100) NOT NULL,
    functie        VARCHAR(40)  NOT NULL,
    afdeling       VARCHAR(60)  NOT NULL
);

CREATE SEQUENCE zaaknummer START WITH 1;
CREATE SEQUENCE documentnummer START WITH 1;

CREATE TABLE zaak (
    identificatie VARCHAR(40) NOT NULL PRIMARY KEY,
    zaaktype      VARCHAR(60) NOT NULL,
    omschrijving  VARCHAR(80) NOT NULL,
    startdatum    DATE        NOT NULL,
    einddatum     DATE,
    resultaat     VARCHAR(80)
);
