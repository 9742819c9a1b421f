package nl.zaakregie.enkelvoudig;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Aanvragen} in tables of our own. */
class JdbcAanvragen implements Aanvragen {

    private static final String AANVRAAG = """
            SELECT id, soort, zaaktype, wet, kanaal, aanvrager, ontvangen, vraag, hoort_bij, bron, uiterlijk,
                   termijnstand, resultaat
            FROM zr_enkelvoudig_aanvraag
            """;

    private final JdbcClient jdbc;
    private final JdbcBesluiten besluiten;

    JdbcAanvragen(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.besluiten = new JdbcBesluiten(jdbc);
    }

    @Override
    public void voegToe(Aanvraag a, Instant nu) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_enkelvoudig_aanvraag
                                (id, soort, zaaktype, wet, kanaal, aanvrager, ontvangen, vraag, hoort_bij, bron,
                                 uiterlijk, termijnstand, vastgelegd)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            a.id().waarde(),
                            a.soort().name(),
                            a.zaaktype(),
                            a.wet(),
                            a.kanaal().name(),
                            a.aanvrager().waarde(),
                            a.ontvangen(),
                            a.vraag().orElse(null),
                            a.hoortBij().map(DossierId::waarde).orElse(null),
                            a.bron().orElse(null),
                            a.uiterlijk(),
                            a.termijnstand().name(),
                            nu.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw EnkelvoudigFout.AL_ONTVANGEN.fout();
        }
        a.voorzieningen()
                .forEach(v -> jdbc.sql("""
                        INSERT INTO zr_enkelvoudig_voorziening (aanvraag, nummer, product) VALUES (?, ?, ?)
                        """)
                        .params(a.id().waarde(), v.nummer(), v.product())
                        .update());
    }

    @Override
    public Optional<Aanvraag> vind(DossierId id) {
        return jdbc.sql(AANVRAAG + "WHERE id = ?")
                .param(id.waarde())
                .query(this::aanvraag)
                .optional();
    }

    @Override
    public boolean isBekend(String bron) {
        return jdbc.sql("SELECT COUNT(*) FROM zr_enkelvoudig_aanvraag WHERE bron = ?")
                        .param(bron)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<DossierId> vindOpBron(String bron) {
        return jdbc.sql("SELECT id FROM zr_enkelvoudig_aanvraag WHERE bron = ?")
                .param(bron)
                .query(UUID.class)
                .optional()
                .map(DossierId::new);
    }

    @Override
    public List<Aanvraag> van(PersoonId aanvrager) {
        return jdbc.sql(AANVRAAG + "WHERE aanvrager = ? ORDER BY ontvangen DESC, vastgelegd DESC")
                .param(aanvrager.waarde())
                .query(this::aanvraag)
                .list();
    }

    @Override
    public List<Aanvraag> metTermijn() {
        return jdbc.sql(AANVRAAG + "WHERE termijnstand <> 'LOOPT' AND resultaat IS NULL ORDER BY uiterlijk, id")
                .query(this::aanvraag)
                .list();
    }

    @Override
    public void bewaarBesluit(DossierId id, int nummer, Besluit besluit, MedewerkerId beslisser, Instant nu) {
        besluiten.bewaar(id, nummer, besluit, beslisser, nu);
    }

    @Override
    public Optional<MedewerkerId> beslisser(DossierId id) {
        return besluiten.beslisser(id);
    }

    @Override
    public void reserveerZaak(DossierId id, Zaakidentificatie zaak) {
        jdbc.sql("UPDATE zr_enkelvoudig_aanvraag SET zaak = ? WHERE id = ?")
                .params(zaak.waarde(), id.waarde())
                .update();
    }

    @Override
    public Optional<Zaakidentificatie> gereserveerdeZaak(DossierId id) {
        return jdbc.sql("SELECT zaak FROM zr_enkelvoudig_aanvraag WHERE id = ? AND zaak IS NOT NULL")
                .param(id.waarde())
                .query(String.class)
                .optional()
                .map(Zaakidentificatie::new);
    }

    @Override
    public void koppelDeelzaak(DossierId id, int nummer, Zaakidentificatie zaak) {
        jdbc.sql("UPDATE zr_enkelvoudig_voorziening SET zaak = ? WHERE aanvraag = ? AND nummer = ?")
                .params(zaak.waarde(), id.waarde(), nummer)
                .update();
    }

    @Override
    public void koppelBesluit(DossierId id, int nummer, Besluitidentificatie besluit) {
        jdbc.sql("UPDATE zr_enkelvoudig_voorziening SET besluitnummer = ? WHERE aanvraag = ? AND nummer = ?")
                .params(besluit.waarde(), id.waarde(), nummer)
                .update();
    }

    @Override
    public void zetGeleverd(DossierId id, int nummer, LocalDate dag) {
        jdbc.sql("UPDATE zr_enkelvoudig_voorziening SET geleverd = ? WHERE aanvraag = ? AND nummer = ?")
                .params(dag, id.waarde(), nummer)
                .update();
    }

    @Override
    public void voegToe(DossierId id, Termijnwijziging w) {
        jdbc.sql("""
                        INSERT INTO zr_enkelvoudig_termijn (aanvraag, nummer, soort, reden, van, tot, dagen)
                        SELECT ?, COALESCE(MAX(nummer), 0) + 1, ?, ?, ?, ?, ?
                        FROM zr_enkelvoudig_termijn WHERE aanvraag = ?
                        """)
                .params(
                        id.waarde(),
                        w.soort().name(),
                        w.reden(),
                        w.van(),
                        w.tot().orElse(null),
                        w.dagen(),
                        id.waarde())
                .update();
    }

    @Override
    public void hervat(DossierId id, LocalDate tot) {
        jdbc.sql(
                        "UPDATE zr_enkelvoudig_termijn SET tot = ? WHERE aanvraag = ? AND soort = 'OPSCHORTING' AND tot IS NULL")
                .params(tot, id.waarde())
                .update();
    }

    @Override
    public void zetTermijn(DossierId id, LocalDate uiterlijk, Aanvraag.Termijnstand stand) {
        jdbc.sql("UPDATE zr_enkelvoudig_aanvraag SET uiterlijk = ?, termijnstand = ? WHERE id = ?")
                .params(uiterlijk, stand.name(), id.waarde())
                .update();
    }

    @Override
    public void zetResultaat(DossierId id, String resultaat) {
        jdbc.sql("UPDATE zr_enkelvoudig_aanvraag SET resultaat = ? WHERE id = ?")
                .params(resultaat, id.waarde())
                .update();
    }

    @Override
    public void voegToe(Opschaling o, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_enkelvoudig_opschaling (id, aanvraag, reden, gevraagd, afgedaan)
                        VALUES (?, ?, ?, ?, FALSE)
                        """)
                .params(o.id(), o.aanvraag().waarde(), o.reden(), nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Opschaling> openOpschaling(DossierId id) {
        return jdbc.sql("""
                        SELECT id, aanvraag, reden, besluit, zaak, afgedaan
                        FROM zr_enkelvoudig_opschaling WHERE aanvraag = ? AND NOT afgedaan
                        ORDER BY gevraagd DESC FETCH FIRST 1 ROWS ONLY
                        """)
                .param(id.waarde())
                .query((rij, nummer) -> new Opschaling(
                        rij.getObject("id", UUID.class),
                        new DossierId(rij.getObject("aanvraag", UUID.class)),
                        rij.getString("reden"),
                        Optional.ofNullable(rij.getString("besluit")).map(Opschaling.Besluit::valueOf),
                        Optional.ofNullable(rij.getString("zaak")).map(Zaakidentificatie::new),
                        rij.getBoolean("afgedaan")))
                .optional();
    }

    @Override
    public void bewaar(Opschaling o) {
        jdbc.sql("UPDATE zr_enkelvoudig_opschaling SET besluit = ?, zaak = ?, afgedaan = ? WHERE id = ?")
                .params(
                        o.besluit().map(Enum::name).orElse(null),
                        o.zaak().map(Zaakidentificatie::waarde).orElse(null),
                        o.afgedaan(),
                        o.id())
                .update();
    }

    private Aanvraag aanvraag(ResultSet rij, int nummer) throws SQLException {
        DossierId id = new DossierId(rij.getObject("id", UUID.class));
        return new Aanvraag(
                id,
                Aanvraag.Soort.valueOf(rij.getString("soort")),
                rij.getString("zaaktype"),
                rij.getString("wet"),
                Aanvraag.Kanaal.valueOf(rij.getString("kanaal")),
                new PersoonId(rij.getObject("aanvrager", UUID.class)),
                rij.getObject("ontvangen", LocalDate.class),
                Optional.ofNullable(rij.getString("vraag")),
                Optional.ofNullable(rij.getObject("hoort_bij", UUID.class)).map(DossierId::new),
                Optional.ofNullable(rij.getString("bron")),
                rij.getObject("uiterlijk", LocalDate.class),
                Aanvraag.Termijnstand.valueOf(rij.getString("termijnstand")),
                Optional.ofNullable(rij.getString("resultaat")),
                voorzieningen(id),
                wijzigingen(id));
    }

    private List<Voorziening> voorzieningen(DossierId id) {
        return jdbc.sql("""
                        SELECT nummer, product, zaak, geleverd, besluitnummer
                        FROM zr_enkelvoudig_voorziening WHERE aanvraag = ? ORDER BY nummer
                        """)
                .param(id.waarde())
                .query((rij, regel) -> new Voorziening(
                        rij.getInt("nummer"),
                        rij.getString("product"),
                        Optional.ofNullable(rij.getString("zaak")).map(Zaakidentificatie::new),
                        besluiten.nieuwste(id, rij.getInt("nummer")),
                        Optional.ofNullable(rij.getObject("geleverd", LocalDate.class)),
                        Optional.ofNullable(rij.getString("besluitnummer")).map(Besluitidentificatie::new)))
                .list();
    }

    private List<Termijnwijziging> wijzigingen(DossierId id) {
        return jdbc.sql("""
                        SELECT soort, reden, van, tot, dagen
                        FROM zr_enkelvoudig_termijn WHERE aanvraag = ? ORDER BY nummer
                        """)
                .param(id.waarde())
                .query((rij, regel) -> new Termijnwijziging(
                        Termijnwijziging.Soort.valueOf(rij.getString("soort")),
                        rij.getString("reden"),
                        rij.getObject("van", LocalDate.class),
                        Optional.ofNullable(rij.getObject("tot", LocalDate.class)),
                        rij.getInt("dagen")))
                .list();
    }
}
