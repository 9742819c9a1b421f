-- Zenders met wie een volgorde is afgesproken: de rij houdt een tweede bericht tegen tot het eerste is bewaard, en weet het hoogste
-- tijdstipBericht.
CREATE TABLE zr_ontvangst_bericht_zender (
    zender  VARCHAR(400) NOT NULL,
    laatste VARCHAR(17)  NOT NULL,
    CONSTRAINT zr_ontvangst_bericht_zender_sleutel PRIMARY KEY (zender)
);
