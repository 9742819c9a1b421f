-- Antwoord op een verzoek met een Idempotency-Key: hetzelfde verzoek nog eens krijgt hetzelfde antwoord en heeft geen
-- tweede gevolg. Van de sleutel staat hier een hash. De rij ontstaat in de transactie van het verzoek zelf; na een dag is zij weg.
CREATE TABLE zr_verzoek (
    gebruiker    VARCHAR(24)              NOT NULL,
    sleutel      VARCHAR(64)              NOT NULL,
    vingerafdruk VARCHAR(64)              NOT NULL,
    gedaan       TIMESTAMP WITH TIME ZONE NOT NULL,
    status       INTEGER,
    soort        VARCHAR(100),
    etag         VARCHAR(100),
    plaats       VARCHAR(500),
    inhoud       TEXT,
    PRIMARY KEY (gebruiker, sleutel)
);
CREATE INDEX zr_verzoek_gedaan ON zr_verzoek (gedaan);
