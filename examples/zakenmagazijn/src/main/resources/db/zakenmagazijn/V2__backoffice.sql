-- Simulator van een backoffice-suite: ontvangen overdrachten en het antwoord dat nog weg moet.
CREATE TABLE overdracht (
    id                     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zaakidentificatie      VARCHAR(40)  NOT NULL,
    zaaktypecode           VARCHAR(40)  NOT NULL,
    zaaktypeomschrijving   VARCHAR(200) NOT NULL,
    zender_organisatie     VARCHAR(200),
    zender_applicatie      VARCHAR(100) NOT NULL,
    zender_administratie   VARCHAR(100),
    referentienummer       VARCHAR(200) NOT NULL,
    ontvangen_op           TIMESTAMP WITH TIME ZONE NOT NULL,
    stand                  VARCHAR(10)  NOT NULL,
    besluit                VARCHAR(12),
    melding                VARCHAR(250) NOT NULL,
    antwoord_referentie    VARCHAR(40),
    antwoord_tijdstip      TIMESTAMP WITH TIME ZONE,
    pogingen               INTEGER      NOT NULL,
    volgende_poging        TIMESTAMP WITH TIME ZONE
);

CREATE INDEX overdracht_zaak ON overdracht (zaakidentificatie);
CREATE INDEX overdracht_stand ON overdracht (stand, volgende_poging);

-- Hoe de suite op een overdracht reageert; een rij.
CREATE TABLE backofficegedrag (
    id       INTEGER      PRIMARY KEY CHECK (id = 1),
    antwoord VARCHAR(10)  NOT NULL,
    melding  VARCHAR(250) NOT NULL
);

INSERT INTO backofficegedrag (id, antwoord, melding) VALUES (1, '${backofficegedrag}', '');
