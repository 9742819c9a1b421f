package nl.zaakregie.groepstraject.persistence;

import static nl.zaakregie.groepstraject.persistence.Kolommen.van;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.groepstraject.domain.Afsluiting;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import nl.zaakregie.groepstraject.domain.Regisseur;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groepstrajecten by SQL; the unique {@code lopend_van} lets one run per groep (INV-01). */
public final class JdbcGroepstrajectRepository implements GroepstrajectRepository {

    private static final String SELECTIE = """
            SELECT t.id, t.groep, t.gestart, t.aanleiding, t.vorig, t.zaak, t.zaakstatus,
                   t.gesloten, t.reden, t.resultaat, t.versie
            FROM zr_groepstraject_traject t
            """;

    private final JdbcClient jdbc;

    public JdbcGroepstrajectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Groepstraject> vind(DossierId id) {
        return jdbc.sql(SELECTIE + "WHERE t.id = ?")
                .param(id.waarde())
                .query(this::traject)
                .optional();
    }

    @Override
    public Optional<Groepstraject> lopendVan(GroepId groep) {
        return jdbc.sql(SELECTIE + "WHERE t.lopend_van = ?")
                .param(groep.waarde())
                .query(this::traject)
                .optional();
    }

    @Override
    public Optional<Groepstraject> laatstGeslotenVan(GroepId groep) {
        return jdbc.sql(SELECTIE + """
                                WHERE t.groep = ? AND t.gesloten IS NOT NULL
                                ORDER BY t.gesloten DESC
                                FETCH FIRST 1 ROW ONLY
                                """)
                .param(groep.waarde())
                .query(this::traject)
                .optional();
    }

    @Override
    public List<Groepstraject> lopendVoor(Collection<PersoonId> personen) {
        if (personen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECTIE + """
                                WHERE t.lopend_van IN (
                                    SELECT l.groep FROM zr_groepstraject_lid l
                                    WHERE l.persoon IN (:personen) AND l.tot IS NULL AND l.soort = 'CLIENT')
                                ORDER BY t.gestart, t.id
                                """)
                .param("personen", personen.stream().map(PersoonId::waarde).toList())
                .query(this::traject)
                .list();
    }

    @Override
    public List<Groepstraject> vanRegisseur(MedewerkerId medewerker, boolean ookGesloten) {
        return jdbc.sql(SELECTIE
                        + """
                                WHERE t.id IN (
                                    SELECT r.traject FROM zr_groepstraject_regisseur r
                                    WHERE r.medewerker = ? AND r.tot IS NULL)
                                """
                        + (ookGesloten ? "" : "AND t.gesloten IS NULL ")
                        + "ORDER BY t.gestart DESC, t.id")
                .param(medewerker.waarde())
                .query(this::traject)
                .list();
    }

