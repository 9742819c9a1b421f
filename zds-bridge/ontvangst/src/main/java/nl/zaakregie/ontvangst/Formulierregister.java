package nl.zaakregie.ontvangst;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what the zaken of e-form servers became, in the transaction of the message; no personal data. */
final class Formulierregister {

    private final JdbcClient jdbc;
    private final Clock klok;

    Formulierregister(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    void onthoud(Formulierzaak zaak) {
        jdbc.sql("""
                        INSERT INTO zr_ontvangst_formulier (zaak, afzender, bestemming, zaaktype, dossier, magazijnzaaktype, ontvangen)
                        VALUES (:zaak, :afzender, :bestemming, :zaaktype, :dossier, :magazijnzaaktype, :nu)
                        """)
                .param("zaak", zaak.zaak().waarde())
                .param("afzender", zaak.afzender())
                .param("bestemming", zaak.bestemming().name())
                .param("zaaktype", zaak.zaaktype())
                .param("dossier", zaak.dossier().toString())
                .param("magazijnzaaktype", zaak.magazijnzaaktype().orElse(null))
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }

    Optional<Formulierzaak> vind(Zaakidentificatie zaak) {
        return jdbc.sql("""
                        SELECT zaak, afzender, bestemming, zaaktype, dossier, magazijnzaaktype
                          FROM zr_ontvangst_formulier
                         WHERE zaak = :zaak
                        """)
                .param("zaak", zaak.waarde())
                .query((rij, nummer) -> new Formulierzaak(
                        new Zaakidentificatie(rij.getString("zaak")),
                        rij.getString("afzender"),
                        Bestemming.valueOf(rij.getString("bestemming")),
                        rij.getString("zaaktype"),
                        new DossierId(UUID.fromString(rij.getString("dossier"))),
                        Optional.ofNullable(rij.getString("magazijnzaaktype"))))
                .optional();
    }

    /**
     * A zaak that an e-form server created here.
     *
     * @param zaaktype as in the settings of the form
     * @param dossier keeps the order in the outbox when the attachments of a melding are stored from here
     * @param magazijnzaaktype our key of the zaaktype of the zaak that a melding got in the zakenmagazijn; empty for none
     */
    record Formulierzaak(
            Zaakidentificatie zaak,
            String afzender,
            Bestemming bestemming,
            String zaaktype,
            DossierId dossier,
            Optional<String> magazijnzaaktype) {}
}
