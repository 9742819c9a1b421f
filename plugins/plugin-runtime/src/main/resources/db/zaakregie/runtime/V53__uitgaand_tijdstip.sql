-- Het laatste tijdstipBericht dat wij gebruikten, in Nederlandse tijd zoals StUF die schrijft. Een rij: er is een zender, wij.
CREATE TABLE zr_uitgaand_tijdstip (
    laatste TIMESTAMP(3) NOT NULL
);
INSERT INTO zr_uitgaand_tijdstip (laatste) VALUES (TIMESTAMP '1970-01-01 00:00:00');
