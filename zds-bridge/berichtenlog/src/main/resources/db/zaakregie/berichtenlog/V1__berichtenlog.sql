-- Elk bericht in of uit, zonder personen. Een rij wordt nooit gewijzigd, wel na de bewaartermijn verwijderd.
CREATE TABLE zr_berichtenlog_bericht (
    id               UUID         NOT NULL PRIMARY KEY,
    moment           TIMESTAMP WITH TIME ZONE NOT NULL,
    richting         VARCHAR(8)   NOT NULL CHECK (richting IN ('INKOMEND', 'UITGAAND')),
    service          VARCHAR(60),
    versie           VARCHAR(20),
    zender           VARCHAR(100),
    ontvanger        VARCHAR(100),
    referentienummer VARCHAR(100),
    zaak             VARCHAR(40),
    resultaat        VARCHAR(20)  NOT NULL,
    foutcode         VARCHAR(30),
    duur_ms          BIGINT       NOT NULL,
    omvang           BIGINT       NOT NULL
);
CREATE INDEX zr_berichtenlog_moment ON zr_berichtenlog_bericht (moment);
CREATE INDEX zr_berichtenlog_referentie ON zr_berichtenlog_bericht (referentienummer);
CREATE INDEX zr_berichtenlog_zaak ON zr_berichtenlog_bericht (zaak);

-- De inhoud, versleuteld (AES-GCM), alleen als de gemeente haar bewaart.
CREATE TABLE zr_berichtenlog_inhoud (
    bericht    UUID        NOT NULL PRIMARY KEY REFERENCES zr_berichtenlog_bericht (id) ON DELETE CASCADE,
    tot        TIMESTAMP WITH TIME ZONE NOT NULL,
    sleutel    VARCHAR(40) NOT NULL,
    pad        VARCHAR(60) NOT NULL,
    soapaction VARCHAR(200),
    inhoud     BYTEA       NOT NULL
);
CREATE INDEX zr_berichtenlog_inhoud_tot ON zr_berichtenlog_inhoud (tot);

-- Wie waarom een bewaard bericht las of opnieuw aanbood; blijft als de inhoud weg is.
CREATE TABLE zr_berichtenlog_handeling (
    id         UUID         NOT NULL PRIMARY KEY,
    bericht    UUID         NOT NULL,
    handeling  VARCHAR(40)  NOT NULL,
    medewerker VARCHAR(24)  NOT NULL,
    reden      VARCHAR(500) NOT NULL,
    op         TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX zr_berichtenlog_handeling_bericht ON zr_berichtenlog_handeling (bericht);
