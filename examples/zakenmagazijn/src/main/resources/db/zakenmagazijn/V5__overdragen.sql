-- Het antwoord op een overdracht gaat in de versie van het verzoek.
ALTER TABLE overdracht ADD COLUMN versie VARCHAR(10) DEFAULT 'RZS_1_0' NOT NULL;

-- Zaken die dit zakenmagazijn zelf aan een ander overdraagt (ZDS 1.2), en wat die ervan vond.
CREATE TABLE overdraging (
    referentienummer  VARCHAR(40)  PRIMARY KEY,
    zaakidentificatie VARCHAR(40)  NOT NULL,
    ontvanger         VARCHAR(400) NOT NULL,
    stand             VARCHAR(20)  NOT NULL,
    foutcode          VARCHAR(20),
    verzonden_op      TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX overdraging_zaak ON overdraging (zaakidentificatie);

DROP TABLE bevestiging;
