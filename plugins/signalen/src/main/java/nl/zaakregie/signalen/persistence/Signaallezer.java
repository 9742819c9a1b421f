package nl.zaakregie.signalen.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Herkomst;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Kenmerken;
import nl.zaakregie.signalen.domain.Koppeling;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Melder;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.Signaalnummer;
import nl.zaakregie.signalen.domain.Signaalstatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a signal of its rows. */
final class Signaallezer {

    static final String SELECTIE = """
            SELECT s.id, s.nummer, s.dossier, s.ontvangen, s.kanaal, s.bron, s.bronzaak, s.melder_naam,
                   s.melder_contact, s.reden_anoniem, s.relatie, s.situatie, s.inhoud, s.categorie, s.spoed,
                   s.veiligheid, s.geinformeerd, s.wgs, s.status, s.besluit, s.motivering, s.beoordelaar, s.beoordeeld,
                   s.regisseur, s.gekozen_traject, s.instantie, s.vervalt, s.herhaald, s.versie
            FROM zr_signalen_signaal s
            """;

    private final JdbcClient jdbc;
    private final Verloopopslag verloop;

    Signaallezer(JdbcClient jdbc, Verloopopslag verloop) {
        this.jdbc = jdbc;
        this.verloop = verloop;
    }

    Signaal signaal(ResultSet rij, int nummer) throws SQLException {
        UUID id = Kolommen.sleutel(rij, "id");
        return new Signaal(
                new SignaalId(id),
                new Signaalnummer(rij.getString("nummer")),
                new DossierId(Kolommen.sleutel(rij, "dossier")),
                Kolommen.moment(rij, "ontvangen"),
                herkomst(rij),
                melder(rij),
                rij.getString("situatie"),
                rij.getString("inhoud"),
                kenmerken(rij, id),
                betrokkenen(id),
                koppelingen(id),
                Signaalstatus.valueOf(rij.getString("status")),
                beoordeling(rij),
                verloop.van(id),
                Kolommen.dag(rij, "vervalt"),
                rij.getInt("herhaald"),
                rij.getInt("versie"));
    }

    List<Koppeling> koppelingen(UUID signaal) {
        return jdbc.sql("""
                        SELECT traject, vertrouwelijk, gekoppeld FROM zr_signalen_koppeling
                        WHERE signaal = ? ORDER BY gekoppeld, traject
                        """)
                .param(signaal)
                .query((rij, nummer) -> new Koppeling(
                        new DossierId(Kolommen.sleutel(rij, "traject")),
                        rij.getBoolean("vertrouwelijk"),
                        Kolommen.moment(rij, "gekoppeld")))
                .list();
    }

    private static Herkomst herkomst(ResultSet rij) throws SQLException {
        return new Herkomst(
                Kanaal.valueOf(rij.getString("kanaal")),
                rij.getString("bron"),
                Kolommen.tekst(rij, "bronzaak").map(Zaakidentificatie::new));
    }

    private static Melder melder(ResultSet rij) throws SQLException {
        return new Melder(
                Kolommen.tekst(rij, "melder_naam"),
                Kolommen.tekst(rij, "melder_contact"),
                Kolommen.tekst(rij, "reden_anoniem"),
                rij.getString("relatie"));
    }

    private Kenmerken kenmerken(ResultSet rij, UUID id) throws SQLException {
        return new Kenmerken(
                Kolommen.tekst(rij, "categorie"),
                leefdomeinen(id),
                rij.getBoolean("spoed"),
                rij.getBoolean("veiligheid"),
                rij.getBoolean("geinformeerd"),
                rij.getBoolean("wgs"));
    }

    private Set<Leefdomein> leefdomeinen(UUID signaal) {
        Set<Leefdomein> gevonden = EnumSet.noneOf(Leefdomein.class);
        jdbc.sql("SELECT leefdomein FROM zr_signalen_leefdomein WHERE signaal = ?")
                .param(signaal)
                .query(String.class)
                .list()
                .forEach(naam -> gevonden.add(Leefdomein.valueOf(naam)));
        return gevonden;
    }

    private List<Betrokkene> betrokkenen(UUID signaal) {
        return jdbc.sql("""
                        SELECT persoon, omschrijving FROM zr_signalen_betrokkene
                        WHERE signaal = ? ORDER BY volgnummer
                        """)
                .param(signaal)
                .query((rij, nummer) -> new Betrokkene(
                        Kolommen.sleutelOfNiets(rij, "persoon").map(PersoonId::new),
                        Kolommen.tekst(rij, "omschrijving")))
                .list();
    }

    private static Optional<Beoordeling> beoordeling(ResultSet rij) throws SQLException {
        Optional<String> besluit = Kolommen.tekst(rij, "besluit");
        if (besluit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Beoordeling(
                Besluit.valueOf(besluit.get()),
                rij.getString("motivering"),
                new MedewerkerId(rij.getString("beoordelaar")),
                Kolommen.moment(rij, "beoordeeld"),
                Kolommen.tekst(rij, "regisseur").map(MedewerkerId::new),
                Kolommen.sleutelOfNiets(rij, "gekozen_traject").map(DossierId::new),
                Kolommen.tekst(rij, "instantie")));
    }
}
