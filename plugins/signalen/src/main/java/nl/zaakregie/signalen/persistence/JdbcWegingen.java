package nl.zaakregie.signalen.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.werk.Werkitem.Prioriteit;
import nl.zaakregie.signalen.domain.Regeluitkomst;
import nl.zaakregie.signalen.domain.Weging;
import nl.zaakregie.signalen.domain.Wegingen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Weighings in tables {@code zr_signalen_regel} and {@code zr_signalen_regel_grond}. */
public final class JdbcWegingen implements Wegingen {

    private final JdbcClient jdbc;

    public JdbcWegingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bewaar(Weging weging) {
        if (van(weging.signaal()).isEmpty()) {
            weging.regels().forEach(regel -> voegToe(weging, regel));
        }
    }

    private void voegToe(Weging weging, Regeluitkomst regel) {
        jdbc.sql("""
                        INSERT INTO zr_signalen_regel (signaal, regel, gevolg, titel, rol, prioriteit, gewogen, team)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        weging.signaal().waarde(),
                        regel.regel(),
                        regel.gevolg().name(),
                        regel.titel().orElse(null),
                        regel.rol().map(Enum::name).orElse(null),
                        regel.prioriteit().name(),
                        Kolommen.van(weging.gewogen()),
                        regel.team().orElse(null))
                .update();
        for (SignaalId grond : weging.gronden().getOrDefault(regel.regel(), Set.of())) {
            jdbc.sql("INSERT INTO zr_signalen_regel_grond (signaal, regel, grond) VALUES (?, ?, ?)")
                    .params(weging.signaal().waarde(), regel.regel(), grond.waarde())
                    .update();
        }
    }

    @Override
    public List<Regel> van(SignaalId signaal) {
        return jdbc.sql("""
                        SELECT regel, gevolg, prioriteit, gewogen, afgedaan FROM zr_signalen_regel
                        WHERE signaal = ? ORDER BY regel
                        """)
                .param(signaal.waarde())
                .query((rij, nummer) -> new Regel(
                        rij.getString("regel"),
                        Regeluitkomst.Gevolg.valueOf(rij.getString("gevolg")),
                        Prioriteit.valueOf(rij.getString("prioriteit")),
                        Kolommen.moment(rij, "gewogen"),
                        gronden(signaal, rij.getString("regel")),
                        Kolommen.momentOfNiets(rij, "afgedaan")))
                .list();
    }

    private Set<SignaalId> gronden(SignaalId signaal, String regel) {
        return jdbc
                .sql("SELECT grond FROM zr_signalen_regel_grond WHERE signaal = ? AND regel = ?")
                .params(signaal.waarde(), regel)
                .query(UUID.class)
                .list()
                .stream()
                .map(SignaalId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Attendering> open(Set<Rol> rollen) {
        if (rollen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT r.signaal, s.dossier, r.regel, r.titel, r.rol, r.prioriteit, r.gewogen, r.team
                        FROM zr_signalen_regel r JOIN zr_signalen_signaal s ON s.id = r.signaal
                        WHERE r.afgedaan IS NULL AND r.gevolg = 'ATTENDEREN' AND r.rol IN (:rollen)
                        ORDER BY r.gewogen, r.signaal, r.regel
                        """)
                .param("rollen", new TreeSet<>(rollen).stream().map(Enum::name).toList())
                .query((rij, nummer) -> new Attendering(
                        new SignaalId(Kolommen.sleutel(rij, "signaal")),
                        new DossierId(Kolommen.sleutel(rij, "dossier")),
                        rij.getString("regel"),
                        Optional.ofNullable(rij.getString("titel")).orElse(rij.getString("regel")),
                        Rol.valueOf(rij.getString("rol")),
                        Prioriteit.valueOf(rij.getString("prioriteit")),
                        Kolommen.moment(rij, "gewogen"),
                        Optional.ofNullable(rij.getString("team"))))
                .list();
    }

    @Override
    public boolean doeAf(SignaalId signaal, String regel, MedewerkerId medewerker, Instant nu) {
        return jdbc.sql("""
                        UPDATE zr_signalen_regel SET afgedaan = ?, afgedaan_door = ?
                        WHERE signaal = ? AND regel = ? AND gevolg = 'ATTENDEREN' AND afgedaan IS NULL
                        """)
                        .params(Kolommen.van(nu), medewerker.waarde(), signaal.waarde(), regel)
                        .update()
                == 1;
    }
}
