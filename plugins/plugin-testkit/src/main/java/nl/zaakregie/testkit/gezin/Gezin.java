package nl.zaakregie.testkit.gezin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Geslacht;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;

/**
 * The invented family and those around it. Three groepen: the household (g1), the parents around Kerem (g2) and the
 * confidential traject of Elif (g3), which nobody but its own team may know of (INV-20).
 */
public final class Gezin {

    /** BSNs that must be refused: two fail the elfproef, one is too short. */
    public static final List<String> ONGELDIGE_BSNS = List.of("999905297", "123456789", "99990529");

    /** Invented municipality of the household; not a CBS code. */
    public static final String WATERKERK = "9901";

    /** Invented neighbour municipality; not a CBS code. */
    public static final String ZANDHOVEN = "9902";

    private static final Adres KADE = adres("Eikenkade", 12, Optional.empty(), "9999XA", "Waterkerk");
    private static final Adres KADE_BUREN = adres("Eikenkade", 14, Optional.empty(), "9999XA", "Waterkerk");
    private static final Adres LINDE = adres("Lindelaan", 3, Optional.of("B"), "9999XB", "Zandhoven");
    private static final Adres MOLENWEG = adres("Molenweg", 88, Optional.empty(), "9999XC", "Waterkerk");

    /** Mother, client of g1 and g2. */
    public static final Persoon SANNE =
            persoon("p-sanne", "999905296", "Sanne", "de", "Boer", "1984-03-12", Geslacht.V, KADE, WATERKERK);

    /** Father, lives in the other municipality; client of g2. */
    public static final Persoon MURAT =
            persoon("p-murat", "999913311", "Murat", "", "Yilmaz", "1981-11-02", Geslacht.M, LINDE, ZANDHOVEN);

    /** Daughter of 16, client of g1 and of the confidential g3. */
    public static final Persoon ELIF =
            persoon("p-elif", "999916014", "Elif", "", "Yilmaz", "2010-05-19", Geslacht.V, KADE, WATERKERK);

    /** Son of 10, client of g1 and g2. */
    public static final Persoon KEREM =
            persoon("p-kerem", "999918199", "Kerem", "", "Yilmaz", "2016-09-30", Geslacht.M, KADE, WATERKERK);

    /** Grandmother, client of g1. */
    public static final Persoon TRUUS =
            persoon("p-truus", "999919969", "Truus", "de", "Boer", "1951-07-23", Geslacht.V, KADE, WATERKERK);

    /** Neighbour; network of g1, no client. */
    public static final Persoon HENK =
            persoon("p-henk", "999928831", "Henk", "", "Postma", "1962-01-08", Geslacht.M, KADE_BUREN, WATERKERK);

    /** Partner of Murat. */
    public static final Persoon AYLIN =
            persoon("p-aylin", "999931246", "Aylin", "", "Demir", "1990-08-15", Geslacht.V, LINDE, ZANDHOVEN);

    /** Has nothing to do with the family. */
    public static final Persoon ANDER =
            persoon("p-ander", "999933498", "Joris", "", "Veen", "1975-02-20", Geslacht.M, MOLENWEG, WATERKERK);

    /** Newcomer without BSN: exists locally, cannot be Client in a message. */
    public static final Persoon ZONDER_BSN =
            persoon("p-zonder-bsn", "", "Amina", "", "Noor", "2000-01-01", Geslacht.V, MOLENWEG, WATERKERK);

    public static final Groep G1 = new Groep(
            "g1",
            groepId("g1"),
            false,
            List.of(SANNE, ELIF, KEREM, TRUUS),
            List.of(Medewerkers.JANSEN, Medewerkers.VOS));

    public static final Groep G2 =
            new Groep("g2", groepId("g2"), false, List.of(SANNE, MURAT, KEREM), List.of(Medewerkers.VOS));

    /** Confidential. */
    public static final Groep G3 = new Groep("g3", groepId("g3"), true, List.of(ELIF), List.of(Medewerkers.KUIPERS));

    private Gezin() {}

    public static List<Persoon> personen() {
        return List.of(SANNE, MURAT, ELIF, KEREM, TRUUS, HENK, AYLIN, ANDER, ZONDER_BSN);
    }

    public static List<Groep> groepen() {
        return List.of(G1, G2, G3);
    }

    /** Nine digits each; what no log, URL or key may hold. */
    public static Set<String> alleBsns() {
        return personen().stream()
                .flatMap(p -> p.bsn().stream())
                .map(Bsn::waarde)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Surnames without prefix; what no log, URL or key may hold. */
    public static Set<String> alleAchternamen() {
        return personen().stream().map(p -> p.gegevens().geslachtsnaam()).collect(Collectors.toUnmodifiableSet());
    }

    private static Persoon persoon(
            String sleutel,
            String bsn,
            String voornamen,
            String voorvoegsel,
            String achternaam,
            String geboren,
            Geslacht geslacht,
            Adres adres,
            String gemeente) {
        Persoonsgegevens gegevens = new Persoonsgegevens(
                Optional.of(bsn).filter(b -> !b.isEmpty()).map(Bsn::new),
                achternaam,
                Optional.of(voorvoegsel).filter(v -> !v.isEmpty()),
                Optional.of(voornamen.substring(0, 1) + "."),
                Optional.of(voornamen),
                Optional.of(geslacht),
                Optional.of(OnvolledigeDatum.van(LocalDate.parse(geboren))),
                Optional.of(adres),
                Optional.of(gemeente));
        return new Persoon(sleutel, new PersoonId(vast(sleutel)), gegevens);
    }

    private static Adres adres(
            String straat, int huisnummer, Optional<String> toevoeging, String postcode, String woonplaats) {
        return new Adres(straat, huisnummer, Optional.empty(), toevoeging, postcode, woonplaats);
    }

    private static GroepId groepId(String sleutel) {
        return new GroepId(vast(sleutel));
    }

    private static UUID vast(String sleutel) {
        return UUID.nameUUIDFromBytes(sleutel.getBytes(StandardCharsets.UTF_8));
    }
}
