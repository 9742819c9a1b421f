-- Tot waar het change log van het DMS is verwerkt; een rij.
CREATE TABLE dms_plaats (
    id     INTEGER      PRIMARY KEY CHECK (id = 1),
    plaats VARCHAR(500) NOT NULL
);

INSERT INTO dms_plaats (id, plaats) VALUES (1, '');

-- Welk document bij een object van het DMS hoort: van een verwijderd object zegt het DMS alleen de sleutel.
CREATE TABLE dms_object (
    dms_id                VARCHAR(400) PRIMARY KEY,
    documentidentificatie VARCHAR(40)  NOT NULL
);

CREATE INDEX dms_object_document ON dms_object (documentidentificatie);
