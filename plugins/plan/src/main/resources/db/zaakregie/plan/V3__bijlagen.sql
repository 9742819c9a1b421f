-- Documenten die bij het plan of bij een deelplan zijn gevoegd; de inhoud staat in het DMS (INV-23).
CREATE TABLE zr_plan_bijlage (
    plan     UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    volgnr   INTEGER                  NOT NULL,
    versie   INTEGER                  NOT NULL,
    auteur   VARCHAR(24)              NOT NULL,
    tijdstip TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud   TEXT                     NOT NULL,
    PRIMARY KEY (plan, volgnr)
);
