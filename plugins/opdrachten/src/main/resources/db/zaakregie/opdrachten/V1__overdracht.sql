-- Iedere overdracht van een deelplan aan een backoffice is een rij; na een weigering komt er een rij bij (AF-05.3).
-- open_voor houdt ten hoogste een overdracht per deelplan af die op antwoord wacht, ook bij dubbel klikken.
CREATE TABLE zr_opdrachten_overdracht (
    id               UUID                     NOT NULL PRIMARY KEY,
    referentienummer VARCHAR(40)              NOT NULL,
    deelplan         UUID                     NOT NULL,
    traject          UUID                     NOT NULL,
    zaak             VARCHAR(40)              NOT NULL,
    backoffice       VARCHAR(200)             NOT NULL,
    volgnr           INTEGER                  NOT NULL,
    stand            VARCHAR(20)              NOT NULL,
    verstuurd        TIMESTAMP WITH TIME ZONE NOT NULL,
    ontvangen        TIMESTAMP WITH TIME ZONE,
    beantwoord       TIMESTAMP WITH TIME ZONE,
    melding          VARCHAR(250),
    open_voor        UUID,
    CONSTRAINT zr_opdrachten_referentienummer UNIQUE (referentienummer),
    CONSTRAINT zr_opdrachten_volgorde UNIQUE (deelplan, volgnr),
    CONSTRAINT zr_opdrachten_een_open UNIQUE (open_voor)
);

CREATE INDEX zr_opdrachten_overdracht_traject ON zr_opdrachten_overdracht (traject);
