-- Wie welke versie heeft ondertekend; rijen worden nooit gewijzigd (AF-03.5, INV-24).
CREATE TABLE zr_plan_ondertekening (
    plan     UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    volgnr   INTEGER                  NOT NULL,
    versie   INTEGER                  NOT NULL,
    auteur   VARCHAR(24)              NOT NULL,
    tijdstip TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud   TEXT                     NOT NULL,
    PRIMARY KEY (plan, volgnr)
);

-- Een verbetering is een nieuwe notitie (INV-24).
CREATE TABLE zr_plan_notitie (
    plan     UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    volgnr   INTEGER                  NOT NULL,
    versie   INTEGER                  NOT NULL,
    auteur   VARCHAR(24)              NOT NULL,
    tijdstip TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud   TEXT                     NOT NULL,
    PRIMARY KEY (plan, volgnr)
);

-- Bibliotheek van de gemeente; geen gegevens van personen (AF-03.3).
CREATE TABLE zr_plan_sjabloon (
    id     UUID         NOT NULL PRIMARY KEY,
    versie INTEGER      NOT NULL,
    naam   VARCHAR(200) NOT NULL,
    actief BOOLEAN      NOT NULL,
    inhoud TEXT         NOT NULL
);
