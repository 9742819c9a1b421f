-- De plandocumenten die zijn gemaakt, als geheel en per groepslid; de inhoud staat in het DMS.
CREATE TABLE zr_plan_document (
    plan     UUID                     NOT NULL REFERENCES zr_plan_plan (id),
    volgnr   INTEGER                  NOT NULL,
    versie   INTEGER                  NOT NULL,
    auteur   VARCHAR(24)              NOT NULL,
    tijdstip TIMESTAMP WITH TIME ZONE NOT NULL,
    inhoud   TEXT                     NOT NULL,
    PRIMARY KEY (plan, volgnr)
);
