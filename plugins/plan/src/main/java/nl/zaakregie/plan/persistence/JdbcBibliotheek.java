package nl.zaakregie.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.plan.domain.Bibliotheek;
import nl.zaakregie.plan.domain.Sjabloon;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Bibliotheek} in the table {@code zr_plan_sjabloon}. */
public final class JdbcBibliotheek implements Bibliotheek {

    private static final String SJABLOON = "SELECT id, versie, naam, actief, inhoud FROM zr_plan_sjabloon ";

    private final JdbcClient jdbc;

    public JdbcBibliotheek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Sjabloon> alle() {
        return jdbc.sql(SJABLOON + "ORDER BY naam, id")
                .query((rij, nr) -> sjabloon(rij))
                .list();
    }

    @Override
    public Optional<Sjabloon> vind(UUID id) {
        return jdbc.sql(SJABLOON + "WHERE id = :id")
                .param("id", id)
                .query((rij, nr) -> sjabloon(rij))
                .optional();
    }

    @Override
    public boolean bewaar(Sjabloon sjabloon) {
        return schrijf(sjabloon, sjabloon.versie() == 1 ? """
                INSERT INTO zr_plan_sjabloon (id, versie, naam, actief, inhoud)
                VALUES (:id, :versie, :naam, :actief, :inhoud)
                """ : """
                UPDATE zr_plan_sjabloon
                SET versie = :versie, naam = :naam, actief = :actief, inhoud = :inhoud
                WHERE id = :id AND versie = :versie - 1
                """) == 1;
    }

    private int schrijf(Sjabloon sjabloon, String sql) {
        return jdbc.sql(sql)
                .param("id", sjabloon.id())
                .param("versie", sjabloon.versie())
                .param("naam", sjabloon.naam())
                .param("actief", sjabloon.actief())
                .param("inhoud", Planjson.schrijf(sjabloon.inhoud()))
                .update();
    }

    private static Sjabloon sjabloon(ResultSet rij) throws SQLException {
        return new Sjabloon(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                rij.getString("naam"),
                rij.getBoolean("actief"),
                Planjson.lees(rij.getString("inhoud"), Sjabloon.Inhoud.class));
    }
}
