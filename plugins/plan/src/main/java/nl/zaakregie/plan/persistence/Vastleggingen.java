package nl.zaakregie.plan.persistence;

import static nl.zaakregie.plan.persistence.Kolommen.moment;
import static nl.zaakregie.plan.persistence.Kolommen.tijdstip;

import java.util.List;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Vastlegging;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of things recorded on a plan, one after the other. The caller holds the lock on the plan. */
final class Vastleggingen<T extends Record> {

    private final JdbcClient jdbc;
    private final String tabel;
    private final Class<T> soort;

    Vastleggingen(JdbcClient jdbc, String tabel, Class<T> soort) {
        this.jdbc = jdbc;
        this.tabel = tabel;
        this.soort = soort;
    }

    void voegToe(PlanId plan, Vastlegging<T> nieuw) {
        jdbc.sql("""
                INSERT INTO %1$s (plan, volgnr, versie, auteur, tijdstip, inhoud)
                SELECT :plan, COALESCE(MAX(volgnr), 0) + 1, :versie, :auteur, :tijdstip, :inhoud
                FROM %1$s
                WHERE plan = :plan
                """.formatted(tabel))
                .param("plan", plan.waarde())
                .param("versie", nieuw.versie())
                .param("auteur", nieuw.auteur().waarde())
                .param("tijdstip", tijdstip(nieuw.op()))
                .param("inhoud", Planjson.schrijf(nieuw.inhoud()))
                .update();
    }

    List<Vastlegging<T>> van(PlanId plan) {
        return jdbc.sql("""
                SELECT versie, auteur, tijdstip, inhoud
                FROM %s
                WHERE plan = :plan
                ORDER BY volgnr DESC
                """.formatted(tabel))
                .param("plan", plan.waarde())
                .query((rij, nr) -> new Vastlegging<>(
                        rij.getInt("versie"),
                        new MedewerkerId(rij.getString("auteur")),
                        moment(rij, "tijdstip"),
                        Planjson.lees(rij.getString("inhoud"), soort)))
                .list();
    }
}
