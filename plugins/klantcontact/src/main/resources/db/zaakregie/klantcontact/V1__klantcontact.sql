-- Een contact hoort bij een plan (traject), bij een deelplan, bij een signaal, of nog nergens bij (intake): nooit bij
-- meer dan een daarvan. Een verbetering is een nieuwe rij; de oude blijft staan.
CREATE TABLE zr_klantcontact_contact (
    id          UUID                     NOT NULL PRIMARY KEY,
    traject     UUID,
    deelplan    UUID,
    signaal     UUID,
    initiatief  VARCHAR(10)              NOT NULL,
    kanaal      VARCHAR(12)              NOT NULL,
    moment      TIMESTAMP WITH TIME ZONE NOT NULL,
    onderwerp   VARCHAR(120)             NOT NULL,
    tekst       VARCHAR(4000),
    mag_inzien  BOOLEAN                  NOT NULL,
    medewerker  VARCHAR(24)              NOT NULL,
    vastgelegd  TIMESTAMP WITH TIME ZONE NOT NULL,
    verbetert   UUID REFERENCES zr_klantcontact_contact (id),
    terugbellen BOOLEAN                  NOT NULL,
    gebeld      TIMESTAMP WITH TIME ZONE,
    vervolg     VARCHAR(40),
    CONSTRAINT zr_klantcontact_een_ding CHECK (signaal IS NULL OR traject IS NULL),
    CONSTRAINT zr_klantcontact_deelplan CHECK (deelplan IS NULL OR traject IS NOT NULL),
    CONSTRAINT zr_klantcontact_verbeterd UNIQUE (verbetert)
);
CREATE INDEX zr_klantcontact_traject ON zr_klantcontact_contact (traject, moment);
CREATE INDEX zr_klantcontact_signaal ON zr_klantcontact_contact (signaal);
CREATE INDEX zr_klantcontact_terugbellen ON zr_klantcontact_contact (terugbellen, gebeld);

CREATE TABLE zr_klantcontact_persoon (
    klantcontact UUID NOT NULL REFERENCES zr_klantcontact_contact (id),
    persoon      UUID NOT NULL,
    PRIMARY KEY (klantcontact, persoon)
);
CREATE INDEX zr_klantcontact_persoon_persoon ON zr_klantcontact_persoon (persoon);
