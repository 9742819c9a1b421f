-- Onder welk zaaktype (onze sleutel) een melding ook als zaak naar het zakenmagazijn ging; leeg als dat niet gebeurde, dan heeft een bijlage geen plaats.
ALTER TABLE zr_ontvangst_formulier ADD COLUMN magazijnzaaktype VARCHAR(60);
