-- Inbox: een bericht heeft zijn gevolg precies een keer; dezelfde sleutel krijgt hetzelfde antwoord.
CREATE TABLE bericht (
    zender           VARCHAR(400) NOT NULL,
    referentienummer VARCHAR(200) NOT NULL,
    vingerafdruk     VARCHAR(64)  NOT NULL,
    antwoord         TEXT         NOT NULL,
    ontvangen        TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (zender, referentienummer)
);

-- Nummers worden nooit opnieuw uitgegeven, ook niet na terugdraaien.
CREATE SEQUENCE zaaknummer START WITH ${nummerstart};
CREATE SEQUENCE documentnummer START WITH ${nummerstart};
