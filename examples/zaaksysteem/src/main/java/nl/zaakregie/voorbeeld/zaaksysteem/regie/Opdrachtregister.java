package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Verzending;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code regieopdracht}: which commands have been carried out. */
final class Opdrachtregister {

    private final JdbcClient jdbc;

    Opdrachtregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean kent(Referentienummer nummer) {
        return jdbc.sql("SELECT COUNT(*) FROM regieopdracht WHERE referentienummer = :nummer")
                        .param("nummer", nummer.waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void voegToe(Verzending<?> verzending) {
        jdbc.sql("INSERT INTO regieopdracht (referentienummer, soort) VALUES (:nummer, :soort)")
                .param("nummer", verzending.referentienummer().waarde())
                .param("soort", verzending.bericht().getClass().getSimpleName())
                .update();
    }
}
