-- Wanneer een onderhoudstaak van een plugin weer aan de beurt is; wie de rij verzet, voert haar uit.
CREATE TABLE zr_onderhoud (
    taak     VARCHAR(120)             NOT NULL PRIMARY KEY,
    volgende TIMESTAMP WITH TIME ZONE NOT NULL
);
