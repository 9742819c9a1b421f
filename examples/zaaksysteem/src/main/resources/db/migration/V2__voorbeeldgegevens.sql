-- Verzonnen medewerkers en een zaak, om het voorbeeld te kunnen starten. Het wachtwoord van iedereen is demo.
INSERT INTO medewerker (nummer, gebruikersnaam, wachtwoord, naam, achternaam, functie, afdeling) VALUES
    ('mw-smit',   'smit',   '{noop}demo', 'Ilse Smit',     'Smit',   'INTAKE',        'Meldpunt'),
    ('mw-jansen', 'jansen', '{noop}demo', 'Fatima Jansen', 'Jansen', 'GEZINSCONSULENT', 'Wijkteam Oost'),
    ('mw-visser', 'visser', '{noop}demo', 'Rita Visser',   'Visser', 'BEHANDELAAR',   'Schuldhulp'),
    ('mw-dijk',   'dijk',   '{noop}demo', 'Anke Dijk',     'Dijk',   'BEHEERDER',     'Beheer'),
    ('mw-burg',   'burg',   '{noop}demo', 'Joost Burg',    'Burg',   'VERGUNNINGEN',  'Vergunningen');

INSERT INTO zaak (identificatie, zaaktype, omschrijving, startdatum)
VALUES ('9901-KAP-2026-1', 'kapvergunning', 'Kapvergunning', DATE '2026-11-02');
