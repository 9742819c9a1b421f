package nl.zaakregie.signalen.persistence;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Mededeling;
import nl.zaakregie.signalen.domain.Verificatie;
import nl.zaakregie.signalen.domain.Verloop;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done with a signal, in rows that are only added. */
final class Verloopopslag {

    private final JdbcClient jdbc;

    Verloopopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Verloop van(UUID signaal) {
        return new Verloop(verificaties(signaal), mededelingen(signaal));
    }

    /** Adds what is new; what stands there stays. */
    void vulAan(UUID signaal, Verloop verloop) {
        List<Verificatie> verificaties = verloop.verificaties();
        for (int i = aantal("zr_signalen_verificatie", signaal); i < verificaties.size(); i++) {
            voegToe(signaal, i, verificaties.get(i));
        }
        List<Mededeling> mededelingen = verloop.mededelingen();
        for (int i = aantal("zr_signalen_mededeling", signaal); i < mededelingen.size(); i++) {
            voegToe(signaal, i, mededelingen.get(i));
        }
    }

    private int aantal(String tabel, UUID signaal) {
        return jdbc.sql("SELECT COUNT(*) FROM " + tabel + " WHERE signaal = ?")
                .param(signaal)
                .query(Integer.class)
                .single();
    }

    private void voegToe(UUID signaal, int volgnummer, Verificatie v) {
        jdbc.sql("""
                        INSERT INTO zr_signalen_verificatie (signaal, volgnummer, uitslag, toelichting, medewerker, op)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        signaal,
                        volgnummer,
                        v.uitslag().name(),
                        v.toelichting(),
                        v.medewerker().waarde(),
                        Kolommen.van(v.op()))
                .update();
    }

    private void voegToe(UUID signaal, int volgnummer, Mededeling m) {
        jdbc.sql("""
                        INSERT INTO zr_signalen_mededeling
                            (signaal, volgnummer, ontvanger, wijze, tekst, medewerker, op)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        signaal,
                        volgnummer,
                        m.ontvanger().name(),
                        m.wijze().name(),
                        m.tekst(),
                        m.medewerker().waarde(),
                        Kolommen.van(m.op()))
                .update();
    }

    private List<Verificatie> verificaties(UUID signaal) {
        return jdbc.sql("""
                        SELECT uitslag, toelichting, medewerker, op FROM zr_signalen_verificatie
                        WHERE signaal = ? ORDER BY volgnummer
                        """)
                .param(signaal)
                .query((rij, nummer) -> new Verificatie(
                        Betrouwbaarheid.valueOf(rij.getString("uitslag")),
                        rij.getString("toelichting"),
                        new MedewerkerId(rij.getString("medewerker")),
                        Kolommen.moment(rij, "op")))
                .list();
    }

    private List<Mededeling> mededelingen(UUID signaal) {
        return jdbc.sql("""
                        SELECT ontvanger, wijze, tekst, medewerker, op FROM zr_signalen_mededeling
                        WHERE signaal = ? ORDER BY volgnummer
                        """)
                .param(signaal)
                .query((rij, nummer) -> new Mededeling(
                        Mededeling.Ontvanger.valueOf(rij.getString("ontvanger")),
                        Mededeling.Wijze.valueOf(rij.getString("wijze")),
                        rij.getString("tekst"),
                        new MedewerkerId(rij.getString("medewerker")),
                        Kolommen.moment(rij, "op")))
                .list();
    }
}
