-- Identificaties die vooraf bij het zakenmagazijn zijn gehaald; een uitgegeven nummer verdwijnt uit de tabel.
CREATE TABLE zr_dossieropslag_nummer (
    soort   VARCHAR(10) NOT NULL,
    waarde  VARCHAR(40) NOT NULL,
    gehaald TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT zr_dossieropslag_nummer_pk PRIMARY KEY (soort, waarde),
    CONSTRAINT zr_dossieropslag_nummer_soort CHECK (soort IN ('ZAAK', 'DOCUMENT'))
);
CREATE INDEX zr_dossieropslag_nummer_volgorde ON zr_dossieropslag_nummer (soort, gehaald);
