package nl.zaakregie.signalen.persistence;

import static nl.zaakregie.signalen.persistence.Kolommen.van;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Koppeling;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.signalen.domain.Vingerafdruk;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signals by SQL. */
public final class JdbcSignaalRepository implements SignaalRepository {

    private final JdbcClient jdbc;
    private final Signaallezer lezer;
    private final Verloopopslag verloop;
    private final Signaalvernietiging vernietiging;

    public JdbcSignaalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.verloop = new Verloopopslag(jdbc);
        this.vernietiging = new Signaalvernietiging(jdbc);
        this.lezer = new Signaallezer(jdbc, verloop);
    }

    @Override
    public Optional<Signaal> vind(SignaalId id) {
        return jdbc.sql(Signaallezer.SELECTIE + "WHERE s.id = ?")
                .param(id.waarde())
                .query(lezer::signaal)
                .optional();
    }

    @Override
    public Optional<Signaal> vindGelijke(Vingerafdruk vingerafdruk, Instant sinds) {
        return jdbc
                .sql(Signaallezer.SELECTIE + "WHERE s.vingerafdruk = ? AND s.ontvangen > ? ORDER BY s.ontvangen DESC")
                .params(vingerafdruk.waarde(), van(sinds))
                .query(lezer::signaal)
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public Blad<Signaal> metStatus(Set<Signaalstatus> statussen, Bladzijde bladzijde) {
        if (statussen.isEmpty()) {
            return bladzijde.vanGreep(List.of());
        }
        return bladzijde.vanGreep(jdbc.sql(Signaallezer.SELECTIE + """
                        WHERE s.status IN (:statussen)
                          AND NOT (s.status = 'GEKOPPELD' AND s.besluit IS NULL AND NOT EXISTS (
                              SELECT 1 FROM zr_signalen_koppeling k
                              WHERE k.signaal = s.id AND NOT k.vertrouwelijk))
                        ORDER BY CASE WHEN s.spoed OR s.veiligheid THEN 0 ELSE 1 END, s.ontvangen, s.id
                        OFFSET :vanaf ROWS FETCH NEXT :greep ROWS ONLY
                        """)
                .param("statussen", statussen.stream().map(Enum::name).toList())
                .param("vanaf", bladzijde.vanaf())
                .param("greep", bladzijde.greep())
                .query(lezer::signaal)
                .list());
    }

    @Override
    public List<Signaal> over(Collection<PersoonId> personen, Instant sinds) {
        if (personen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(Signaallezer.SELECTIE + """
                        WHERE s.ontvangen > :sinds AND s.id IN (
                            SELECT b.signaal FROM zr_signalen_betrokkene b WHERE b.persoon IN (:personen))
                        ORDER BY s.ontvangen DESC, s.id
                        """)
                .param("sinds", van(sinds))
                .param("personen", personen.stream().map(PersoonId::waarde).toList())
                .query(lezer::signaal)
                .list();
    }

    @Override
    public void bewaar(Signaal s) {
        try {
            voegToe(s);
        } catch (DuplicateKeyException e) {
            throw SignaalFout.GELIJKTIJDIG_GEMELD.fout();
        }
        bewaarBetrokkenen(s);
        for (Leefdomein leefdomein : s.kenmerken().leefdomeinen()) {
            jdbc.sql("INSERT INTO zr_signalen_leefdomein (signaal, leefdomein) VALUES (?, ?)")
                    .params(s.id().waarde(), leefdomein.name())
                    .update();
        }
    }

    private void voegToe(Signaal s) {
        jdbc.sql("""
                        INSERT INTO zr_signalen_signaal
                            (id, nummer, dossier, ontvangen, kanaal, bron, bronzaak, melder_naam, melder_contact,
                             reden_anoniem, relatie, situatie, inhoud, categorie, spoed, veiligheid, geinformeerd,
                             wgs, status, vingerafdruk, ontvangen_dag, herhaald, versie)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
                        """)
                .params(
                        s.id().waarde(),
                        s.nummer().waarde(),
                        s.dossier().waarde(),
                        van(s.ontvangen()),
                        s.herkomst().kanaal().name(),
                        s.herkomst().bron(),
                        s.herkomst().zaak().map(Zaakidentificatie::waarde).orElse(null),
                        s.melder().naam().orElse(null),
                        s.melder().contact().orElse(null),
                        s.melder().redenAnoniem().orElse(null),
                        s.melder().relatie(),
                        s.situatie(),
                        s.inhoud(),
                        s.kenmerken().categorie().orElse(null),
                        s.kenmerken().spoed(),
                        s.kenmerken().veiligheidInGeding(),
                        s.kenmerken().betrokkeneGeinformeerd(),
                        s.kenmerken().wgs(),
                        s.status().name(),
                        s.vingerafdruk().waarde(),
                        s.ontvangen().atZone(ZoneOffset.UTC).toLocalDate())
                .update();
    }

    @Override
    public void wijzig(Signaal s) {
        int geraakt = jdbc.sql("""
                        UPDATE zr_signalen_signaal
                        SET status = ?, besluit = ?, motivering = ?, beoordelaar = ?, beoordeeld = ?, regisseur = ?,
                            gekozen_traject = ?, instantie = ?, vervalt = ?, versie = versie + 1
                        WHERE id = ? AND versie = ?
                        """)
                .params(
                        s.status().name(),
                        s.beoordeling().map(b -> b.besluit().name()).orElse(null),
                        s.beoordeling().map(Beoordeling::motivering).orElse(null),
                        s.beoordeling().map(b -> b.beoordelaar().waarde()).orElse(null),
                        s.beoordeling().map(b -> van(b.op())).orElse(null),
                        s.beoordeling()
                                .flatMap(Beoordeling::regisseur)
                                .map(MedewerkerId::waarde)
                                .orElse(null),
                        s.beoordeling()
                                .flatMap(Beoordeling::traject)
                                .map(DossierId::waarde)
                                .orElse(null),
                        s.beoordeling().flatMap(Beoordeling::instantie).orElse(null),
                        s.vervalt().orElse(null),
                        s.id().waarde(),
                        s.versie())
                .update();
        if (geraakt == 0) {
            throw SignaalFout.GELIJKTIJDIG_GEWIJZIGD.fout();
        }
        bewaarBetrokkenen(s);
        verloop.vulAan(s.id().waarde(), s.verloop());
    }

    @Override
    public void telHerhaling(SignaalId id) {
        jdbc.sql("UPDATE zr_signalen_signaal SET herhaald = herhaald + 1 WHERE id = ?")
                .param(id.waarde())
                .update();
    }

    @Override
    public void koppel(SignaalId id, Koppeling koppeling) {
        UUID traject = koppeling.traject().waarde();
        boolean bestaat = lezer.koppelingen(id.waarde()).stream()
                .anyMatch(k -> k.traject().equals(koppeling.traject()));
        if (!bestaat) {
            jdbc.sql("""
                            INSERT INTO zr_signalen_koppeling (signaal, traject, vertrouwelijk, gekoppeld)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(id.waarde(), traject, koppeling.vertrouwelijk(), van(koppeling.op()))
                    .update();
        }
    }

    @Override
    public List<Signaal> vervallen(LocalDate vandaag) {
        return jdbc.sql(Signaallezer.SELECTIE + """
                        WHERE s.vervalt < ? AND NOT EXISTS (
                            SELECT 1 FROM zr_signalen_koppeling k WHERE k.signaal = s.id)
                        ORDER BY s.vervalt, s.id
                        """)
                .param(vandaag)
                .query(lezer::signaal)
                .list();
    }

    @Override
    public void vernietig(Signaal signaal, Instant nu) {
        vernietiging.vernietig(signaal, nu);
    }

    /** Persons are only added, never taken away. */
    private void bewaarBetrokkenen(Signaal s) {
        int bekend = jdbc.sql("SELECT COUNT(*) FROM zr_signalen_betrokkene WHERE signaal = ?")
                .param(s.id().waarde())
                .query(Integer.class)
                .single();
        for (int i = bekend; i < s.betrokkenen().size(); i++) {
            Betrokkene b = s.betrokkenen().get(i);
            jdbc.sql("""
                            INSERT INTO zr_signalen_betrokkene (signaal, volgnummer, persoon, omschrijving)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(
                            s.id().waarde(),
                            i,
                            b.persoon().map(PersoonId::waarde).orElse(null),
                            b.omschrijving().orElse(null))
                    .update();
        }
    }
}
