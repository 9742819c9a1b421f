-- Zenders met wie een volgorde van berichten is afgesproken (zaakregie.stuf.zenders.bekend[n].tijdstip-oplopend).
CREATE TABLE bericht_zender (
    zender  VARCHAR(400) NOT NULL PRIMARY KEY,
    laatste VARCHAR(17)  NOT NULL
);
