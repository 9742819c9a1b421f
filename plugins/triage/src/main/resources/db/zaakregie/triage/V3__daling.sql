-- Een definitieve meting waarin een score twee of meer daalde is werk voor de regisseur, tot die haar heeft bekeken.
CREATE TABLE zr_triage_daling (
    meting        UUID                     NOT NULL PRIMARY KEY REFERENCES zr_triage_meting (id),
    dossier       UUID                     NOT NULL,
    op            TIMESTAMP WITH TIME ZONE NOT NULL,
    afgedaan_door VARCHAR(24),
    afgedaan_op   TIMESTAMP WITH TIME ZONE
);
CREATE INDEX zr_triage_daling_dossier ON zr_triage_daling (dossier, afgedaan_op);
