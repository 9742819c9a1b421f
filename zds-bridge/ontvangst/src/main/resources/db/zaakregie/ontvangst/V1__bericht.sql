-- Welke berichten al zijn aangenomen: dezelfde sleutel krijgt hetzelfde antwoord en heeft geen tweede gevolg.
CREATE TABLE zr_ontvangst_bericht (
    zender           VARCHAR(400) NOT NULL,
    referentienummer VARCHAR(200) NOT NULL,
    vingerafdruk     VARCHAR(64)  NOT NULL,
    antwoord         TEXT         NOT NULL,
    ontvangen        TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT zr_ontvangst_bericht_sleutel PRIMARY KEY (zender, referentienummer)
);
CREATE INDEX zr_ontvangst_bericht_ontvangen ON zr_ontvangst_bericht (ontvangen);