    @Override
    public void bewaar(Groepstraject t) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_groepstraject_traject
                                (id, groep, lopend_van, gestart, aanleiding, vorig, zaak, zaakstatus, versie)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
                            """)
                    .params(
                            t.id().waarde(),
                            t.groep().waarde(),
                            t.groep().waarde(),
                            van(t.gestart()),
                            t.aanleiding().map(SignaalId::waarde).orElse(null),
                            t.vorig().map(DossierId::waarde).orElse(null),
                            t.zaak().map(Zaakidentificatie::waarde).orElse(null),
                            t.zaakstatus())
                    .update();
        } catch (DuplicateKeyException e) {
            throw GroepstrajectFout.TRAJECT_LOOPT_AL.fout();
        }
        bewaarRegisseurs(t);
    }

    @Override
    public void wijzig(Groepstraject t) {
        int geraakt = jdbc.sql("""
                        UPDATE zr_groepstraject_traject
                        SET lopend_van = ?, zaak = ?, zaakstatus = ?, gesloten = ?, reden = ?, resultaat = ?,
                            versie = versie + 1
                        WHERE id = ? AND versie = ?
                        """)
                .params(
                        t.loopt() ? t.groep().waarde() : null,
                        t.zaak().map(Zaakidentificatie::waarde).orElse(null),
                        t.zaakstatus(),
                        van(t.afsluiting().map(Afsluiting::op)),
                        t.afsluiting().map(a -> a.reden().name()).orElse(null),
                        t.afsluiting().map(Afsluiting::resultaat).orElse(null),
                        t.id().waarde(),
                        t.versie())
                .update();
        if (geraakt == 0) {
            throw GroepstrajectFout.GELIJKTIJDIG_GEWIJZIGD.fout();
        }
        bewaarRegisseurs(t);
    }

    @Override
    public boolean koppelSignaal(DossierId traject, SignaalId signaal, Instant op) {
        boolean bestaat =
                signalenVan(traject).stream().anyMatch(s -> s.signaal().equals(signaal));
        if (!bestaat) {
            jdbc.sql("INSERT INTO zr_groepstraject_signaal (traject, signaal, gekoppeld) VALUES (?, ?, ?)")
                    .params(traject.waarde(), signaal.waarde(), van(op))
                    .update();
        }
        return !bestaat;
    }

    @Override
    public boolean handelSignaalAf(DossierId traject, SignaalId signaal, GekoppeldSignaal.Afhandeling afhandeling) {
        return jdbc.sql("""
                                UPDATE zr_groepstraject_signaal
                                SET besluit = ?, toelichting = ?, door = ?, afgehandeld = ?
                                WHERE traject = ? AND signaal = ? AND besluit IS NULL
                                """)
                        .params(
                                afhandeling.besluit().name(),
                                afhandeling.toelichting().orElse(null),
                                afhandeling.door().waarde(),
                                van(afhandeling.op()),
                                traject.waarde(),
                                signaal.waarde())
                        .update()
                == 1;
    }

    @Override
    public List<GekoppeldSignaal> signalenVan(DossierId traject) {
        return jdbc.sql("""
                        SELECT signaal, gekoppeld, besluit, toelichting, door, afgehandeld
                        FROM zr_groepstraject_signaal WHERE traject = ? ORDER BY gekoppeld, signaal
                        """)
                .param(traject.waarde())
                .query(JdbcGroepstrajectRepository::gekoppeldSignaal)
                .list();
    }

    private static GekoppeldSignaal gekoppeldSignaal(ResultSet rij, int nummer) throws SQLException {
        Optional<Instant> op = Kolommen.momentOfNiets(rij, "afgehandeld");
        return new GekoppeldSignaal(
                new SignaalId(Kolommen.sleutel(rij, "signaal")),
                Kolommen.moment(rij, "gekoppeld"),
                op.isEmpty() ? Optional.empty() : Optional.of(afhandeling(rij, op.get())));
    }

    private static GekoppeldSignaal.Afhandeling afhandeling(ResultSet rij, Instant op) throws SQLException {
        return new GekoppeldSignaal.Afhandeling(
                GekoppeldSignaal.Besluit.valueOf(rij.getString("besluit")),
                Optional.ofNullable(rij.getString("toelichting")),
                new MedewerkerId(rij.getString("door")),
                op);
    }

    private void bewaarRegisseurs(Groepstraject t) {
        for (int i = 0; i < t.regisseurs().size(); i++) {
            Regisseur r = t.regisseurs().get(i);
            int geraakt = jdbc.sql("UPDATE zr_groepstraject_regisseur SET tot = ? WHERE traject = ? AND volgnummer = ?")
                    .params(van(r.tot()), t.id().waarde(), i)
                    .update();
            if (geraakt == 0) {
                jdbc.sql("""
                                INSERT INTO zr_groepstraject_regisseur (traject, volgnummer, medewerker, hoofd, vanaf, tot)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """)
                        .params(t.id().waarde(), i, r.medewerker().waarde(), r.hoofd(), van(r.vanaf()), van(r.tot()))
                        .update();
            }
        }
    }

    private Groepstraject traject(ResultSet rij, int nummer) throws SQLException {
        UUID id = Kolommen.sleutel(rij, "id");
        return new Groepstraject(
                new DossierId(id),
                new GroepId(Kolommen.sleutel(rij, "groep")),
                Kolommen.moment(rij, "gestart"),
                Kolommen.sleutelOfNiets(rij, "aanleiding").map(SignaalId::new),
                Kolommen.sleutelOfNiets(rij, "vorig").map(DossierId::new),
                Optional.ofNullable(rij.getString("zaak")).map(Zaakidentificatie::new),
                rij.getInt("zaakstatus"),
                afsluiting(rij),
                regisseurs(id),
                rij.getInt("versie"));
    }

    private static Optional<Afsluiting> afsluiting(ResultSet rij) throws SQLException {
        Optional<Instant> op = Kolommen.momentOfNiets(rij, "gesloten");
        if (op.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Afsluiting(Eindreden.valueOf(rij.getString("reden")), rij.getString("resultaat"), op.get()));
    }

    private List<Regisseur> regisseurs(UUID traject) {
        return jdbc.sql("""
                        SELECT medewerker, hoofd, vanaf, tot FROM zr_groepstraject_regisseur
                        WHERE traject = ? ORDER BY volgnummer
                        """)
                .param(traject)
                .query((rij, nummer) -> new Regisseur(
                        new MedewerkerId(rij.getString("medewerker")),
                        rij.getBoolean("hoofd"),
                        Kolommen.moment(rij, "vanaf"),
                        Kolommen.momentOfNiets(rij, "tot")))
                .list();
    }
}
