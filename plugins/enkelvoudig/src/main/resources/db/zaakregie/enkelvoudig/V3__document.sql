-- Welke documenten bij een aanvraag zijn bewaard; de inhoud staat in het DMS. Geen verwijzing naar de tabel van aanvragen:
-- een nagekomen bijlage hoort bij een zaak, en haar dossier kan inmiddels anders zijn voortgezet.
CREATE TABLE zr_enkelvoudig_document (
    aanvraag     UUID                     NOT NULL,
    document     VARCHAR(40)              NOT NULL,
    voorziening  INTEGER,
    titel        TEXT                     NOT NULL,
    mediatype    VARCHAR(200)             NOT NULL,
    creatiedatum DATE                     NOT NULL,
    vastgelegd   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (aanvraag, document)
);
