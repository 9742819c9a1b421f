-- Welke bestanden met een melding kwamen; de inhoud staat in het DMS, bij de zaak van de melding. Geen verwijzing naar het
-- signaal: een bijlage kan er eerder zijn.
CREATE TABLE zr_signalen_bijlage (
    zaak         VARCHAR(40)              NOT NULL,
    document     VARCHAR(40)              NOT NULL,
    mediatype    VARCHAR(200)             NOT NULL,
    creatiedatum DATE                     NOT NULL,
    vastgelegd   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (zaak, document)
);
