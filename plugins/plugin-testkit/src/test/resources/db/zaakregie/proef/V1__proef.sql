-- alleen voor de tests van de testkit
CREATE TABLE zr_proef_ding (
    id UUID PRIMARY KEY,
    tekst VARCHAR(100) NOT NULL,
    geldig BOOLEAN NOT NULL,
    op TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX zr_proef_ding_tekst ON zr_proef_ding (tekst);
