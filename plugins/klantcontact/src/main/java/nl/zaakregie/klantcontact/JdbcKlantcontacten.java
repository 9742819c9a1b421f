package nl.zaakregie.klantcontact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Klantcontacten in tables {@code zr_klantcontact_contact} and {@code zr_klantcontact_persoon}. */
final class JdbcKlantcontacten implements Klantcontacten {

    private static final String SELECTIE = """
            SELECT k.id, k.traject, k.deelplan, k.signaal, k.initiatief, k.kanaal, k.moment, k.onderwerp, k.tekst,
                   k.mag_inzien, k.medewerker, k.vastgelegd, k.verbetert, k.terugbellen, k.gebeld, k.vervolg
            FROM zr_klantcontact_contact k
            """;
    private static final String GELDEND = """
            NOT EXISTS (SELECT 1 FROM zr_klantcontact_contact later WHERE later.verbetert = k.id)
            ORDER BY k.moment DESC, k.vastgelegd DESC, k.id
            """;

    private final JdbcClient jdbc;

    JdbcKlantcontacten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void voegToe(Klantcontact k) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_klantcontact_contact
                                (id, traject, deelplan, signaal, initiatief, kanaal, moment, onderwerp, tekst,
                                 mag_inzien, medewerker, vastgelegd, verbetert, terugbellen)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            k.id(),
                            traject(k.betreft()),
                            deelplan(k.betreft()),
                            signaal(k.betreft()),
                            k.inhoud().initiatief().name(),
                            k.inhoud().kanaal().name(),
                            tijd(k.moment()),
                            k.inhoud().onderwerp(),
                            k.inhoud().tekst().orElse(null),
                            k.inhoud().magInzien(),
                            k.medewerker().waarde(),
                            tijd(k.vastgelegd()),
                            k.verbetert().orElse(null),
                            k.terugbellen())
                    .update();
        } catch (DuplicateKeyException e) {
            throw KlantcontactFout.AL_VERBETERD.bij(k.id());
        }
        k.personen()
                .forEach(
                        persoon -> jdbc.sql("INSERT INTO zr_klantcontact_persoon (klantcontact, persoon) VALUES (?, ?)")
                                .params(k.id(), persoon.waarde())
                                .update());
    }

    @Override
    public Optional<Klantcontact> vind(UUID id) {
        return jdbc.sql(SELECTIE + "WHERE k.id = ?")
                .param(id)
                .query(this::klantcontact)
                .optional();
    }

    @Override
    public List<Klantcontact> vanPlan(DossierId traject) {
        return lijst("WHERE k.traject = ? AND k.deelplan IS NULL AND ", traject.waarde());
    }

    @Override
    public List<Klantcontact> vanDeelplan(DeelplanId deelplan) {
        return lijst("WHERE k.deelplan = ? AND ", deelplan.waarde());
    }

    @Override
    public List<Klantcontact> vanSignaal(SignaalId signaal) {
        return lijst("WHERE k.signaal = ? AND ", signaal.waarde());
    }

    @Override
    public List<Klantcontact> met(PersoonId persoon) {
        return lijst(
                "WHERE k.id IN (SELECT p.klantcontact FROM zr_klantcontact_persoon p WHERE p.persoon = ?) AND ",
                persoon.waarde());
    }

    @Override
    public List<Klantcontact> terugTeBellen() {
        return jdbc.sql(SELECTIE + "WHERE k.terugbellen AND k.gebeld IS NULL AND " + GELDEND)
                .query(this::klantcontact)
                .list();
    }

    @Override
    public List<Klantcontact> versies(UUID id) {
        List<Klantcontact> versies = new ArrayList<>();
        Optional<Klantcontact> nu = vind(id);
        while (nu.isPresent()) {
            versies.add(nu.get());
            nu = nu.get().verbetert().flatMap(this::vind);
        }
        return versies;
    }

    @Override
    public boolean koppel(UUID id, Betreft betreft) {
        return jdbc.sql("""
                        UPDATE zr_klantcontact_contact SET traject = ?, deelplan = ?, signaal = ?
                        WHERE id = ? AND traject IS NULL AND signaal IS NULL
                        """)
                        .params(traject(betreft), deelplan(betreft), signaal(betreft), id)
                        .update()
                == 1;
    }

    @Override
    public boolean teruggebeld(UUID id, Instant nu) {
        return jdbc.sql("UPDATE zr_klantcontact_contact SET gebeld = ? WHERE id = ? AND terugbellen AND gebeld IS NULL")
                        .params(tijd(nu), id)
                        .update()
                == 1;
    }

    @Override
    public boolean vervolg(UUID id, String zaaktype) {
        return jdbc.sql("UPDATE zr_klantcontact_contact SET vervolg = ? WHERE id = ? AND vervolg IS NULL")
                        .params(zaaktype, id)
                        .update()
                == 1;
    }

    private List<Klantcontact> lijst(String voorwaarde, UUID sleutel) {
        return jdbc.sql(SELECTIE + voorwaarde + GELDEND)
                .param(sleutel)
                .query(this::klantcontact)
                .list();
    }

    private Klantcontact klantcontact(ResultSet rij, int nummer) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Klantcontact(
                id,
                betreft(rij),
                personen(id),
                new Klantcontact.Inhoud(
                        Klantcontact.Initiatief.valueOf(rij.getString("initiatief")),
                        Klantcontact.Kanaal.valueOf(rij.getString("kanaal")),
                        rij.getString("onderwerp"),
                        Optional.ofNullable(rij.getString("tekst")),
                        rij.getBoolean("mag_inzien")),
                moment(rij, "moment").orElseThrow(),
                new MedewerkerId(rij.getString("medewerker")),
                moment(rij, "vastgelegd").orElseThrow(),
                sleutel(rij, "verbetert"),
                rij.getBoolean("terugbellen"),
                moment(rij, "gebeld"),
                Optional.ofNullable(rij.getString("vervolg")));
    }

    private static Betreft betreft(ResultSet rij) throws SQLException {
        Optional<DossierId> traject = sleutel(rij, "traject").map(DossierId::new);
        Optional<DeelplanId> deelplan = sleutel(rij, "deelplan").map(DeelplanId::new);
        if (traject.isPresent()) {
            return deelplan.<Betreft>map(d -> new Betreft.Deelplan(traject.get(), d))
                    .orElseGet(() -> new Betreft.Plan(traject.get()));
        }
        return sleutel(rij, "signaal")
                .map(SignaalId::new)
                .<Betreft>map(Betreft.Signaal::new)
                .orElseGet(Betreft.Intake::new);
    }

    private Set<PersoonId> personen(UUID id) {
        return jdbc
                .sql("SELECT persoon FROM zr_klantcontact_persoon WHERE klantcontact = ?")
                .param(id)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersoonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID traject(Betreft betreft) {
        return betreft.dossier().map(DossierId::waarde).orElse(null);
    }

    private static @Nullable UUID deelplan(Betreft betreft) {
        return betreft instanceof Betreft.Deelplan d ? d.deelplan().waarde() : null;
    }

    private static @Nullable UUID signaal(Betreft betreft) {
        return betreft instanceof Betreft.Signaal s ? s.signaal().waarde() : null;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> moment(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<UUID> sleutel(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, UUID.class));
    }
}
